/** The standard templates: which questions whom, in which order and words. */
import { describe, expect, it } from 'vitest'
import { checkInQuestions, checkInQuestionsFor } from '../../functions/domain/templates/check-in.ts'
import { kindInWords } from '../../functions/domain/templates/plan-kinds.ts'
import { purposeNames } from '../../functions/domain/templates/purposes.ts'
import { type Question, withNames } from '../../functions/domain/templates/question.ts'
import { questions } from '../../functions/domain/templates/questions.ts'
import { responsibilitySuggestions, workloadSuggestions } from '../../functions/domain/templates/signal-suggestions.ts'
import {
  hintOf,
  type QuestionOptions,
  questionsFor,
  questionText,
  type Role,
  type TemplateId,
  templates,
} from '../../functions/domain/templates/templates.ts'
import { openingLine, sectionOf, tips } from '../../functions/domain/templates/tips.ts'

const everything: QuestionOptions = { purposes: [], managerAnswersA: false, wording: 'continue' }
const names = { name: 'Aisha', manager: 'Maria' }

const ids = (template: TemplateId, role: Role, options: Partial<QuestionOptions> = {}) =>
  questionsFor(templates[template], role, { ...everything, ...options }).map(({ id }) => id)

describe('a template without a chosen purpose', () => {
  it('asks the employee everything in it', () => {
    expect(ids('forward', 'employee')).toEqual(['QA1', 'QA2', 'QA3', 'QA4', 'QA5', 'QA6', 'QA7', 'free'])
    expect(ids('lookingBack', 'employee')).toEqual(['QD1', 'QD2', 'QD3', 'free'])
    expect(ids('wholePerson', 'employee')).toHaveLength(10)
  })

  it('asks the manager section C', () => {
    for (const template of ['forward', 'wholePerson', 'lookingBack'] as const)
      expect(ids(template, 'manager')).toEqual(['QC1', 'QC2', 'QC3', 'QC4', 'QC5', 'QC6', 'QC7'])
  })
})

describe('a stated purpose', () => {
  it('comes first and leaves out what serves neither it nor the core', () => {
    expect(ids('wholePerson', 'employee', { purposes: ['relation'] })).toEqual([
      'QB3',
      'QB4',
      'QB6',
      'QB7',
      'QB1',
      'QB2',
      'QB10',
    ])
  })

  it('never takes away the core questions, nor the free one at the end', () => {
    for (const template of Object.values(templates))
      for (const purpose of ['goals', 'wellBeing', 'proposals'] as const) {
        const asked = questionsFor(template, 'employee', { ...everything, purposes: [purpose] })
        const core = template.employee.filter((question) => question.core).map(({ id }) => id)
        expect(asked.map(({ id }) => id)).toEqual(expect.arrayContaining(core))
        expect(questionText(asked.at(-1)!, 'sv', { role: 'employee', ...names })).toBe('Vad mer vill du ta upp?')
      }
  })

  it('keeps the order of the manager', () => {
    expect(ids('forward', 'manager', { purposes: ['wellBeing'] })).toEqual(['QC1', 'QC2', 'QC3', 'QC4', 'QC5', 'QC7'])
  })
})

describe('a manager who also answers section A', () => {
  it('is asked about the employee', () => {
    const asked = questionsFor(templates.forward, 'manager', { ...everything, managerAnswersA: true })
    const learning = asked.find(({ id }) => id === 'QA2')!
    expect(questionText(learning, 'nb', { role: 'manager', ...names })).toBe(
      'Hva trenger Aisha å lære eller få støtte til?',
    )
    expect(hintOf(learning, 'nb', names)).toBeUndefined()
    expect(asked.map(({ id }) => id)).not.toContain('free')
  })

  it('finds no section A in the other templates', () => {
    expect(ids('wholePerson', 'manager', { managerAnswersA: true })).toEqual(ids('wholePerson', 'manager'))
  })
})

describe('the hint of a standard question', () => {
  it('is one paragraph without marks', () => {
    for (const question of Object.values<Question>(questions)) {
      for (const language of ['sv', 'nb', 'en'] as const) {
        const text = question.hint?.[language] ?? ''
        expect(hintOf({ hint: { sv: text, nb: text, en: text } }, language, names)).toEqual(
          text === '' ? [] : [{ block: 'paragraph', words: [{ inline: 'text', text: withNames(text, names) }] }],
        )
      }
    }
  })
})

describe('the other wording', () => {
  it('says right, start and stop', () => {
    const asked = questionsFor(templates.forward, 'manager', { ...everything, wording: 'right' })
    expect(asked.slice(1, 4).map(({ text }) => text.sv)).toEqual(['Det här gör du rätt …', 'Börja gärna …', 'Sluta …'])
  })

  it('is not used unless it is chosen, nor for words of the organisation’s own', () => {
    const plain = questionsFor(templates.forward, 'manager', everything)
    expect(plain[3]?.text).toEqual(questions.QC4.text)
    const ours = { ...questions.QC4, text: { sv: 'Prova något annat …', nb: '', en: '' } }
    const own: Question = { id: 'X1', text: ours.text, purposes: [] }
    const template = { ...templates.forward, manager: [ours, own] }
    const asked = questionsFor(template, 'manager', { ...everything, wording: 'right' })
    expect(asked.map(({ text }) => text.sv)).toEqual(['Prova något annat …', 'Prova något annat …'])
  })

  it('holds corrections back all the same', () => {
    const asked = questionsFor(templates.forward, 'manager', { ...everything, wording: 'right' })
    expect(asked.find(({ id }) => id === 'QC4')?.heldBack).toBe(true)
  })
})

describe('a question', () => {
  it('names the two it is about', () => {
    expect(questionText(questions.QB4, 'en', { role: 'employee', ...names })).toBe(
      'How are you and Maria working together, and what would you like Maria to do more of or differently?',
    )
  })

  it('takes a name that looks like a placeholder as it is', () => {
    const text = questionText(questions.QB4, 'sv', { role: 'employee', name: 'Aisha', manager: '{name} $& $1' })
    expect(text).toContain('mellan dig och {name} $& $1, och')
  })

  it('is private only when it is the self-check, and held back only when it corrects', () => {
    expect(Object.values(questions).filter((question) => 'private' in question && question.private)).toEqual([
      questions.QC1,
    ])
    expect(Object.values(questions).filter((question) => 'heldBack' in question && question.heldBack)).toEqual([
      questions.QC4,
    ])
  })

  it('has a hint of one sentence, without links, in each language', () => {
    for (const { id, hint } of Object.values(questions))
      for (const language of ['sv', 'nb', 'en'] as const) {
        const words = hint?.[language] ?? ''
        expect(words, id).toMatch(/^[^.?!]+[.?]$/)
        expect(words, id).not.toContain('http')
      }
  })

  it('belongs to a section with tips', () => {
    for (const id of Object.keys(questions) as (keyof typeof questions)[])
      if (id !== 'free') expect(tips[sectionOf(id)].length).toBeGreaterThanOrEqual(3)
    expect(openingLine.sv).toBe('Jag uppskattar att vi har den här tiden tillsammans.')
  })
})

describe('a check-in', () => {
  it('asks the employee alone about workload and responsibility', () => {
    expect(checkInQuestionsFor('employee').map(({ id }) => id)).toEqual(['QE1', 'QE2', 'QE3', 'QE4', 'QE5'])
    expect(checkInQuestionsFor('manager').map(({ id }) => id)).toEqual(['QE1', 'QE2', 'QE4'])
  })

  it('asks each what they need of the other', () => {
    const { QE2 } = checkInQuestions
    expect(questionText(QE2, 'sv', { role: 'employee', ...names })).toBe(
      'Vad behöver du av Maria för att komma vidare?',
    )
    expect(questionText(QE2, 'sv', { role: 'manager', ...names })).toBe('Vad behöver du av Aisha?')
  })
})

describe('a kind of line', () => {
  it('is written the same way on pages and in mails', () => {
    expect(kindInWords('competence', 'training', 'sv')).toBe('Kompetens: utbildning')
    expect(kindInWords('goal', undefined, 'en')).toBe('Goal')
  })
})

describe('a purpose', () => {
  it('can stand after “the purpose is to”, in each language', () => {
    for (const names of Object.values(purposeNames))
      for (const words of Object.values(names)) expect(words).toMatch(/^\p{Ll}.*\p{L}$/u)
  })
})

describe('what a manager can do with an early signal', () => {
  it('is said where something is wrong or wanted, and nowhere else', () => {
    expect(Object.keys(workloadSuggestions)).toEqual(['onlyJust', 'no'])
    expect(Object.keys(responsibilitySuggestions)).toEqual(['more', 'less'])
    for (const suggestion of [...Object.values(workloadSuggestions), ...Object.values(responsibilitySuggestions)])
      for (const words of Object.values(suggestion)) expect(words).toMatch(/^\p{Lu}.*\.$/u)
  })
})
