/** Words of HR's page on whether the talks help: completion, quality and outcome side by side, and what the organisation will change. */
import type { LineFate } from '../../functions/domain/lines-counted.ts'
import type { Area } from './area.ts'

type Words = {
  title: (cycle: string) => string
  link: string
  back: string
  held: (held: string, talks: string) => string
  clearPlan: (share: string) => string
  outcome: (share: string) => string
  nothingYet: string
  percent: (percent: string, bound?: 'orMore' | 'orLess') => string
  ofAnswers: (answers: string) => string
  tooFew: string
  unitsCaption: string
  unit: string
  heldColumn: string
  heldOf: (held: string, talks: string) => string
  planColumn: string
  outcomeColumn: string
  linesColumn: string
  ofTalks: (talks: string) => string
  tooFewTalks: string
  linesCaption: string
  lineColumn: string
  shareColumn: string
  fates: Record<LineFate, string>
  rest: string
  allTogether: string
  statementsCaption: string
  statementColumn: string
  agreeColumn: string
  theManager: string
  weakest: (statement: string) => string
  wordsHeading: string
  wordsNote: string
  noWords: string
  wordsGone: string
  howHeading: string
  how: string[]
  promiseHeading: string
  promiseText: string
  promiseLabel: string
  promiseHint: string
  promiseSave: string
  promiseSaved: string
  /** In the form of the next cycle. */
  lastPromise: string
  lastPromiseHint: string
}

const sv: Words = {
  title: (cycle) => `Hjälper samtalen? ${cycle}`,
  link: 'Kvalitet och utfall',
  back: 'Till omgången',
  held: (held, talks) => `${held} av ${talks} samtal är hållna.`,
  clearPlan: (share) => `${share} av dem som har svarat säger att de har en tydlig plan.`,
  outcome: (share) => `${share} säger att samtalet har lett till något konkret.`,
  nothingYet: 'Det finns inte tillräckligt många svar än för att visa något om kvaliteten.',
  percent: (percent, bound) => `${bound === 'orMore' ? 'minst ' : bound === 'orLess' ? 'högst ' : ''}${percent} %`,
  ofAnswers: (answers) => `av minst ${answers} svar`,
  tooFew: 'för få svar',
  unitsCaption: 'Genomförande, kvalitet och utfall per enhet',
  unit: 'Enhet',
  heldColumn: 'Hållna samtal',
  heldOf: (held, talks) => `${held} av ${talks}`,
  planColumn: 'Har en tydlig plan',
  outcomeColumn: 'Har lett till något',
  linesColumn: 'Planernas rader är klara',
  ofTalks: (talks) => `i minst ${talks} samtal`,
  tooFewTalks: 'för få samtal',
  linesCaption: 'Vad det har blivit av planernas rader, vid den senaste uppföljningen',
  lineColumn: 'Raden är',
  shareColumn: 'Andel av raderna',
  fates: {
    done: 'Klar',
    onItsWay: 'På väg',
    stuck: 'Still, eller ingen har sagt något',
    noLongerRelevant: 'Inte längre aktuell',
  },
  rest: 'Mindre enheter tillsammans',
  allTogether: 'Alla',
  statementsCaption: 'Dagen efter samtalet, i hela organisationen',
  statementColumn: 'Påstående',
  agreeColumn: 'Håller med (4 eller 5)',
  theManager: 'Chefen',
  weakest: (statement) => `Färrest håller med om det här: ”${statement}”`,
  wordsHeading: 'Vad hade gjort samtalen bättre?',
  wordsNote: 'Från hela organisationen, utan ordning och datum. Nya ord kommer fem eller fler i taget.',
  noWords: 'Egna ord visas när minst fem har skrivit något.',
  wordsGone: 'Det som skrevs är raderat, allt på samma dag, eftersom tiden för att spara det är över.',
  howHeading: 'Så räknas det',
  how: [
    'Inget visas för färre än fem svar, och det går inte att se om en enhet har få svar eller inga.',
    'Siffrorna uppdateras på måndagar, och bara när minst fem nya svar har kommit i en grupp.',
    'Svar från mindre enheter visas tillsammans. Därför kan en enhet ha fler svar än dem som visas.',
    'Håller nästan alla med, eller nästan ingen, står det bara minst 90 eller högst 10 procent.',
    'Planernas rader räknas när en uppföljning är över, i hela tiotal procent. Vad som står i dem ser du aldrig.',
  ],
  promiseHeading: 'Vad ni ändrar',
  promiseText: 'Avsluta omgången med att säga vad organisationen gör annorlunda nästa gång.',
  promiseLabel: 'Det här ändrar vi',
  promiseHint: 'Följer med som förslag till nästa omgång och kan stå i inbjudan. Kan lämnas tomt.',
  promiseSave: 'Spara',
  promiseSaved: 'Det du skrev är sparat.',
  lastPromise: 'Det här ändrar vi efter förra omgången',
  lastPromiseHint: 'Står i inbjudan, så att de som svarade ser vad det ledde till. Kan lämnas tomt.',
}

const nb: Words = {
  title: (cycle) => `Hjelper samtalene? ${cycle}`,
  link: 'Kvalitet og utfall',
  back: 'Til runden',
  held: (held, talks) => `${held} av ${talks} samtaler er holdt.`,
  clearPlan: (share) => `${share} av dem som har svart, sier at de har en tydelig plan.`,
  outcome: (share) => `${share} sier at samtalen har ført til noe konkret.`,
  nothingYet: 'Det er ikke nok svar ennå til å vise noe om kvaliteten.',
  percent: (percent, bound) => `${bound === 'orMore' ? 'minst ' : bound === 'orLess' ? 'høyst ' : ''}${percent} %`,
  ofAnswers: (answers) => `av minst ${answers} svar`,
  tooFew: 'for få svar',
  unitsCaption: 'Gjennomføring, kvalitet og utfall per enhet',
  unit: 'Enhet',
  heldColumn: 'Samtaler holdt',
  heldOf: (held, talks) => `${held} av ${talks}`,
  planColumn: 'Har en tydelig plan',
  outcomeColumn: 'Har ført til noe',
  linesColumn: 'Linjene i planene er ferdige',
  ofTalks: (talks) => `i minst ${talks} samtaler`,
  tooFewTalks: 'for få samtaler',
  linesCaption: 'Hva det er blitt av linjene i planene, ved siste oppfølging',
  lineColumn: 'Linjen er',
  shareColumn: 'Andel av linjene',
  fates: {
    done: 'Ferdig',
    onItsWay: 'I gang',
    stuck: 'Stille, eller ingen har sagt noe',
    noLongerRelevant: 'Ikke lenger aktuell',
  },
  rest: 'Mindre enheter samlet',
  allTogether: 'Alle',
  statementsCaption: 'Dagen etter samtalen, i hele organisasjonen',
  statementColumn: 'Påstand',
  agreeColumn: 'Enig (4 eller 5)',
  theManager: 'Lederen',
  weakest: (statement) => `Færrest er enige i dette: «${statement}»`,
  wordsHeading: 'Hva ville gjort samtalene bedre?',
  wordsNote: 'Fra hele organisasjonen, uten rekkefølge og dato. Nye ord kommer fem eller flere om gangen.',
  noWords: 'Egne ord vises når minst fem har skrevet noe.',
  wordsGone: 'Det som ble skrevet, er slettet, alt på samme dag, fordi tiden for å lagre det er over.',
  howHeading: 'Slik telles det',
  how: [
    'Ingenting vises for færre enn fem svar, og det går ikke an å se om en enhet har få svar eller ingen.',
    'Tallene oppdateres på mandager, og bare når det har kommet minst fem nye svar i en gruppe.',
    'Svar fra mindre enheter vises samlet. Derfor kan en enhet ha flere svar enn dem som vises.',
    'Er nesten alle enige, eller nesten ingen, står det bare minst 90 eller høyst 10 prosent.',
    'Linjene i planene telles når en oppfølging er over, i hele ti prosent. Hva som står i dem, ser du aldri.',
  ],
  promiseHeading: 'Hva dere endrer',
  promiseText: 'Avslutt runden med å si hva organisasjonen gjør annerledes neste gang.',
  promiseLabel: 'Dette endrer vi',
  promiseHint: 'Følger med som forslag til neste runde og kan stå i invitasjonen. Kan stå tomt.',
  promiseSave: 'Lagre',
  promiseSaved: 'Det du skrev, er lagret.',
  lastPromise: 'Dette endrer vi etter forrige runde',
  lastPromiseHint: 'Står i invitasjonen, så de som svarte, ser hva det førte til. Kan stå tomt.',
}

const en: Words = {
  title: (cycle) => `Do the talks help? ${cycle}`,
  link: 'Quality and outcome',
  back: 'To the cycle',
  held: (held, talks) => `${held} of ${talks} talks have been held.`,
  clearPlan: (share) => `${share} of those who answered say that they have a clear plan.`,
  outcome: (share) => `${share} say that the talk has led to something concrete.`,
  nothingYet: 'There are not enough answers yet to show anything about quality.',
  percent: (percent, bound) => `${bound === 'orMore' ? 'at least ' : bound === 'orLess' ? 'at most ' : ''}${percent}%`,
  ofAnswers: (answers) => `of at least ${answers} answers`,
  tooFew: 'too few answers',
  unitsCaption: 'Completion, quality and outcome by unit',
  unit: 'Unit',
  heldColumn: 'Talks held',
  heldOf: (held, talks) => `${held} of ${talks}`,
  planColumn: 'Have a clear plan',
  outcomeColumn: 'Led to something',
  linesColumn: 'Lines of the plans done',
  ofTalks: (talks) => `in at least ${talks} talks`,
  tooFewTalks: 'too few talks',
  linesCaption: 'What has come of the lines of the plans, at the latest follow-up',
  lineColumn: 'The line is',
  shareColumn: 'Share of the lines',
  fates: {
    done: 'Done',
    onItsWay: 'On its way',
    stuck: 'Stuck, or nobody has said',
    noLongerRelevant: 'No longer relevant',
  },
  rest: 'Smaller units together',
  allTogether: 'Everyone',
  statementsCaption: 'The day after the talk, in the whole organisation',
  statementColumn: 'Statement',
  agreeColumn: 'Agree (4 or 5)',
  theManager: 'The manager',
  weakest: (statement) => `Fewest agree with this: “${statement}”`,
  wordsHeading: 'What would have made the talks better?',
  wordsNote: 'From the whole organisation, in no order and without dates. New words come five or more at a time.',
  noWords: 'Words are shown once five or more have written something.',
  wordsGone: 'What was written has been deleted, all on the same day, since the time for keeping it is over.',
  howHeading: 'How this is counted',
  how: [
    'Nothing is shown for fewer than five answers, and there is no telling whether a unit has few answers or none.',
    'Figures change on Mondays, and only when five or more new answers have come to a group.',
    'Answers from smaller units are shown together. So a unit can have more answers than those shown.',
    'Where nearly everyone agrees, or nearly nobody, it says at least 90 or at most 10 per cent and no more.',
    'The lines of the plans are counted when a follow-up is over, in whole tens of per cent. You never see what is in them.',
  ],
  promiseHeading: 'What you will change',
  promiseText: 'Close the cycle by saying what the organisation will do differently next time.',
  promiseLabel: 'This is what we will change',
  promiseHint: 'Goes along to the next cycle as a suggestion and can stand in its invitation. May be left empty.',
  promiseSave: 'Save',
  promiseSaved: 'What you wrote is saved.',
  lastPromise: 'What we change after the last cycle',
  lastPromiseHint: 'Stands in the invitation, so that those who answered see what came of it. May be left empty.',
}

export const hrQuality: Area<Words> = { sv, nb, en }
