/** What is passed on to HR stays its writer’s: of the other’s a side sees competence needs, and what the other chose to show. */
import { describe, expect, it } from 'vitest'
import { passedView } from '../../functions/domain/passed-view.ts'
import type { PassedKind } from '../../functions/domain/passing-on.ts'
import { viewOf } from '../../functions/domain/permissions.ts'
import type { Role } from '../../functions/domain/role.ts'
import { afterwards, agreed, at, frame, type Told } from '../given.ts'

const hanna = { address: 'hash', name: 'Hanna Rask' }
const pass = (told: Told, by: Role, time: string, what: PassedKind, text: string, shown = false): Told =>
  afterwards(told, time, by, {
    kind: 'passOn',
    what,
    text,
    to: [hanna],
    named: true,
    shown,
    ...(what === 'competence' && { line: 'a' }),
  })
const answer = (told: Told, n: number, id: string, time: string, text: string): Told =>
  afterwards(told, time, 'service', {
    kind: 'passedOnAnswered',
    n,
    id,
    answer: { by: 'Hanna Rask', text, at: at(time) },
  })
const texts = ({ talk, parts }: Told, role: Role) => passedView(talk, parts, role).map(({ by, text }) => [by, text])

/** The employee’s concern, shown idea and need, and the manager’s own concern. */
const told = () => {
  const one = pass(agreed(), 'employee', '2026-11-17 10:00', 'concern', 'Oro')
  const two = pass(one, 'employee', '2026-11-17 10:01', 'idea', 'Idé', true)
  const three = pass(two, 'employee', '2026-11-17 10:02', 'competence', 'Behov')
  return pass(three, 'manager', '2026-11-17 10:03', 'concern', 'Chefens')
}

describe('what was passed on to HR', () => {
  it('is read whole by whoever did it, and by the other as far as it is to be seen', () => {
    expect(texts(told(), 'employee')).toEqual([
      ['employee', 'Oro'],
      ['employee', 'Idé'],
      ['employee', 'Behov'],
    ])
    expect(texts(told(), 'manager')).toEqual([
      ['employee', 'Idé'],
      ['employee', 'Behov'],
      ['manager', 'Chefens'],
    ])
  })

  it('says to whom it went by name, when, and whether with a name and shown', () => {
    const [concern] = passedView(told().talk, told().parts, 'employee')
    expect(concern).toEqual({
      n: 1,
      by: 'employee',
      what: 'concern',
      text: 'Oro',
      to: ['Hanna Rask'],
      named: true,
      shown: false,
      at: at('2026-11-17 10:00'),
      answers: [],
    })
  })

  it('is answered to whoever did it alone, the first answer first', () => {
    const later = answer(told(), 2, 'b', '2026-11-19 10:00', 'Sedan')
    const both = answer(later, 2, 'a', '2026-11-18 10:00', 'Först')
    const other = answer(both, 4, 'c', '2026-11-18 11:00', 'Till chefen')
    const found = (role: Role) =>
      passedView(other.talk, other.parts, role).map(({ answers }) => answers.map(({ text }) => text))
    expect(found('employee')).toEqual([[], ['Först', 'Sedan'], []])
    expect(found('manager')).toEqual([[], [], ['Till chefen']])
    const seen = (role: Role) =>
      viewOf(other.talk, other.parts, role, frame, at('2026-11-20 10:00')).passedAnswers.map(({ n, passed }) => [
        n,
        passed,
      ])
    expect([seen('employee'), seen('manager')]).toEqual([
      [
        [1, 2],
        [2, 2],
      ],
      [[3, 4]],
    ])
  })

  it('before a change of manager is not the new one’s to read, what is shown from then on is', () => {
    const erik = { id: 'p_erik000000000000', name: 'Erik Sand', language: 'nb' as const }
    const changed = afterwards(told(), '2026-11-18 10:00', 'service', { kind: 'changeManager', manager: erik })
    const next = pass(changed, 'employee', '2026-11-18 10:00', 'idea', 'Ny idé', true)
    expect(texts(next, 'manager')).toEqual([['employee', 'Ny idé']])
    expect(texts(next, 'employee').map(([, text]) => text)).toEqual(['Oro', 'Idé', 'Behov', 'Ny idé'])
  })

  it('is gone from the list once its words are deleted', () => {
    const { talk, parts } = told()
    const left = new Map([...parts].filter(([name]) => !name.startsWith('passed#employee')))
    expect(texts({ talk, parts: left }, 'employee')).toEqual([])
    expect(texts({ talk, parts: left }, 'manager')).toEqual([['manager', 'Chefens']])
  })
})
