/** Words of the mails and lines that say what HR has done with a running cycle. Names are first names. */
import type { Language } from '../../functions/ports.ts'

type Words = {
  correction: {
    preheader: string
    heading: string
    /** `manager`: who the talk is with. */
    text: (facts: { cycle: string; manager: string }) => string
    now: string
    period: string
    between: (from: string, until: string) => string
    bookedBy: string
    preparation: string
    toBook: (manager: string) => string
    questions: string
    questionsText: string
    keepsWords: string
    rest: string
    action: string
  }
  cancelled: {
    /** Says what it is about and no state, as every subject. */
    subject: (manager: string) => string
    preheader: string
    heading: string
    text: (facts: { cycle: string; manager: string }) => string
    removed: (facts: { cycle: string; manager: string }) => string
    words: string
    nothing: string
    action: string
    byHr: string
  }
  digest: {
    corrected: (facts: { cycle: string; from: string; to: string; bookedBy: string }) => string
    questions: string
    paused: (cycle: string) => string
    closed: (cycle: string) => string
    cancelled: (cycle: string, employees: string) => string
    removed: (cycle: string, employees: string) => string
    heading: string
    nothingWaits: string
    subject: string
  }
}

const sv: Words = {
  correction: {
    preheader: 'Något i ett tidigare mejl gäller inte längre. Här är det som gäller nu.',
    heading: 'En rättelse från HR',
    text: ({ cycle, manager }) => `HR har ändrat ${cycle}, som ditt samtal med ${manager} hör till.`,
    now: 'Det här gäller nu',
    period: 'Samtalen hålls',
    between: (from, until) => `mellan ${from} och ${until}`,
    bookedBy: 'Tiden bokas senast',
    preparation: 'Frågorna kommer',
    toBook: (manager) => `${manager} bokar tid och plats, och du får en kalenderinbjudan.`,
    questions: 'Frågorna nu',
    questionsText: 'Frågorna är andra än i det förra mejlet.',
    keepsWords:
      'Det du har skrivit till frågor som inte längre ställs finns kvar på sidan, och där det inte är skickat ser bara du det.',
    rest: 'Allt annat är som det var.',
    action: 'Se ditt samtal',
  },
  cancelled: {
    subject: (manager) => `Ditt samtal med ${manager}`,
    preheader: 'Du behöver inte göra något mer. Det du har skrivit finns kvar hos dig.',
    heading: 'Samtalet är inställt',
    text: ({ cycle, manager }) =>
      `HR har ställt in ${cycle}. Därför blir det inget samtal med ${manager} i den omgången.`,
    removed: ({ cycle, manager }) =>
      `HR har avslutat ditt samtal med ${manager} i ${cycle}. Du behöver inte förbereda dig.`,
    words: 'Det du har skrivit kan du fortfarande läsa på sidan.',
    nothing: 'Planer och uppföljningar från tidigare samtal fortsätter som förut.',
    action: 'Se ditt samtal',
    byHr: 'HR har avslutat samtalet i den här omgången, så tiden gäller inte.',
  },
  digest: {
    corrected: ({ cycle, from, to, bookedBy }) =>
      `HR har rättat ${cycle}. Samtalen hålls mellan ${from} och ${to}, och tiden bokas senast ${bookedBy}. Tider som är bokade gäller.`,
    questions: 'Frågorna är också andra än tidigare. Det du har skrivit finns kvar.',
    paused: (cycle) => `HR har pausat ${cycle}. Bokade tider gäller, men inget nytt väntar på dig där så länge.`,
    closed: (cycle) => `HR har stängt ${cycle}. Bokade tider, planer och uppföljningar fortsätter som förut.`,
    cancelled: (cycle, employees) => `HR har ställt in ${cycle}. Det blir inget samtal i den med ${employees}.`,
    removed: (cycle, employees) => `HR har avslutat samtalet i ${cycle} med ${employees}.`,
    heading: 'Nytt från HR',
    nothingWaits: 'Inget annat väntar på dig den här veckan.',
    subject: 'Nytt från HR om dina samtal',
  },
}

const nb: Words = {
  correction: {
    preheader: 'Noe i en tidligere e-post gjelder ikke lenger. Her er det som gjelder nå.',
    heading: 'En rettelse fra HR',
    text: ({ cycle, manager }) => `HR har endret ${cycle}, som samtalen din med ${manager} hører til.`,
    now: 'Dette gjelder nå',
    period: 'Samtalene holdes',
    between: (from, until) => `mellom ${from} og ${until}`,
    bookedBy: 'Tiden avtales senest',
    preparation: 'Spørsmålene kommer',
    toBook: (manager) => `${manager} avtaler tid og sted, og du får en kalenderinvitasjon.`,
    questions: 'Spørsmålene nå',
    questionsText: 'Spørsmålene er andre enn i den forrige e-posten.',
    keepsWords:
      'Det du har skrevet til spørsmål som ikke lenger stilles, står fortsatt på siden, og det som ikke er sendt, ser bare du.',
    rest: 'Alt annet er som før.',
    action: 'Se samtalen din',
  },
  cancelled: {
    subject: (manager) => `Samtalen din med ${manager}`,
    preheader: 'Du trenger ikke gjøre noe mer. Det du har skrevet, beholder du.',
    heading: 'Samtalen er avlyst',
    text: ({ cycle, manager }) => `HR har avlyst ${cycle}. Derfor blir det ingen samtale med ${manager} i den runden.`,
    removed: ({ cycle, manager }) =>
      `HR har avsluttet samtalen din med ${manager} i ${cycle}. Du trenger ikke forberede deg.`,
    words: 'Det du har skrevet, kan du fortsatt lese på siden.',
    nothing: 'Planer og oppfølginger fra tidligere samtaler fortsetter som før.',
    action: 'Se samtalen din',
    byHr: 'HR har avsluttet samtalen i denne runden, så tiden gjelder ikke.',
  },
  digest: {
    corrected: ({ cycle, from, to, bookedBy }) =>
      `HR har rettet ${cycle}. Samtalene holdes mellom ${from} og ${to}, og tiden avtales senest ${bookedBy}. Tider som er avtalt, gjelder.`,
    questions: 'Spørsmålene er også andre enn før. Det du har skrevet, står fortsatt der.',
    paused: (cycle) =>
      `HR har satt ${cycle} på pause. Avtalte tider gjelder, men ikke noe nytt venter på deg der så lenge.`,
    closed: (cycle) => `HR har lukket ${cycle}. Avtalte tider, planer og oppfølginger fortsetter som før.`,
    cancelled: (cycle, employees) => `HR har avlyst ${cycle}. Det blir ingen samtale i den med ${employees}.`,
    removed: (cycle, employees) => `HR har avsluttet samtalen i ${cycle} med ${employees}.`,
    heading: 'Nytt fra HR',
    nothingWaits: 'Ikke noe annet venter på deg denne uken.',
    subject: 'Nytt fra HR om samtalene dine',
  },
}

const en: Words = {
  correction: {
    preheader: 'Something in an earlier mail no longer holds. Here is what holds now.',
    heading: 'A correction from HR',
    text: ({ cycle, manager }) => `HR has changed ${cycle}, which your talk with ${manager} belongs to.`,
    now: 'This holds now',
    period: 'Talks are held',
    between: (from, until) => `between ${from} and ${until}`,
    bookedBy: 'The time is booked by',
    preparation: 'The questions come',
    toBook: (manager) => `${manager} books time and place, and you get a calendar invitation.`,
    questions: 'The questions now',
    questionsText: 'The questions are not the same as in the last mail.',
    keepsWords:
      'What you have written to questions that are no longer asked is still on the page, and what is not sent is seen by you alone.',
    rest: 'Everything else is as it was.',
    action: 'See your talk',
  },
  cancelled: {
    subject: (manager) => `Your talk with ${manager}`,
    preheader: 'There is nothing more for you to do. What you have written stays yours.',
    heading: 'The talk is cancelled',
    text: ({ cycle, manager }) => `HR has cancelled ${cycle}, so there will be no talk with ${manager} in it.`,
    removed: ({ cycle, manager }) => `HR has ended your talk with ${manager} in ${cycle}. You do not need to prepare.`,
    words: 'You can still read what you have written on the page.',
    nothing: 'Plans and follow-ups from earlier talks go on as before.',
    action: 'See your talk',
    byHr: 'HR has ended the talk in this cycle, so the time no longer holds.',
  },
  digest: {
    corrected: ({ cycle, from, to, bookedBy }) =>
      `HR has corrected ${cycle}. Talks are held between ${from} and ${to}, and the time is booked by ${bookedBy}. Booked times hold.`,
    questions: 'The questions are not the same as before either. What you have written is still there.',
    paused: (cycle) => `HR has paused ${cycle}. Booked times hold, but nothing new waits for you there meanwhile.`,
    closed: (cycle) => `HR has closed ${cycle}. Booked times, plans and follow-ups go on as before.`,
    cancelled: (cycle, employees) => `HR has cancelled ${cycle}. There will be no talk in it with ${employees}.`,
    removed: (cycle, employees) => `HR has ended the talk in ${cycle} with ${employees}.`,
    heading: 'News from HR',
    nothingWaits: 'Nothing else waits for you this week.',
    subject: 'News from HR about your talks',
  },
}

export const cycleRun: Record<Language, Words> = { sv, nb, en }
