/** Words on a talk's own pages when HR has paused, closed or cancelled the cycle, and of words to questions that are no longer asked. */
import type { TalkView } from '../../functions/domain/talk-view.ts'
import type { Area } from './area.ts'

type Words = {
  halts: Record<NonNullable<TalkView['halt']>, (cycle: string, employee: string) => string>
  /** When something stands written. */
  ownWords: string
  notAsked: string
  notAskedText: string
  sent: string
}

const sv: Words = {
  halts: {
    paused: (cycle) =>
      `HR har pausat ${cycle}. Inget skickas så länge, och du behöver inte göra något. En tid som är bokad gäller.`,
    closed: (cycle) => `HR har stängt ${cycle}. En tid som är bokad gäller, och planer och uppföljningar fortsätter.`,
    cancelled: (cycle) => `HR har ställt in ${cycle}. Det blir inget samtal i den omgången.`,
    removed: (cycle) => `HR har avslutat det här samtalet i ${cycle}.`,
    calledOff: () => 'Samtalet är inställt, och inget mer skickas om det.',
    left: (_, employee) => `${employee} har slutat. Samtalet är avslutat, och inget mer skickas om det.`,
  },
  ownWords: 'Det du har skrivit kan du fortfarande läsa.',
  notAsked: 'Frågas inte längre',
  notAskedText:
    'HR har ändrat frågorna. Det du skrev till de tidigare finns kvar här. Det som inte är skickat ser bara du.',
  sent: 'skickat',
}

const nb: Words = {
  halts: {
    paused: (cycle) =>
      `HR har satt ${cycle} på pause. Ingenting sendes så lenge, og du trenger ikke gjøre noe. En tid som er avtalt, gjelder.`,
    closed: (cycle) => `HR har lukket ${cycle}. En tid som er avtalt, gjelder, og planer og oppfølginger fortsetter.`,
    cancelled: (cycle) => `HR har avlyst ${cycle}. Det blir ingen samtale i den runden.`,
    removed: (cycle) => `HR har avsluttet denne samtalen i ${cycle}.`,
    calledOff: () => 'Samtalen er avlyst, og det sendes ikke mer om den.',
    left: (_, employee) => `${employee} har sluttet. Samtalen er avsluttet, og det sendes ikke mer om den.`,
  },
  ownWords: 'Det du har skrevet, kan du fortsatt lese.',
  notAsked: 'Spørres ikke lenger',
  notAskedText:
    'HR har endret spørsmålene. Det du skrev til de tidligere, står fortsatt her. Det som ikke er sendt, ser bare du.',
  sent: 'sendt',
}

const en: Words = {
  halts: {
    paused: (cycle) =>
      `HR has paused ${cycle}. Nothing goes out meanwhile, and there is nothing you need to do. A booked time holds.`,
    closed: (cycle) => `HR has closed ${cycle}. A booked time holds, and plans and follow-ups go on.`,
    cancelled: (cycle) => `HR has cancelled ${cycle}. There will be no talk in it.`,
    removed: (cycle) => `HR has ended this talk in ${cycle}.`,
    calledOff: () => 'The talk has been called off, and nothing more is sent about it.',
    left: (_, employee) => `${employee} has left. The talk has ended, and nothing more is sent about it.`,
  },
  ownWords: 'You can still read what you have written.',
  notAsked: 'Not asked any more',
  notAskedText:
    'HR has changed the questions. What you wrote to the earlier ones is still here. What is not sent is seen by you alone.',
  sent: 'sent',
}

export const halts: Area<Words> = { sv, nb, en }
