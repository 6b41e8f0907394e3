/** Words of the preview of a cycle's mails, and the words of the made-up talk that it shows. */
import type { PreviewKind } from '../../functions/flow/preview.ts'
import type { PreviewSection, SampleWords } from '../../functions/flow/sample-talk.ts'
import type { Area } from './area.ts'

type Words = {
  title: (name: string) => string
  intro: string
  sections: Record<PreviewSection, (meeting: string) => string>
  sectionTexts: Record<PreviewSection, string>
  kinds: Record<PreviewKind, { name: string; note?: string }>
  toEmployee: (mails: number) => string
  toManager: (mails: number, people: number) => string
  toAsking: string
  between: (day: string, earliest: string, latest: string) => string
  fromTo: (earliest: string, latest: string) => string
  weekly: (first: string) => string
  atOnce: string
  to: string
  when: string
  subject: string
  showText: string
  leftOutHeading: string
  leftOutNone: string
  sample: SampleWords
}

const sv: Words = {
  title: (name) => `Mejlen i ${name}`,
  intro:
    'Alla mejl som omgången kan skicka, med tider, antal och text. Aisha, Maria och det de skriver är påhittat. Ingenting skickas härifrån.',
  sections: {
    unbooked: () => 'Tills en tid är bokad',
    booked: (meeting) => `När tiden är bokad, till exempel ${meeting}`,
    afterwards: () => 'Efter samtalet i samma exempel',
    weekly: () => 'Varje vecka till chefen',
    asked: () => 'När någon ber om det',
  },
  sectionTexts: {
    unbooked: 'Dagar och tider gäller på riktigt för den här omgången.',
    booked: 'Dagarna följer mötet. Bokas en annan dag flyttar mejlen med.',
    afterwards: 'Planen och uppföljningen kommer när de två har sagt att de setts.',
    weekly: 'Ett mejl i veckan om allt som väntar, och inget när inget väntar.',
    asked: 'De här går direkt, när som helst på dygnet.',
  },
  kinds: {
    invitation: { name: 'Inbjudan' },
    questions: { name: 'Frågorna' },
    nudge: { name: 'Påminnelse från HR', note: 'Bara när HR skickar den' },
    reminder: { name: 'Påminnelse', note: 'Bara till den som inte har förberett sig' },
    calendar: { name: 'Kalenderinbjudan', note: 'Direkt när tiden bokas eller flyttas' },
    timeAsked: { name: 'Fråga om en tid', note: 'Bara om tiden är närmare än tio arbetsdagar' },
    timeDeclined: { name: 'Nej till en tid', note: 'Bara om medarbetaren inte kan tiden' },
    registered: {
      name: 'Samtalet hölls utan bokad tid',
      note: 'Bara om chefen säger det och medarbetaren inte har svarat',
    },
    summary: { name: 'Inför samtalet, till chefen' },
    tomorrow: { name: 'Inför samtalet, till medarbetaren' },
    news: { name: 'Nytt sedan sammanfattningen', note: 'Bara om något skickas eller ändras efter den' },
    held: { name: 'Blev det av?', note: 'Bara till den som inte har svarat' },
    pulse: { name: 'Hur var samtalet?', note: 'En gång, bara till medarbetaren' },
    plan: { name: 'Plan att bekräfta' },
    planReturned: { name: 'Kommentar på planen', note: 'Bara om någon har en kommentar' },
    agreed: { name: 'Den överenskomna planen' },
    notAgreed: { name: 'Planen när ni inte är överens', note: 'Bara om en plan inte blir bekräftad av båda' },
    followUp: { name: 'Uppföljning' },
    followUpReminder: { name: 'Påminnelse om uppföljning', note: 'Bara till den som inte har svarat' },
    followUpShared: { name: 'Bådas svar på uppföljningen' },
    nextAgreed: { name: 'Nästa uppföljning är bestämd', note: 'Bara om den andra säger ja till en föreslagen dag' },
    checkIn: { name: 'Kalenderinbjudan om planen', note: 'Bara om de två väljer en tid att ses om den' },
    correction: { name: 'Rättelse', note: 'Bara om HR rättar tider eller frågor' },
    cycleCancelled: { name: 'Inställt samtal', note: 'Bara om HR ställer in' },
    lines: { name: 'Rader om en vecka', note: 'Bara om en rad i planen har datum' },
    linesDue: { name: 'Rader vars dag är här', note: 'Bara om en rad i planen har datum' },
    stuck: { name: 'En rad står still', note: 'Bara om den andra säger det' },
    talkWanted: { name: 'Vill prata om planen', note: 'Bara om den andra ber om det' },
    passedAnswer: { name: 'Svar från HR', note: 'Bara på något som lämnats vidare till HR' },
    newManager: { name: 'Ny chef', note: 'Bara om någon annan tar över samtalet' },
    withoutManager: { name: 'Väntar på en chef', note: 'Bara om ingen har samtalet' },
    ended: { name: 'Samtalet är avslutat', note: 'Bara till chefen, om personen slutar' },
    link: { name: 'Ny länk' },
    signIn: { name: 'Inloggning' },
    digest: { name: 'Veckans mejl', note: 'Bara till den som något väntar på' },
  },
  toEmployee: (mails) => (mails === 1 ? '1 medarbetare' : `${mails} medarbetare`),
  toManager: (mails, people) =>
    mails === people
      ? people === 1
        ? '1 chef'
        : `${people} chefer`
      : `${mails} mejl till ${people === 1 ? '1 chef' : `${people} chefer`}`,
  toAsking: 'Den som ber om det',
  between: (day, earliest, latest) => `${day}, ${earliest} till ${latest}`,
  fromTo: (earliest, latest) => `${earliest} till ${latest}`,
  weekly: (first) => `Veckans första arbetsdag, första gången ${first}`,
  atOnce: 'Direkt',
  to: 'Till',
  when: 'När',
  subject: 'Ämne',
  showText: 'Läs mejlet',
  leftOutHeading: 'De här får inget samtal',
  leftOutNone: 'Alla i listan är med.',
  sample: {
    employee: 'Aisha Noor',
    manager: 'Maria Lind',
    place: 'Rum Ljungen',
    topic: 'Hur vi fördelar introduktionen',
    employeeAnswer: 'Jag vill leda introduktionen av nya kollegor från början till slut.',
    managerAnswer: 'Fortsätt dela det du kan. Checklistan i våras hjälpte hela gruppen.',
    mattered: 'Att introduktionen fungerar och att den har en ägare.',
    line: 'Aisha leder introduktionen från och med januari.',
    notice: 'Nya kollegor tar egna pass efter tre veckor.',
    comment: 'Kan vi skriva februari i stället för januari?',
    lineComment: 'Två av tre delar är klara.',
  },
}

const nb: Words = {
  title: (name) => `E-postene i ${name}`,
  intro:
    'Alle e-poster som runden kan sende, med tider, antall og tekst. Aisha, Maria og det de skriver, er oppdiktet. Ingenting sendes herfra.',
  sections: {
    unbooked: () => 'Til en tid er avtalt',
    booked: (meeting) => `Når tiden er avtalt, for eksempel ${meeting}`,
    afterwards: () => 'Etter samtalen i samme eksempel',
    weekly: () => 'Hver uke til lederen',
    asked: () => 'Når noen ber om det',
  },
  sectionTexts: {
    unbooked: 'Dager og tider gjelder på ordentlig for denne runden.',
    booked: 'Dagene følger møtet. Avtales en annen dag, flytter e-postene med.',
    afterwards: 'Planen og oppfølgingen kommer når de to har sagt at de har møttes.',
    weekly: 'En e-post i uken om alt som venter, og ingen når ingenting venter.',
    asked: 'Disse går med en gang, når som helst på døgnet.',
  },
  kinds: {
    invitation: { name: 'Invitasjon' },
    questions: { name: 'Spørsmålene' },
    nudge: { name: 'Påminnelse fra HR', note: 'Bare når HR sender den' },
    reminder: { name: 'Påminnelse', note: 'Bare til den som ikke har forberedt seg' },
    calendar: { name: 'Kalenderinvitasjon', note: 'Med en gang tiden avtales eller flyttes' },
    timeAsked: { name: 'Spørsmål om en tid', note: 'Bare hvis tiden er nærmere enn ti arbeidsdager' },
    timeDeclined: { name: 'Nei til en tid', note: 'Bare hvis medarbeideren ikke kan tiden' },
    registered: {
      name: 'Samtalen ble holdt uten avtalt tid',
      note: 'Bare hvis lederen sier det og medarbeideren ikke har svart',
    },
    summary: { name: 'Før samtalen, til lederen' },
    tomorrow: { name: 'Før samtalen, til medarbeideren' },
    news: { name: 'Nytt siden sammendraget', note: 'Bare hvis noe sendes eller endres etter det' },
    held: { name: 'Ble den noe av?', note: 'Bare til den som ikke har svart' },
    pulse: { name: 'Hvordan var samtalen?', note: 'Én gang, bare til medarbeideren' },
    plan: { name: 'Plan å bekrefte' },
    planReturned: { name: 'Kommentar til planen', note: 'Bare hvis noen har en kommentar' },
    agreed: { name: 'Den avtalte planen' },
    notAgreed: { name: 'Planen når dere ikke er enige', note: 'Bare hvis en plan ikke blir bekreftet av begge' },
    followUp: { name: 'Oppfølging' },
    followUpReminder: { name: 'Påminnelse om oppfølging', note: 'Bare til den som ikke har svart' },
    followUpShared: { name: 'Begges svar på oppfølgingen' },
    nextAgreed: { name: 'Neste oppfølging er bestemt', note: 'Bare hvis den andre sier ja til en foreslått dag' },
    checkIn: { name: 'Kalenderinvitasjon om planen', note: 'Bare hvis de to velger en tid for å møtes om den' },
    correction: { name: 'Rettelse', note: 'Bare hvis HR retter datoer eller spørsmål' },
    cycleCancelled: { name: 'Avlyst samtale', note: 'Bare hvis HR avlyser' },
    lines: { name: 'Linjer om en uke', note: 'Bare hvis en linje i planen har dato' },
    linesDue: { name: 'Linjer som har dagen sin nå', note: 'Bare hvis en linje i planen har dato' },
    stuck: { name: 'En linje står stille', note: 'Bare hvis den andre sier det' },
    talkWanted: { name: 'Vil snakke om planen', note: 'Bare hvis den andre ber om det' },
    passedAnswer: { name: 'Svar fra HR', note: 'Bare på noe som er sendt videre til HR' },
    newManager: { name: 'Ny leder', note: 'Bare hvis noen andre tar over samtalen' },
    withoutManager: { name: 'Venter på en leder', note: 'Bare hvis ingen har samtalen' },
    ended: { name: 'Samtalen er avsluttet', note: 'Bare til lederen, hvis personen slutter' },
    link: { name: 'Ny lenke' },
    signIn: { name: 'Innlogging' },
    digest: { name: 'Ukens e-post', note: 'Bare til den som noe venter på' },
  },
  toEmployee: (mails) => (mails === 1 ? '1 medarbeider' : `${mails} medarbeidere`),
  toManager: (mails, people) =>
    mails === people
      ? people === 1
        ? '1 leder'
        : `${people} ledere`
      : `${mails} e-poster til ${people === 1 ? '1 leder' : `${people} ledere`}`,
  toAsking: 'Den som ber om det',
  between: (day, earliest, latest) => `${day}, ${earliest} til ${latest}`,
  fromTo: (earliest, latest) => `${earliest} til ${latest}`,
  weekly: (first) => `Ukens første arbeidsdag, første gang ${first}`,
  atOnce: 'Med en gang',
  to: 'Til',
  when: 'Når',
  subject: 'Emne',
  showText: 'Les e-posten',
  leftOutHeading: 'Disse får ingen samtale',
  leftOutNone: 'Alle i listen er med.',
  sample: {
    employee: 'Aisha Noor',
    manager: 'Maria Lind',
    place: 'Rom Lyngen',
    topic: 'Hvordan vi fordeler introduksjonen',
    employeeAnswer: 'Jeg vil lede introduksjonen av nye kolleger fra begynnelse til slutt.',
    managerAnswer: 'Fortsett å dele det du kan. Sjekklisten i vår hjalp hele gruppen.',
    mattered: 'At introduksjonen fungerer, og at noen eier den.',
    line: 'Aisha leder introduksjonen fra og med januar.',
    notice: 'Nye kolleger tar egne vakter etter tre uker.',
    comment: 'Kan vi skrive februar i stedet for januar?',
    lineComment: 'To av tre deler er ferdige.',
  },
}

const en: Words = {
  title: (name) => `The mails of ${name}`,
  intro:
    'Every mail that the cycle can send, with times, numbers and text. Aisha, Maria and what they write are made up. Nothing is sent from here.',
  sections: {
    unbooked: () => 'Until a time is booked',
    booked: (meeting) => `When the time is booked, for example ${meeting}`,
    afterwards: () => 'After the talk in the same example',
    weekly: () => 'Every week to the manager',
    asked: () => 'When someone asks for it',
  },
  sectionTexts: {
    unbooked: 'Days and times are the real ones of this cycle.',
    booked: 'The days follow the meeting. If another day is booked, the mails move along.',
    afterwards: 'The plan and the follow-up come when the two have said that they met.',
    weekly: 'One mail a week about all that waits, and none when nothing does.',
    asked: 'These go at once, at any hour.',
  },
  kinds: {
    invitation: { name: 'Invitation' },
    questions: { name: 'The questions' },
    nudge: { name: 'Reminder from HR', note: 'Only when HR sends it' },
    reminder: { name: 'Reminder', note: 'Only to those who have not prepared' },
    calendar: { name: 'Calendar invitation', note: 'At once when the time is booked or moved' },
    timeAsked: { name: 'A time to say yes to', note: 'Only if the time is less than ten working days away' },
    timeDeclined: { name: 'A time declined', note: 'Only if the time does not suit the employee' },
    registered: {
      name: 'Held without a booked time',
      note: 'Only if the manager says so and the employee has not answered',
    },
    summary: { name: 'Before the talk, to the manager' },
    tomorrow: { name: 'Before the talk, to the employee' },
    news: { name: 'New since the summary', note: 'Only if something is sent or changed after it' },
    held: { name: 'Did it happen?', note: 'Only to those who have not answered' },
    pulse: { name: 'How was the talk?', note: 'Once, to the employee only' },
    plan: { name: 'Plan to confirm' },
    planReturned: { name: 'Comment on the plan', note: 'Only if someone has a comment' },
    agreed: { name: 'The agreed plan' },
    notAgreed: { name: 'The plan when it is not agreed', note: 'Only if a plan is not confirmed by both' },
    followUp: { name: 'Follow-up' },
    followUpReminder: { name: 'Reminder of the follow-up', note: 'Only to those who have not answered' },
    followUpShared: { name: 'Both answers to the follow-up' },
    nextAgreed: { name: 'The next follow-up is settled', note: 'Only if the other says yes to a suggested day' },
    checkIn: { name: 'Calendar invitation about the plan', note: 'Only if the two set a time to meet about it' },
    correction: { name: 'Correction', note: 'Only if HR corrects dates or questions' },
    cycleCancelled: { name: 'Cancelled talk', note: 'Only if HR cancels' },
    lines: { name: 'Lines in a week', note: 'Only if a line of the plan has a date' },
    linesDue: { name: 'Lines whose day is here', note: 'Only if a line of the plan has a date' },
    stuck: { name: 'A line is stuck', note: 'Only if the other says so' },
    talkWanted: { name: 'Would like to talk about the plan', note: 'Only if the other asks for it' },
    passedAnswer: { name: 'Answer from HR', note: 'Only to something that was passed on to HR' },
    newManager: { name: 'New manager', note: 'Only if someone else takes over the talk' },
    withoutManager: { name: 'Waiting for a manager', note: 'Only if nobody holds the talk' },
    ended: { name: 'The talk has ended', note: 'Only to the manager, if the person leaves' },
    link: { name: 'New link' },
    signIn: { name: 'Sign-in' },
    digest: { name: 'The weekly mail', note: 'Only to those for whom something waits' },
  },
  toEmployee: (mails) => (mails === 1 ? '1 employee' : `${mails} employees`),
  toManager: (mails, people) =>
    mails === people
      ? people === 1
        ? '1 manager'
        : `${people} managers`
      : `${mails} mails to ${people === 1 ? '1 manager' : `${people} managers`}`,
  toAsking: 'Whoever asks',
  between: (day, earliest, latest) => `${day}, ${earliest} to ${latest}`,
  fromTo: (earliest, latest) => `${earliest} to ${latest}`,
  weekly: (first) => `First working day of the week, the first time ${first}`,
  atOnce: 'At once',
  to: 'To',
  when: 'When',
  subject: 'Subject',
  showText: 'Read the mail',
  leftOutHeading: 'These people get no talk',
  leftOutNone: 'Everyone in the list is included.',
  sample: {
    employee: 'Aisha Noor',
    manager: 'Maria Lind',
    place: 'Room Heather',
    topic: 'How we share the introduction',
    employeeAnswer: 'I want to lead the introduction of new colleagues from beginning to end.',
    managerAnswer: 'Keep sharing what you know. The checklist last spring helped the whole group.',
    mattered: 'That the introduction works and that somebody owns it.',
    line: 'Aisha leads the introduction from January on.',
    notice: 'New colleagues take shifts of their own after three weeks.',
    comment: 'Can we write February instead of January?',
    lineComment: 'Two of three parts are done.',
  },
}

export const hrPreview: Area<Words> = { sv, nb, en }
