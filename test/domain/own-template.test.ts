/** A template of the organisation's own: a copy that HR works on, and versions that never change once they are published. */
import { describe, expect, it } from 'vitest'
import { type Cycle, cycle } from '../../functions/domain/cycle.ts'
import { corrected } from '../../functions/domain/cycle-run.ts'
import { questionsOf } from '../../functions/domain/templates/asked.ts'
import { numberedFor } from '../../functions/domain/templates/numbered.ts'
import {
  asTemplate,
  decideTemplate,
  indexOfTemplate,
  isPublished,
  missingLanguages,
  type OwnTemplate,
  type QuestionEdit,
  questionsPerTemplate,
  type TemplateCommand,
  templateContent,
  templateTimetable,
} from '../../functions/domain/templates/own-template.ts'
import { isShared, questionText, templates } from '../../functions/domain/templates/templates.ts'
import { at, frame, cycle as hosten } from '../given.ts'

const id = 'm_0123456789abcdef'
const decide = (state: OwnTemplate | undefined, command: TemplateCommand, by: 'hr' | 'manager' = 'hr') =>
  decideTemplate(state, command, by, at('2026-08-20 10:00'))
const stateAfter = (state: OwnTemplate | undefined, command: TemplateCommand): OwnTemplate => {
  const decided = decide(state, command)
  if (!decided.ok) throw new Error(decided.refusal.code)
  return decided.state
}
const refused = (state: OwnTemplate | undefined, command: TemplateCommand) => {
  const decided = decide(state, command)
  return decided.ok ? 'done' : decided.refusal.code
}
const copy = (base: 'forward' | 'wholePerson' = 'forward') =>
  stateAfter(undefined, { kind: 'copy', id, base, person: 'p_hannarask0000000' })
const words = (sv: string, nb = '', en = '') => ({ sv, nb, en })
const own = (edit: Partial<QuestionEdit> = {}): QuestionEdit => ({
  to: 'employee',
  text: words('Vad vill du att vi slutar med?', 'Hva vil du at vi slutter med?', 'What should we stop doing?'),
  purposes: ['proposals'],
  locked: false,
  shared: false,
  ...edit,
})
const withQuestion = (state: OwnTemplate, edit: Partial<QuestionEdit> = {}) =>
  stateAfter(state, { kind: 'saveQuestion', shows: state.edit, question: own(edit) })
const asked = (state: OwnTemplate, to: 'employee' | 'manager') =>
  asTemplate(state.working, 1)[to].map((question) => question.id)

/** A cycle that HR corrected through these templates, a minute apart. */
const correctedThrough = (...ids: string[]): Cycle =>
  ids
    .slice(1)
    .reduce<Cycle>(
      (state, template, index) =>
        corrected(state, { ...state.settings, template }, { by: 'p_h', now: at('2026-10-05 10:00') + index * 60_000 }),
      { ...hosten, settings: { ...hosten.settings, template: ids[0] as string } },
    )

describe('the organisation’s own questions of a running cycle', () => {
  const other = 'm_abcdef0123456789'
  const template = asTemplate(withQuestion(copy()).working, 1)
  const numbers = (cycle: Cycle, of: string) =>
    numberedFor(cycle, of, template).employee.flatMap((one) => (one.id.startsWith('X') ? [one.id] : []))

  it('keep their numbers in the first template, and get numbers of their own in the next', () => {
    const both = correctedThrough('forward', id, other)
    expect(numbers(both, id)).toEqual(['X1'])
    expect(numbers(both, other)).toEqual([`X${questionsPerTemplate + 1}`])
  })

  it('are found again when HR goes back to their template', () => {
    expect(numbers(correctedThrough(id, other, 'forward', id), id)).toEqual(['X1'])
    expect(numbers(correctedThrough(other, id, other), id)).toEqual([`X${questionsPerTemplate + 1}`])
  })

  it('keep their numbers when the template is none of the cycle’s', () => {
    expect(numbers(correctedThrough('forward', other), id)).toEqual(['X1'])
  })
})

describe('a question that is published', () => {
  it('keeps whom it is for and who reads the answer, in every version', () => {
    const published = stateAfter(withQuestion(copy(), { to: 'manager' }), { kind: 'publish', shows: 2 })
    const question = { ...own({ to: 'both', shared: true }), id: 'X1', text: words('Vad kan vi sluta med?') }
    const after = stateAfter(published, { kind: 'saveQuestion', shows: published.edit, question })
    const saved = after.working.questions.find((one) => one.id === 'X1')
    expect(saved).toMatchObject({ to: 'manager', shared: false, text: words('Vad kan vi sluta med?') })
  })

  it('is another than one that was added since, which is still HR’s to decide', () => {
    const published = withQuestion(stateAfter(copy(), { kind: 'publish', shows: 1 }))
    const question = { ...own({ to: 'manager', shared: true }), id: 'X1' }
    const after = stateAfter(published, { kind: 'saveQuestion', shows: published.edit, question })
    expect(after.working.questions.find((one) => one.id === 'X1')).toMatchObject({ to: 'manager', shared: true })
  })
})

describe('a copy of a standard template', () => {
  it.each(['forward', 'wholePerson'] as const)('has the words, the hints and the core of %s', (base) => {
    const template = asTemplate(copy(base).working, 1)
    expect(template.employee).toEqual(templates[base].employee)
    expect(template.manager).toMatchObject(templates[base].manager)
    expect(template.manager.map(isShared)).toEqual(templates[base].manager.map(isShared))
    expect(
      copy(base)
        .working.questions.filter(({ shared }) => shared)
        .map((question) => question.id),
    ).toEqual(['QC2', 'QC3', 'QC4', 'QC5', 'QC6', 'QC7'])
  })

  it('is offered, under a name of its own', () => {
    expect(copy()).toMatchObject({ retired: false, version: 0 })
    expect(copy().working.name).toEqual({ sv: 'Framåt (vår)', nb: 'Fremover (vår)', en: 'Forward (ours)' })
  })

  it('is made once, and nothing is done to one that is not there', () => {
    expect(refused(copy(), { kind: 'copy', id, base: 'forward', person: 'p_hannarask0000000' })).toBe('already')
    expect(refused(undefined, { kind: 'retire', retired: true })).toBe('gone')
    expect(refused(undefined, { kind: 'publish', shows: 1 })).toBe('gone')
  })

  it('is described in the organisation’s words, in one language at least', () => {
    const describing = (name: ReturnType<typeof words>): TemplateCommand => ({
      kind: 'describe',
      shows: 1,
      name,
      description: words('Vårt'),
      suggestedMinutes: 45,
    })
    expect(refused(copy(), describing(words(' ', '', '  ')))).toBe('empty')
    const state = stateAfter(copy(), describing(words('', 'Vår mal')))
    expect(asTemplate(state.working, 1)).toMatchObject({
      name: { sv: 'Vår mal', nb: 'Vår mal', en: 'Vår mal' },
      description: { sv: 'Vårt', nb: 'Vårt', en: 'Vårt' },
      suggestedMinutes: 45,
    })
    expect(asked(state, 'employee')).toEqual(asked(copy(), 'employee'))
  })

  it('is on HR’s list by what has become of it, and is never due', () => {
    const published = stateAfter(copy(), { kind: 'publish', shows: 1 })
    const retired = stateAfter(published, { kind: 'retire', retired: true })
    const back = stateAfter(retired, { kind: 'retire', retired: false })
    expect([copy(), published, retired, back].map((state) => indexOfTemplate(state))).toEqual(
      ['working', 'published', 'retired', 'published'].map((status) => ({ cycle: 'templates', status, unit: '' })),
    )
    expect(templateTimetable()).toEqual([])
  })

  it('is put in the other wording where its words are the standard ones in every language', () => {
    const cycle = { ...hosten, settings: { ...hosten.settings, template: id, wording: 'right' as const } }
    const texts = (state: OwnTemplate) =>
      questionsOf({ cycle, template: asTemplate(state.working, 1) }, 'manager')
        .slice(1, 3)
        .map(({ text }) => text.sv)
    expect(texts(copy())).toEqual(['Det här gör du rätt …', 'Börja gärna …'])
    const { asked: _, ...QC2 } = copy().working.questions.find((one) => one.id === 'QC2')!
    const changed = { ...QC2, text: { ...QC2.text, nb: 'Fortsett med …' } }
    const state = stateAfter(copy(), { kind: 'saveQuestion', shows: 1, question: changed })
    expect(texts(state)).toEqual([QC2.text.sv, 'Börja gärna …'])
  })

  it('asks the same of both, in the same order', () => {
    expect(asked(copy(), 'employee')).toEqual(['QA1', 'QA2', 'QA3', 'QA4', 'QA5', 'QA6', 'QA7', 'free'])
    expect(asked(copy(), 'manager')).toEqual(['QC1', 'QC2', 'QC3', 'QC4', 'QC5', 'QC6', 'QC7'])
  })

  it('keeps what nobody but the writer reads, and what waits until it was said, whatever HR writes there', () => {
    const state = copy()
    const before = state.working.questions.find((one) => one.id === 'QC1')!
    const { asked: _, ...edit } = { ...before, shared: true, to: 'both' as const, text: words('Vad tänker jag?') }
    const manager = asTemplate(stateAfter(state, { kind: 'saveQuestion', shows: 1, question: edit }).working, 1).manager
    expect(manager[0]).toMatchObject({ id: 'QC1', private: true })
    expect(isShared(manager[0]!)).toBe(false)
    expect(manager.find((question) => question.id === 'QC4')).toMatchObject({ heldBack: true })
  })

  it('is HR’s alone to change', () => {
    const decided = decide(copy(), { kind: 'publish', shows: 1 }, 'manager')
    expect(decided).toEqual({ ok: false, refusal: { code: 'notYours' } })
  })
})

describe('a question of one’s own', () => {
  it('comes before the free one, with an id that no other has had', () => {
    const state = withQuestion(withQuestion(copy()))
    expect(asked(state, 'employee')).toEqual(['QA1', 'QA2', 'QA3', 'QA4', 'QA5', 'QA6', 'QA7', 'X1', 'X2', 'free'])
    const without = stateAfter(state, { kind: 'askQuestion', shows: state.edit, question: 'X2', asked: false })
    expect(asked(withQuestion(without), 'employee').at(-2)).toBe('X3')
  })

  it('to both is put to the manager in its second wording, once', () => {
    const state = withQuestion(copy(), { to: 'both', managerText: words('Vad vill {name} sluta med?') })
    const template = asTemplate(state.working, 1)
    const settings = { ...hosten.settings, template: id, managerAnswersA: true }
    const toManager = questionsOf({ cycle: { ...hosten, settings }, template }, 'manager').filter(
      (one) => one.id === 'X1',
    )
    expect(toManager).toHaveLength(1)
    expect(questionText(toManager[0]!, 'en', { role: 'manager', name: 'Aisha', manager: 'Maria' })).toBe(
      'Vad vill Aisha sluta med?',
    )
  })

  it('of the manager stays with the manager unless HR says that it is shared', () => {
    const template = asTemplate(
      withQuestion(withQuestion(copy(), { to: 'manager' }), { to: 'manager', shared: true }).working,
      1,
    )
    expect(template.manager.filter(isShared).map((question) => question.id)).toEqual([
      'QC2',
      'QC3',
      'QC4',
      'QC5',
      'QC6',
      'QC7',
      'X2',
    ])
  })

  it('without words in one language is read there in another, and the lack is named', () => {
    const state = withQuestion(copy(), { text: words('', 'Hva vil du slutte med?') })
    const question = asTemplate(state.working, 1).employee.find((one) => one.id === 'X1')!
    expect(question.text).toEqual(words('Hva vil du slutte med?', 'Hva vil du slutte med?', 'Hva vil du slutte med?'))
    expect(missingLanguages(state.working.questions.find((one) => one.id === 'X1')!)).toEqual(['sv', 'en'])
    expect(refused(copy(), { kind: 'saveQuestion', shows: 1, question: own({ text: words(' ') }) })).toBe('empty')
  })

  it('is asked only for a purpose it belongs to, unless it is locked', () => {
    const ask = (locked: boolean) => {
      const template = asTemplate(withQuestion(copy(), { locked }).working, 1)
      const settings = { ...hosten.settings, template: id, purposes: ['goals' as const] }
      return questionsOf({ cycle: { ...hosten, settings }, template }, 'employee').map((question) => question.id)
    }
    expect(ask(false)).not.toContain('X1')
    expect(ask(true)).toContain('X1')
  })

  it('is shown with its hint, if it has words', () => {
    const hint = (text: ReturnType<typeof words>) =>
      asTemplate(withQuestion(copy(), { hint: text }).working, 1).employee.find((one) => one.id === 'X1')?.hint
    expect(hint(words('', 'Kort.'))).toEqual({ sv: 'Kort.', nb: 'Kort.', en: 'Kort.' })
    expect(hint(words(' '))).toBeUndefined()
  })

  it('lacks a language that has only spaces', () => {
    expect(missingLanguages({ text: words(' ', 'Hva?', '\n') })).toEqual(['sv', 'en'])
    const state = withQuestion(copy(), { text: words(' ', 'Hva?') })
    expect(asTemplate(state.working, 1).employee.find((one) => one.id === 'X1')?.text.sv).toBe('Hva?')
  })

  it('cannot be changed when it is not there', () => {
    expect(refused(copy(), { kind: 'saveQuestion', shows: 1, question: { ...own(), id: 'X7' } })).toBe('gone')
  })

  it('may have been published before that was kept for each', () => {
    const { publishedQuestions: _, ...old } = stateAfter(copy(), { kind: 'publish', shows: 1 })
    expect([isPublished(old, 'X1'), isPublished(copy(), 'X1')]).toEqual([true, false])
  })

  it('has no place when there are too many', () => {
    let state = copy()
    while (state.working.questions.length < questionsPerTemplate) state = withQuestion(state)
    expect(refused(state, { kind: 'saveQuestion', shows: state.edit, question: own() })).toBe('tooOften')
  })
})

describe('the order of questions', () => {
  it('changes among those who answer the same, and past those that are not asked', () => {
    const state = stateAfter(copy(), { kind: 'askQuestion', shows: 1, question: 'QA2', asked: false })
    const moved = stateAfter(state, { kind: 'moveQuestion', shows: 2, question: 'QA3', by: -1 })
    expect(asked(moved, 'employee').slice(0, 3)).toEqual(['QA3', 'QA1', 'QA4'])
    const top = stateAfter(moved, { kind: 'moveQuestion', shows: 3, question: 'QC1', by: -1 })
    expect(asked(top, 'manager')[0]).toBe('QC1')
  })

  it('leaves the free question last, also when it serves a purpose of the cycle', () => {
    const { asked: _, ...free } = copy().working.questions.find((one) => one.id === 'free')!
    const question = { ...free, purposes: ['goals'] }
    const template = asTemplate(stateAfter(copy(), { kind: 'saveQuestion', shows: 1, question }).working, 1)
    const settings = { ...hosten.settings, template: id, purposes: ['goals' as const] }
    expect(questionsOf({ cycle: { ...hosten, settings }, template }, 'employee').at(-1)?.id).toBe('free')
  })

  it('has a new one to the employee before the free one, in every template, and one to the manager last', () => {
    expect(asked(withQuestion(copy('wholePerson')), 'employee').slice(-2)).toEqual(['X1', 'QB10'])
    expect(asked(withQuestion(copy(), { to: 'manager' }), 'manager').slice(-2)).toEqual(['QC7', 'X1'])
    const manager = withQuestion(withQuestion(copy(), { to: 'manager' }))
    const up = stateAfter(manager, { kind: 'moveQuestion', shows: 3, question: 'X1', by: -1 })
    expect(asked(up, 'manager').slice(-2)).toEqual(['X1', 'QC7'])
    expect(asked(up, 'employee')).toEqual(asked(manager, 'employee'))
  })

  it('leaves the free question where it is', () => {
    const state = stateAfter(copy(), { kind: 'moveQuestion', shows: 1, question: 'QA7', by: 1 })
    const other = stateAfter(state, { kind: 'moveQuestion', shows: 2, question: 'free', by: -1 })
    expect(asked(other, 'employee').slice(-2)).toEqual(['QA7', 'free'])
  })
})

describe('leaving a question out', () => {
  it('can be taken back, and is not for the frame of the talk', () => {
    const without = stateAfter(copy(), { kind: 'askQuestion', shows: 1, question: 'QA4', asked: false })
    expect(asked(without, 'employee')).not.toContain('QA4')
    const again = stateAfter(without, { kind: 'askQuestion', shows: 2, question: 'QA4', asked: true })
    expect(asked(again, 'employee')).toEqual(asked(copy(), 'employee'))
    for (const question of ['QC1', 'QC2', 'QC3', 'QC4', 'free', 'QB10'])
      expect(refused(copy(), { kind: 'askQuestion', shows: 1, question, asked: false })).toBe('locked')
  })
})

describe('a form that is older than the copy', () => {
  it('is refused, so that nobody’s change is lost unseen', () => {
    const state = withQuestion(copy())
    expect(refused(state, { kind: 'moveQuestion', shows: 1, question: 'QA3', by: 1 })).toBe('stale')
    expect(refused(state, { kind: 'publish', shows: 1 })).toBe('stale')
  })
})

describe('publishing', () => {
  it('writes a version that later changes do not touch', () => {
    const decided = decide(copy(), { kind: 'publish', shows: 1 })
    if (!decided.ok) throw new Error(decided.refusal.code)
    expect(decided.state.version).toBe(1)
    const [part] = decided.parts ?? []
    expect(part?.name).toBe('v#0001')
    expect(templateContent.parse(part?.value)).toEqual(copy().working)
    const changed = withQuestion(decided.state)
    const second = decide(changed, { kind: 'publish', shows: changed.edit })
    expect(second.ok && second.parts?.[0]?.name).toBe('v#0002')
  })

  it('needs something new, and something to ask the employee', () => {
    const published = stateAfter(copy(), { kind: 'publish', shows: 1 })
    expect(refused(published, { kind: 'publish', shows: 1 })).toBe('already')
    let state = copy()
    for (const question of ['QA1', 'QA2', 'QA3', 'QA4', 'QA5', 'QA6', 'QA7'])
      state = stateAfter(state, { kind: 'askQuestion', shows: state.edit, question, asked: false })
    expect(refused(state, { kind: 'publish', shows: state.edit })).toBe('empty')
  })
})

describe('a cycle with a template of the organisation’s own', () => {
  it('is a cycle like any other, and never asks what was not read', () => {
    const settings = { ...hosten.settings, template: id, templateVersion: 2 }
    expect(cycle.safeParse({ ...hosten, settings }).success).toBe(true)
    expect(() => questionsOf({ ...frame, cycle: { ...hosten, settings } }, 'employee')).toThrow(
      'The template was not read',
    )
    expect(() => questionsOf({}, 'employee')).toThrow('A talk has a cycle')
  })
})
