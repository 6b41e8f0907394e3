/** The words of the one mail that asks what the employee thinks of the talk, and of what came of it. Names are first names. */
import type { Language } from '../../functions/ports.ts'

type Words = {
  subject: string
  preheader: string
  heading: string
  text: (manager: string) => string
  statements: string
  scale: string
  noReminder: string
  action: string
  you: string
  manager: string
  hr: string
  unlinked: string
  /** Above what the organisation has said that it changes, in the next invitation. */
  promise: string
}

export const pulse: Record<Language, Words> = {
  sv: {
    subject: 'Hur var samtalet?',
    preheader: 'Fem påståenden, en minut. Svaren sparas utan koppling till dig.',
    heading: 'Hur var samtalet?',
    text: (manager) =>
      `Du och ${manager} har haft ert samtal. Säg gärna vad du tycker om det, så kan samtalen bli bättre. Det tar en minut, och allt är frivilligt.`,
    statements: 'Det vi frågar',
    scale: 'Du väljer från 1 till 5 hur väl varje rad stämmer, och kan lägga till något med egna ord.',
    noReminder: 'Vi frågar bara den här gången och påminner inte.',
    action: 'Svara på sidan',
    you: 'ser dina svar tills du skickar dem. Sedan kan ingen ta fram just dina.',
    manager: 'läser inget av det du svarar.',
    hr: 'ser siffror för en enhet först när minst fem har svarat. Egna ord läser HR bara tillsammans med minst fyra andras, utan datum.',
    unlinked: 'Vi sparar att du har svarat, så att frågan inte kommer igen. Vad du svarade sparas någon annanstans.',
    promise: 'Det här ändrar vi efter förra omgången',
  },
  nb: {
    subject: 'Hvordan var samtalen?',
    preheader: 'Fem påstander, ett minutt. Svarene lagres uten kobling til deg.',
    heading: 'Hvordan var samtalen?',
    text: (manager) =>
      `Du og ${manager} har hatt samtalen deres. Si gjerne hva du synes om den, så kan samtalene bli bedre. Det tar et minutt, og alt er frivillig.`,
    statements: 'Dette spør vi om',
    scale: 'Du velger fra 1 til 5 hvor godt hver linje stemmer, og kan legge til noe med egne ord.',
    noReminder: 'Vi spør bare denne ene gangen og sender ingen påminnelse.',
    action: 'Svar på siden',
    you: 'ser svarene dine til du sender dem. Etterpå kan ingen finne akkurat dine.',
    manager: 'leser ingenting av det du svarer.',
    hr: 'ser tall for en enhet først når minst fem har svart. Egne ord leser HR bare sammen med minst fire andres, uten dato.',
    unlinked: 'Vi lagrer at du har svart, så spørsmålet ikke kommer igjen. Hva du svarte, lagres et annet sted.',
    promise: 'Dette endrer vi etter forrige runde',
  },
  en: {
    subject: 'How was the talk?',
    preheader: 'Five statements, one minute. Your answers are not linked to you.',
    heading: 'How was the talk?',
    text: (manager) =>
      `You and ${manager} have had your talk. Say what you think of it if you like, so that talks can get better. It takes a minute, and everything is optional.`,
    statements: 'What we ask',
    scale: 'You choose from 1 to 5 how well each line fits, and can add something in your own words.',
    noReminder: 'We ask this once and send no reminder.',
    action: 'Answer on the page',
    you: 'see your answers until you send them. After that nobody can pick out yours.',
    manager: 'reads nothing of what you answer.',
    hr: 'sees figures for a unit only once five or more have answered. Words are read by HR only together with those of at least four others, without a date.',
    unlinked: 'We keep a note that you have answered, so that we do not ask again. Your answers are kept elsewhere.',
    promise: 'What we change after the last cycle',
  },
}
