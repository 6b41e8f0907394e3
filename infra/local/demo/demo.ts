/**
 * Makes the demo organisation in a new data folder: people come in by an import, a cycle is launched, and then its people do things on their
 * days, all by the commands that the pages would apply, with virtual time passing between them. The same every time.
 */
import type { CycleSettings } from '../../../functions/domain/cycle.ts'
import { rowsPart } from '../../../functions/domain/import/import.ts'
import type { PlanContent } from '../../../functions/domain/plan.ts'
import type { Role } from '../../../functions/domain/role.ts'
import { at, day, hour, minute } from '../../../functions/domain/time.ts'
import { apply, asJson } from '../../../functions/flow/apply.ts'
import { personByAddress } from '../../../functions/flow/door.ts'
import { saveDraft } from '../../../functions/flow/drafts.ts'
import { talkId } from '../../../functions/flow/identity.ts'
import type { AnyCommand } from '../../../functions/flow/workflows.ts'
import type { Instant, Ports } from '../../../functions/ports.ts'
import type { Driver } from '../driver.ts'
import { demoPeople, idOf } from './organisation.ts'
import * as words from './words.ts'

const zone = 'Europe/Stockholm'

/** Where virtual time stands when the first command is applied, and where whoever starts the service finds it. */
export const demoBegins: Instant = at('2026-08-10', '09:00', zone)
export const demoEnds: Instant = at('2026-09-07', '08:30', zone)

const importId = 'i_demo000000000001'
const cycleId = 'c_2026h0st00000001'

const cycle: CycleSettings = {
  name: 'Hösten 2026',
  from: '2026-08-24',
  to: '2026-10-09',
  template: 'wholePerson',
  templateVersion: 1,
  purposes: ['wellBeing', 'relation', 'development'],
  managerAnswersA: false,
  wording: 'continue',
  invitationOn: '2026-08-12',
  preparationOn: '2026-08-24',
  bookedBy: '2026-09-04',
  followUpMonths: [3, 6],
  culture: words.culture,
  units: [],
}

export async function makeDemo(ports: Ports, driver: Driver, say: (words: string) => void): Promise<void> {
  const story = tell(ports, driver)
  say(`${demoPeople.length} people and the cycle ${cycle.name}`)
  await story.importPeople()
  await story.launch()
  for (const [index, act] of acts.entries()) {
    await driver.advanceTo(at(act.on, act.time, zone))
    await act.does(story)
    await driver.runDue()
    if ((index + 1) % 10 === 0) say(`what they have done until ${act.on}`)
  }
  await driver.advanceTo(demoEnds)
}

type Story = ReturnType<typeof tell>
type Act = { on: string; time: string; does: (story: Story) => Promise<void> }

/** In order of time. */
const acts: Act[] = [
  act('2026-08-12', '10:00', (s) => s.book('Aisha Noor', '2026-08-27', '10:00', 'Valö')),
  act('2026-08-12', '10:02', (s) => s.book('Johan Berg', '2026-08-31', '13:00', 'Valö')),
  act('2026-08-12', '10:05', (s) => s.book('Ingrid Moe', '2026-09-03', '09:00', 'Konsthallen')),
  act('2026-08-13', '14:30', (s) => s.book('Anna Ek', '2026-09-02', '15:00', 'Stadshuset, rum 204')),
  act('2026-08-17', '09:15', (s) => s.book('Lena Sjögren', '2026-09-10', '10:00', 'Valö')),
  act('2026-08-18', '08:40', (s) => s.book('Maria Lind', '2026-09-11', '13:00', 'Stadshuset, rum 301')),
  act('2026-08-20', '15:10', (s) => s.send('Aisha Noor', 'employee', words.aisha)),
  act('2026-08-24', '11:00', (s) => s.send('Johan Berg', 'employee', words.johan)),
  act('2026-08-25', '09:20', (s) => s.send('Aisha Noor', 'manager', words.mariaOnAisha)),
  act('2026-08-25', '16:05', (s) => s.send('Ingrid Moe', 'employee', words.ingrid)),
  act('2026-08-26', '10:30', (s) => s.book('Priya Raman', '2026-09-09', '14:00', 'Hamnkontoret')),
  act('2026-08-26', '10:34', (s) => s.book('Gustav Palm', '2026-09-15', '09:00', 'Stadshuset, rum 204')),
  act('2026-08-27', '11:20', (s) => s.talked('Aisha Noor', 'employee')),
  act('2026-08-27', '13:00', (s) => s.talked('Aisha Noor', 'manager')),
  act('2026-08-28', '09:40', (s) => s.propose('Aisha Noor', 'manager', words.planOfAisha)),
  act('2026-08-28', '14:00', (s) => s.send('Anna Ek', 'employee', words.anna)),
  act('2026-08-31', '08:50', (s) => s.confirm('Aisha Noor', 'employee')),
  act('2026-08-31', '14:20', (s) => s.talked('Johan Berg', 'manager')),
  act('2026-09-01', '10:10', (s) => s.withoutWriting('Gustav Palm')),
  act('2026-09-01', '13:30', (s) => s.draft('Mikael Strand', 'employee', words.mikaelDraft)),
  act('2026-09-02', '16:20', (s) => s.talked('Anna Ek', 'employee')),
  act('2026-09-03', '10:15', (s) => s.talked('Ingrid Moe', 'employee')),
  act('2026-09-03', '11:00', (s) => s.propose('Johan Berg', 'manager', words.planOfJohan)),
  act('2026-09-03', '13:05', (s) => s.send('Priya Raman', 'employee', words.priya)),
  act('2026-09-03', '13:08', (s) => s.topic('Priya Raman', 'employee', words.priyaTopic)),
  act('2026-09-03', '15:00', (s) => s.propose('Anna Ek', 'manager', words.planOfAnna)),
  act('2026-09-03', '15:45', (s) => s.send('Lena Sjögren', 'employee', words.lena)),
  act('2026-09-04', '09:10', (s) => s.sendBack('Anna Ek', 'employee', words.annasComment)),
  act('2026-09-04', '10:00', (s) => s.book('Oskar Nyman', '2026-09-21', '09:00', 'Valö')),
  act('2026-09-04', '13:20', (s) => s.draft('Daniel Okafor', 'employee', words.danielDraft)),
  act('2026-09-04', '14:00', (s) => s.draft('Lena Sjögren', 'manager', words.mariaOnLenaDraft)),
  act('2026-09-04', '15:30', (s) => s.send('Maria Lind', 'employee', words.maria)),
]

function act(on: string, time: string, does: Act['does']): Act {
  return { on, time, does }
}

/** What the people of the demo can do, by the names of those it is about. */
function tell(ports: Ports, driver: Driver) {
  const talk = (employee: string) => talkId(cycleId, idOf(employee))

  async function command(id: string, command: AnyCommand, by: Role | 'hr'): Promise<void> {
    const applied = await apply(ports, id, { command, by })
    if (!applied.ok) throw new Error(`The demo's ${command.kind} on ${id} was refused: ${applied.refusal.code}`)
  }

  async function hr(): Promise<string> {
    const [person] = ports.organisation.hr
    const id = person && (await personByAddress(ports, person.email))
    if (id === undefined) throw new Error('The demo has an HR person.')
    return id
  }

  return {
    async importPeople() {
      const person = await hr()
      const counts = { new: demoPeople.length, changed: 0, unchanged: 0, wrong: 0 }
      await command(importId, { kind: 'check', id: importId, person, counts, pages: 1 }, 'hr')
      // The header of a file is its first line.
      const rows = demoPeople.map((each, index) => ({ line: index + 2, ...each }))
      const expires = ports.clock.now() + day
      await ports.table.putPart(importId, { name: rowsPart(1), value: asJson({ rows }), expected: 0, expires })
      await command(importId, { kind: 'confirm' }, 'hr')
      await driver.runDue()
    },
    async launch() {
      const person = await hr()
      await command(cycleId, { kind: 'create', id: cycleId, settings: cycle, person }, 'hr')
      await command(cycleId, { kind: 'launch', person }, 'hr')
      await driver.runDue()
    },
    book(employee: string, date: string, time: string, place: string) {
      const start = at(date, time, zone)
      return command(talk(employee), { kind: 'book', start, end: start + hour + 30 * minute, place }, 'manager')
    },
    send(employee: string, by: Role, written: words.Written) {
      const answers = Object.entries(written).map(([question, text]) => ({ question, text, onlyOnPage: false }))
      return command(talk(employee), { kind: 'sendAnswers', answers }, by)
    },
    async draft(employee: string, by: Role, written: words.Written) {
      for (const [question, text] of Object.entries(written)) {
        await saveDraft(ports, talk(employee), by, question, { text, onlyOnPage: false }, 0)
      }
    },
    withoutWriting: (employee: string) => command(talk(employee), { kind: 'prepareWithoutWriting' }, 'employee'),
    topic: (employee: string, by: Role, text: string) => command(talk(employee), { kind: 'proposeTopic', text }, by),
    talked: (employee: string, by: Role) => command(talk(employee), { kind: 'sayHeld', answer: 'talked' }, by),
    propose: (employee: string, by: Role, content: PlanContent) =>
      command(talk(employee), { kind: 'proposePlan', basedOn: 0, content }, by),
    confirm: (employee: string, by: Role) => command(talk(employee), { kind: 'confirmPlan', version: 1 }, by),
    sendBack: (employee: string, by: Role, text: string) =>
      command(talk(employee), { kind: 'returnPlan', version: 1, text }, by),
  }
}
