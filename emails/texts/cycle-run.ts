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
    /** By the manager, of a talk outside any cycle. */
    calledOff: (manager: string) => string
    words: string
    nothing: string
    action: string
    byHr: string
    /** Why a time no longer applies, to the manager and to the employee. */
    calledOffByYou: string
    calledOffBy: (manager: string) => string
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
    text: ({ cycle, manager }) => `HR har ändrat omgången ${cycle}, som ditt samtal med ${manager} hör till.`,
    now: 'Det här gäller nu',
    period: 'Samtalen hålls',
    between: (from, until) => `mellan ${from} och ${until}`,
    bookedBy: 'Tiden bokas senast',
    preparation: 'Frågorna kommer',
    toBook: (manager) => `${manager} bokar tid och plats, och du får en kalenderinbjudan.`,
    questions: 'Frågorna nu',
    questionsText: 'Frågorna är andra än i det förra mejlet.',
    keepsWords:
      'Det du har skrivit på frågor som inte längre ställs finns kvar på sidan. Det du inte har skickat ser bara du.',
    rest: 'Allt annat är som förut.',
    action: 'Se ditt samtal',
  },
  cancelled: {
    subject: (manager) => `Ditt samtal med ${manager}`,
    preheader: 'Du behöver inte göra något mer. Det du har skrivit finns kvar hos dig.',
    heading: 'Samtalet är inställt',
    text: ({ cycle, manager }) =>
      `HR har ställt in omgången ${cycle}, så det blir inget samtal med ${manager} den här gången.`,
    removed: ({ cycle, manager }) =>
      `HR har tagit bort ditt samtal med ${manager} ur omgången ${cycle}. Du behöver inte förbereda dig.`,
    calledOff: (manager) =>
      `${manager} har ställt in samtalet som ni skulle ha utanför omgångarna. Du behöver inte förbereda dig.`,
    words: 'Det du har skrivit kan du fortfarande läsa på sidan.',
    nothing: 'Planer och uppföljningar från tidigare samtal fortsätter som förut.',
    action: 'Se ditt samtal',
    byHr: 'HR har tagit bort samtalet ur omgången, så tiden gäller inte längre.',
    calledOffByYou: 'Du har ställt in samtalet, så tiden gäller inte längre.',
    calledOffBy: (manager) => `${manager} har ställt in samtalet, så tiden gäller inte längre.`,
  },
  digest: {
    corrected: ({ cycle, from, to, bookedBy }) =>
      `HR har ändrat omgången ${cycle}. Samtalen hålls mellan ${from} och ${to}, och tiderna ska vara bokade senast ${bookedBy}. Tider som redan är bokade gäller.`,
    questions: 'Frågorna är också nya. Det du har skrivit finns kvar.',
    paused: (cycle) =>
      `HR har pausat omgången ${cycle}. Bokade tider gäller, men under pausen behöver du inte göra något.`,
    closed: (cycle) => `HR har stängt omgången ${cycle}. Bokade tider, planer och uppföljningar fortsätter som förut.`,
    cancelled: (cycle, employees) =>
      `HR har ställt in omgången ${cycle}, så det blir inget samtal med ${employees} den här gången.`,
    removed: (cycle, employees) => `HR har tagit bort samtalet med ${employees} ur omgången ${cycle}.`,
    heading: 'Nytt från HR',
    nothingWaits: 'Inget annat väntar på dig den här veckan.',
    subject: 'Nytt från HR om dina samtal',
  },
}

const nb: Words = {
  correction: {
    preheader: 'Noe i en tidligere e-post gjelder ikke lenger. Her er det som gjelder nå.',
    heading: 'En rettelse fra HR',
    text: ({ cycle, manager }) => `HR har endret runden ${cycle}, som samtalen din med ${manager} hører til.`,
    now: 'Dette gjelder nå',
    period: 'Samtalene holdes',
    between: (from, until) => `mellom ${from} og ${until}`,
    bookedBy: 'Tiden avtales senest',
    preparation: 'Spørsmålene kommer',
    toBook: (manager) => `${manager} avtaler tid og sted, og du får en kalenderinvitasjon.`,
    questions: 'Spørsmålene nå',
    questionsText: 'Spørsmålene er andre enn i den forrige e-posten.',
    keepsWords:
      'Det du har skrevet på spørsmål som ikke lenger stilles, står fortsatt på siden. Det du ikke har sendt, ser bare du.',
    rest: 'Alt annet er som før.',
    action: 'Se samtalen din',
  },
  cancelled: {
    subject: (manager) => `Samtalen din med ${manager}`,
    preheader: 'Du trenger ikke gjøre noe mer. Det du har skrevet, beholder du.',
    heading: 'Samtalen er avlyst',
    text: ({ cycle, manager }) =>
      `HR har avlyst runden ${cycle}, så det blir ingen samtale med ${manager} denne gangen.`,
    removed: ({ cycle, manager }) =>
      `HR har tatt samtalen din med ${manager} ut av runden ${cycle}. Du trenger ikke forberede deg.`,
    calledOff: (manager) =>
      `${manager} har avlyst samtalen dere skulle ha utenom rundene. Du trenger ikke forberede deg.`,
    words: 'Det du har skrevet, kan du fortsatt lese på siden.',
    nothing: 'Planer og oppfølginger fra tidligere samtaler fortsetter som før.',
    action: 'Se samtalen din',
    byHr: 'HR har tatt samtalen ut av runden, så tiden gjelder ikke lenger.',
    calledOffByYou: 'Du har avlyst samtalen, så tiden gjelder ikke lenger.',
    calledOffBy: (manager) => `${manager} har avlyst samtalen, så tiden gjelder ikke lenger.`,
  },
  digest: {
    corrected: ({ cycle, from, to, bookedBy }) =>
      `HR har endret runden ${cycle}. Samtalene holdes mellom ${from} og ${to}, og tidene skal være avtalt senest ${bookedBy}. Tider som allerede er avtalt, gjelder.`,
    questions: 'Spørsmålene er også nye. Det du har skrevet, står fortsatt der.',
    paused: (cycle) =>
      `HR har satt runden ${cycle} på pause. Avtalte tider gjelder, men så lenge pausen varer, trenger du ikke gjøre noe.`,
    closed: (cycle) => `HR har lukket runden ${cycle}. Avtalte tider, planer og oppfølginger fortsetter som før.`,
    cancelled: (cycle, employees) =>
      `HR har avlyst runden ${cycle}, så det blir ingen samtale med ${employees} denne gangen.`,
    removed: (cycle, employees) => `HR har tatt samtalen med ${employees} ut av runden ${cycle}.`,
    heading: 'Nytt fra HR',
    nothingWaits: 'Ikke noe annet venter på deg denne uken.',
    subject: 'Nytt fra HR om samtalene dine',
  },
}

const en: Words = {
  correction: {
    preheader: 'Something in an earlier mail no longer applies. Here is what does.',
    heading: 'A correction from HR',
    text: ({ cycle, manager }) => `HR has changed the cycle ${cycle}, which your talk with ${manager} is part of.`,
    now: 'What applies now',
    period: 'Talks are held',
    between: (from, until) => `between ${from} and ${until}`,
    bookedBy: 'The time is booked by',
    preparation: 'The questions come',
    toBook: (manager) => `${manager} books time and place, and you get a calendar invitation.`,
    questions: 'The questions now',
    questionsText: 'The questions are not the same as in the last mail.',
    keepsWords:
      'What you wrote on questions that are no longer asked is still on the page. Only you see what you have not sent.',
    rest: 'Everything else is as before.',
    action: 'See your talk',
  },
  cancelled: {
    subject: (manager) => `Your talk with ${manager}`,
    preheader: 'There is nothing more for you to do. What you have written stays yours.',
    heading: 'The talk is cancelled',
    text: ({ cycle, manager }) =>
      `HR has cancelled the cycle ${cycle}, so there will be no talk with ${manager} this time.`,
    removed: ({ cycle, manager }) =>
      `HR has taken your talk with ${manager} out of the cycle ${cycle}. You do not need to prepare.`,
    calledOff: (manager) =>
      `${manager} has called off the talk that you were to have outside the cycles. You do not need to prepare.`,
    words: 'You can still read what you have written on the page.',
    nothing: 'Plans and follow-ups from earlier talks go on as before.',
    action: 'See your talk',
    byHr: 'HR has taken the talk out of the cycle, so the time no longer applies.',
    calledOffByYou: 'You have called off the talk, so the time no longer applies.',
    calledOffBy: (manager) => `${manager} has called off the talk, so the time no longer applies.`,
  },
  digest: {
    corrected: ({ cycle, from, to, bookedBy }) =>
      `HR has changed the cycle ${cycle}. Talks are held between ${from} and ${to}, and times are to be booked by ${bookedBy}. Times already booked still apply.`,
    questions: 'The questions are new too. What you have written is still there.',
    paused: (cycle) =>
      `HR has paused the cycle ${cycle}. Booked times still apply, but there is nothing you need to do during the pause.`,
    closed: (cycle) => `HR has closed the cycle ${cycle}. Booked times, plans and follow-ups go on as before.`,
    cancelled: (cycle, employees) =>
      `HR has cancelled the cycle ${cycle}, so there will be no talk with ${employees} this time.`,
    removed: (cycle, employees) => `HR has taken the talk with ${employees} out of the cycle ${cycle}.`,
    heading: 'News from HR',
    nothingWaits: 'Nothing else is waiting for you this week.',
    subject: 'News from HR about your talks',
  },
}

export const cycleRun: Record<Language, Words> = { sv, nb, en }
