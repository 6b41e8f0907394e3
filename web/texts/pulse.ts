/** Words of the pulse's own page: what the employee thinks of the talk, and whether it has led to something. Names are first names. */
import type { Area } from './area.ts'

type Words = {
  title: string
  intro: (manager: string) => string
  followUpTitle: string
  followUpIntro: (manager: string) => string
  least: string
  most: string
  words: string
  wordsHint: string
  send: string
  nothing: string
  you: string
  youSee: string
  managerSees: string
  hr: string
  hrSees: string
  hrReads: string
  unlinked: string
  thanksTitle: string
  thanks: string
  earlyTitle: string
  early: string
  overTitle: string
  over: string
  task: string
  optional: string
  followUpLink: string
  followUpLinkText: string
}

const sv: Words = {
  title: 'Hur var samtalet?',
  intro: (manager) => `Det gäller ditt samtal med ${manager}. Det tar en minut.`,
  followUpTitle: 'Har samtalet lett till något?',
  followUpIntro: (manager) => `Det gäller ditt samtal med ${manager}, och frågan är bara en.`,
  least: '1 – stämmer inte alls',
  most: '5 – stämmer helt',
  words: 'Vad hade gjort samtalet bättre?',
  wordsHint: 'Visas bara tillsammans med minst fyra andras ord, utan datum och utan enhet.',
  send: 'Skicka svaren',
  nothing: 'Svara på något innan du skickar',
  you: 'Du',
  youSee: 'ser dina svar tills du skickar dem. Sedan kan ingen ta fram just dina, inte du heller.',
  managerSees: 'läser inget av det du svarar',
  hr: 'HR',
  hrSees: 'ser siffror för en enhet först när minst fem har svarat',
  hrReads: 'ser siffror för en enhet först när minst fem har svarat, och egna ord bara från hela organisationen',
  unlinked:
    'Vi sparar att du har svarat, så att frågan inte kommer igen. Vad du svarade sparas utan koppling till dig.',
  thanksTitle: 'Tack för att du svarade',
  thanks: 'Dina svar är skickade och går inte att öppna igen, varken för dig eller för någon annan.',
  earlyTitle: 'Frågorna öppnar senare',
  early: 'Du kan svara här dagen efter samtalet, eller den dag ni följer upp.',
  overTitle: 'Tiden att svara är över',
  over: 'Det går inte längre att svara här. Har du något att säga om samtalet går det bra att ta upp det när ni ses.',
  task: 'Hur var samtalet?',
  optional: 'Frivilligt',
  followUpLink: 'Har samtalet lett till något?',
  followUpLinkText: 'En fråga till, utan namn:',
}

const nb: Words = {
  title: 'Hvordan var samtalen?',
  intro: (manager) => `Det gjelder samtalen din med ${manager}. Det tar et minutt.`,
  followUpTitle: 'Har samtalen ført til noe?',
  followUpIntro: (manager) => `Det gjelder samtalen din med ${manager}, og det er bare ett spørsmål.`,
  least: '1 – stemmer ikke i det hele tatt',
  most: '5 – stemmer helt',
  words: 'Hva ville gjort samtalen bedre?',
  wordsHint: 'Vises bare sammen med ordene til minst fire andre, uten dato og uten enhet.',
  send: 'Send svarene',
  nothing: 'Svar på noe før du sender',
  you: 'Du',
  youSee: 'ser svarene dine til du sender dem. Etterpå kan ingen finne akkurat dine, heller ikke du.',
  managerSees: 'leser ingenting av det du svarer',
  hr: 'HR',
  hrSees: 'ser tall for en enhet først når minst fem har svart',
  hrReads: 'ser tall for en enhet først når minst fem har svart, og egne ord bare fra hele organisasjonen',
  unlinked: 'Vi lagrer at du har svart, så spørsmålet ikke kommer igjen. Hva du svarte, lagres uten kobling til deg.',
  thanksTitle: 'Takk for at du svarte',
  thanks: 'Svarene dine er sendt og kan ikke åpnes igjen, verken av deg eller av noen andre.',
  earlyTitle: 'Spørsmålene åpner senere',
  early: 'Du kan svare her dagen etter samtalen, eller den dagen dere følger opp.',
  overTitle: 'Tiden for å svare er over',
  over: 'Det går ikke lenger å svare her. Har du noe å si om samtalen, kan du gjerne ta det opp når dere møtes.',
  task: 'Hvordan var samtalen?',
  optional: 'Frivillig',
  followUpLink: 'Har samtalen ført til noe?',
  followUpLinkText: 'Ett spørsmål til, uten navn:',
}

const en: Words = {
  title: 'How was the talk?',
  intro: (manager) => `This is about your talk with ${manager}. It takes a minute.`,
  followUpTitle: 'Has the talk led to anything?',
  followUpIntro: (manager) => `This is about your talk with ${manager}, and there is one question only.`,
  least: '1 – does not fit at all',
  most: '5 – fits completely',
  words: 'What would have made the talk better?',
  wordsHint: 'Shown only together with the words of at least four others, without date or unit.',
  send: 'Send answers',
  nothing: 'Answer something before you send',
  you: 'You',
  youSee: 'see your answers until you send them. After that nobody can pick out yours, nor can you.',
  managerSees: 'reads nothing of what you answer',
  hr: 'HR',
  hrSees: 'sees figures for a unit only once five or more have answered',
  hrReads: 'sees figures for a unit only once five or more have answered, and words only from the whole organisation',
  unlinked:
    'We keep a note that you have answered, so that we do not ask again. Your answers are kept without a link to you.',
  thanksTitle: 'Thank you for answering',
  thanks: 'Your answers have been sent and cannot be opened again, by you or by anyone else.',
  earlyTitle: 'The questions open later',
  early: 'You can answer here the day after the talk, or on the day of your follow-up.',
  overTitle: 'The time to answer is over',
  over: 'It is no longer possible to answer here. Anything you want to say about the talk can be raised when you meet.',
  task: 'How was the talk?',
  optional: 'Optional',
  followUpLink: 'Has the talk led to anything?',
  followUpLinkText: 'One more question, without your name:',
}

export const pulse: Area<Words> = { sv, nb, en }
