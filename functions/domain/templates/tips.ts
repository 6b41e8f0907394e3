/**
 * What helps during the talk itself: an opening line with appreciation, and a few short tips on listening for each section of
 * the talk sheet. Drawn from what experienced talk holders advise.
 */
import type { Localized } from './localized.ts'
import type { StandardQuestionId } from './question.ts'

/** The parts of a talk, in the order they come: opening, then the sections of the template, then the plan. */
export type Section = 'opening' | 'forward' | 'wholePerson' | 'lookingBack' | 'feedback' | 'plan'

/** The section a question belongs to; the free question closes the employee's own part, whichever that is. */
export function sectionOf(id: Exclude<StandardQuestionId, 'free'>): Exclude<Section, 'opening' | 'plan'> {
  return sections[id.slice(0, 2) as keyof typeof sections]
}

const sections = { QA: 'forward', QB: 'wholePerson', QC: 'feedback', QD: 'lookingBack' } as const

export const sectionNames: Record<Section, Localized> = {
  opening: { sv: 'Inledning', nb: 'Innledning', en: 'Opening' },
  forward: { sv: 'Framåt', nb: 'Fremover', en: 'Forward' },
  wholePerson: { sv: 'Hela arbetssituationen', nb: 'Hele arbeidssituasjonen', en: 'Work as a whole' },
  lookingBack: { sv: 'Sedan sist', nb: 'Siden sist', en: 'Since last time' },
  feedback: { sv: 'Återkoppling', nb: 'Tilbakemelding', en: 'Feedback' },
  plan: { sv: 'Plan', nb: 'Plan', en: 'Plan' },
}

/** Something true to begin with; said in one's own words it is better still. */
export const openingLine: Localized = {
  sv: 'Jag uppskattar att vi har den här tiden tillsammans.',
  nb: 'Jeg setter pris på at vi har denne tiden sammen.',
  en: 'I appreciate that we have this time together.',
}

export const tips: Record<Section, Localized[]> = {
  opening: [
    {
      sv: 'Börja med något du uppskattar, och säg vad det betyder för dig.',
      nb: 'Begynn med noe du setter pris på, og si hva det betyr for deg.',
      en: 'Begin with something you appreciate, and say what it means to you.',
    },
    {
      sv: 'Säg vad samtalet är till för och hur lång tid ni har.',
      nb: 'Si hva samtalen er til for, og hvor lang tid dere har.',
      en: 'Say what the talk is for and how much time you have.',
    },
    {
      sv: 'Ta medarbetarens ämnen först, och lägg undan telefonen.',
      nb: 'Ta medarbeiderens temaer først, og legg bort telefonen.',
      en: "Take the employee's topics first, and put the phone away.",
    },
  ],
  forward: [
    {
      sv: 'Fråga vad som gör ett mål viktigt innan ni talar om hur det ska nås.',
      nb: 'Spør hva som gjør et mål viktig, før dere snakker om hvordan det skal nås.',
      en: 'Ask what makes a goal matter before you talk about how to reach it.',
    },
    {
      sv: 'Känns ett mål för stort: dela det i steg som går att klara.',
      nb: 'Virker et mål for stort: del det i steg som går an å klare.',
      en: 'If a goal feels too big, break it into steps that can be managed.',
    },
    {
      sv: 'Tänk på mentorer, kunskapsdelning och nya uppgifter, inte bara på kurser.',
      nb: 'Tenk på mentorer, kunnskapsdeling og nye oppgaver, ikke bare på kurs.',
      en: 'Think of mentors, knowledge sharing and new tasks, not only of courses.',
    },
  ],
  wholePerson: [
    {
      sv: 'Lyssna färdigt: räkna till tre innan du svarar.',
      nb: 'Hør ferdig: tell til tre før du svarer.',
      en: 'Listen to the end: count to three before you answer.',
    },
    {
      sv: 'Säg med egna ord vad du hörde, och fråga om det stämmer.',
      nb: 'Gjenta med egne ord hva du hørte, og spør om det stemmer.',
      en: 'Say in your own words what you heard, and ask whether it is right.',
    },
    {
      sv: 'Du behöver inte lösa allt nu; fråga vad som skulle hjälpa mest.',
      nb: 'Du trenger ikke å løse alt nå; spør hva som ville hjelpe mest.',
      en: 'You need not solve everything now; ask what would help most.',
    },
  ],
  lookingBack: [
    {
      sv: 'Börja med det som gick bra, och fråga vad som gjorde att det gick bra.',
      nb: 'Begynn med det som gikk bra, og spør hva som gjorde at det gikk bra.',
      en: 'Begin with what went well, and ask what made it go well.',
    },
    {
      sv: 'Gå tillbaka till det ni kom överens om, även det du själv lovade.',
      nb: 'Gå tilbake til det dere ble enige om, også det du selv lovet.',
      en: 'Go back to what you agreed, including what you promised yourself.',
    },
    {
      sv: 'Leta efter lärdomar, inte efter fel.',
      nb: 'Let etter lærdom, ikke etter feil.',
      en: 'Look for what was learnt, not for faults.',
    },
  ],
  feedback: [
    {
      sv: 'Beskriv situationen, vad du såg och vad det ledde till; ”bra jobbat” går inte att göra om.',
      nb: 'Beskriv situasjonen, hva du så, og hva det førte til; «bra jobbet» kan ingen gjenta.',
      en: 'Describe the situation, what you saw and what it led to; nobody can repeat “good job”.',
    },
    {
      sv: 'Låt berömmet stå för sig själv: ett ”men” tar tillbaka det.',
      nb: 'La rosen stå alene: et «men» tar den tilbake.',
      en: 'Let praise stand on its own: a “but” takes it back.',
    },
    {
      sv: 'Ingenting ska komma som en överraskning här; det som behöver rättas tas upp när det händer.',
      nb: 'Ingenting skal komme som en overraskelse her; det som må rettes, tas opp når det skjer.',
      en: 'Nothing should come as a surprise here; what needs correcting is raised when it happens.',
    },
    {
      sv: 'Be om återkoppling själv, och tacka innan du förklarar.',
      nb: 'Be om tilbakemelding selv, og takk før du forklarer.',
      en: 'Ask for feedback yourself, and say thank you before you explain.',
    },
  ],
  plan: [
    {
      sv: 'Sammanfatta tillsammans vad som var viktigast, i tre rader.',
      nb: 'Oppsummer sammen hva som var viktigst, i tre linjer.',
      en: 'Sum up together what mattered most, in three lines.',
    },
    {
      sv: 'Vem gör vad, till när, och hur märker ni det?',
      nb: 'Hvem gjør hva, innen når, og hvordan merker dere det?',
      en: 'Who does what, by when, and how will you notice?',
    },
    {
      sv: 'Lova något själv också, och bestäm när ni följer upp.',
      nb: 'Lov noe selv også, og avtal når dere følger opp.',
      en: 'Promise something yourself too, and decide when you will follow up.',
    },
  ],
}
