/**
 * What the people of a launched cycle do in half a year, most of them by the commands that their pages would apply and some on the pages
 * themselves. Who does what follows from their place in the list, so that every way a talk can go is gone by many.
 */
import type { PlanContent } from '../../functions/domain/plan.ts'
import type { Role } from '../../functions/domain/role.ts'
import { at, hour } from '../../functions/domain/time.ts'
import { apply } from '../../functions/flow/apply.ts'
import { talkId } from '../../functions/flow/identity.ts'
import type { AnyCommand } from '../../functions/flow/workflows.ts'
import type { Service } from '../../infra/local/service.ts'
import { prepare } from '../../web/texts/prepare.ts'
import { firstLinkOf, httpBrowser } from '../infra/local/http-browser.ts'

const ways = [
  'nothing',
  'bookedOnly',
  'noPlan',
  'whole',
  'notAgreed',
  'silent',
  'fellThrough',
  'removed',
  'prepared',
  'late',
] as const
type Way = (typeof ways)[number]

export type Employee = { person: string; email: string; isAway: boolean }
type Lived = Employee & { talk: string; index: number; way: Way }

const zone = 'Europe/Stockholm'
const firstDay = Date.parse('2026-09-28')
const lines: PlanContent['lines'] = [
  { id: 'l1', kind: 'action', what: 'Går bredvid en vecka', who: 'employee', by: '2027-01-29' },
  { id: 'l2', kind: 'support', what: 'Ordnar en handledare', who: 'manager' },
]

export function halfAYear(service: Service, cycle: string, employees: Employee[]) {
  const { ports, driver, engines } = service
  const everyone = employees.map((employee, index): Lived => {
    const way = employee.isAway ? 'nothing' : (ways[index % ways.length] as Way)
    return { ...employee, index, way, talk: talkId(cycle, employee.person) }
  })
  const going = (...chosen: Way[]) => everyone.filter(({ way }) => chosen.includes(way))

  async function act(people: Lived[], by: Role | 'service', command: (one: Lived) => AnyCommand): Promise<void> {
    for (const one of people) {
      const what = command(one)
      const applied = await apply(ports, one.talk, { command: what, by })
      if (!applied.ok) throw new Error(`${what.kind} of the ${by} of ${one.index} was refused: ${applied.refusal.code}`)
    }
    await driver.runDue()
  }

  const to = (moment: string) => driver.advanceTo(Date.parse(moment))
  const talked = (people: Lived[], by: Role) => act(people, by, () => ({ kind: 'sayHeld', answer: 'talked' }))
  const agree = async (people: Lived[], followUps: string[]) => {
    const content = { mattered: ['Att hinna'], lines, followUps }
    await act(people, 'manager', () => ({ kind: 'proposePlan', basedOn: 0, content }))
    await act(
      people.filter(({ way }) => way !== 'notAgreed'),
      'employee',
      () => ({ kind: 'confirmPlan', version: 1 }),
    )
    const others = people.filter(({ way }) => way === 'notAgreed')
    await act(others, 'employee', () => ({ kind: 'disagreePlan', version: 1, text: 'Jag sa nej till det.' }))
  }
  const followUp = async (id: number) => {
    for (const by of ['employee', 'manager'] as const) {
      const said = lines.map(({ id: line }) => ({ line, status: 'done' as const, comment: '' }))
      const answers = { lines: said, need: '', raise: '' }
      await act(going('whole'), by, () => ({ kind: 'answerFollowUp', followUp: id, answers }))
    }
  }

  return {
    /** Until the middle of the weeks in which they meet. */
    async untilTheMiddle(): Promise<void> {
      await to('2026-09-09T08:00:00Z')
      await act(going('bookedOnly', 'noPlan', 'whole', 'notAgreed', 'silent', 'fellThrough'), 'manager', (one) =>
        booking(dayAfter(firstDay, one.index % 18), one.index),
      )
      await act(going('late'), 'manager', (one) =>
        booking(dayAfter(Date.parse('2026-11-02'), one.index % 4), one.index),
      )
      await to('2026-09-23T08:00:00Z')
      await act(going('whole', 'notAgreed', 'silent'), 'employee', () => ({
        kind: 'sendAnswers',
        answers: [{ question: 'QA1', text: 'Att få följa med ut.', onlyOnPage: false }],
      }))
      await act(going('noPlan'), 'employee', () => ({ kind: 'prepareWithoutWriting' }))
      for (const one of going('prepared')) await sendOnPages(one)
      await driver.runDue()
      await act(going('removed'), 'service', () => ({ kind: 'leaveCycle' }))
      await to('2026-10-12T03:00:00Z')
    },

    /** Until two weeks after the last day of talks. */
    async untilTheyHaveMet(): Promise<void> {
      await to('2026-10-27T08:00:00Z')
      await act(going('fellThrough'), 'employee', () => ({ kind: 'sayHeld', answer: 'fellThrough' }))
      await talked(going('noPlan', 'whole', 'notAgreed'), 'employee')
      await talked(going('whole', 'silent'), 'manager')
      await to('2026-10-28T09:00:00Z')
      await agree(going('whole', 'notAgreed', 'silent'), ['2026-12-07', '2027-02-15'])
      await to('2026-11-09T09:00:00Z')
      await talked(going('late'), 'employee')
      await agree(going('late'), ['2027-02-15', '2027-05-17'])
      await to('2026-11-23T03:00:00Z')
    },

    /** Until two follow-ups are over. */
    async untilTheEnd(): Promise<void> {
      await to('2026-12-08T10:00:00Z')
      await followUp(1)
      await to('2027-02-16T10:00:00Z')
      await followUp(2)
      await to('2027-03-01T06:30:00Z')
    },
  }

  /** From the mail with the questions to what says that the answers are sent. */
  async function sendOnPages({ email }: Lived): Promise<void> {
    const mail = engines.ses.mails().findLast(({ to, tags }) => to.includes(email) && /questions/.test(tags.mail ?? ''))
    const browser = httpBrowser(ports.organisation.baseUrl)
    const asked = await browser.get(firstLinkOf(mail?.text ?? ''))
    const words = Object.values(prepare).find(({ saveAndGoOn }) => asked.text.includes(saveAndGoOn))
    if (!words) throw new Error(`No question is on ${asked.path}: ${asked.status}`)
    const next = await browser.submit(asked, words.saveAndGoOn, { text: 'Att få följa med ut.' })
    const answers = await browser.get(next.path.replace(/question.*/, 'answers'))
    const sent = await browser.submit(answers, words.send(''), { sure: 'yes' })
    if (sent.status !== 200) throw new Error(`${sent.path} answered ${sent.status}`)
  }
}

function booking(date: string, index: number): AnyCommand {
  const start = at(date, `${String(8 + (index % 8)).padStart(2, '0')}:00`, zone)
  return { kind: 'book', start, end: start + hour, place: 'Rum 4' }
}

/** So many working days on; there are no holidays in these weeks. */
function dayAfter(from: number, days: number): string {
  const inDays = days + 2 * Math.floor(days / 5)
  return new Date(from + inDays * 24 * hour).toISOString().slice(0, 10)
}
