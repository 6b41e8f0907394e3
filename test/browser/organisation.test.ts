/**
 * An organisation from its messy spreadsheet to a launched cycle, by HR with keys alone and in at most eight pages, and then half a year of it:
 * whatever the dashboard says is what the table holds. `npm run test:organisation` has three hundred people in it, `npm test` fewer.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { personId } from '../../functions/flow/identity.ts'
import { hr as hrWords } from '../../web/texts/hr.ts'
import { hrCycleForm } from '../../web/texts/hr-cycle-form.ts'
import { hrCycleLaunch } from '../../web/texts/hr-cycle-launch.ts'
import { hrCycles } from '../../web/texts/hr-cycles.ts'
import { hrDashboard } from '../../web/texts/hr-dashboard.ts'
import { hrImport } from '../../web/texts/hr-import.ts'
import { hrImportColumns } from '../../web/texts/hr-import-columns.ts'
import { hrLaunch } from '../../web/texts/hr-launch.ts'
import { hrQuality } from '../../web/texts/hr-quality.ts'
import { startMsMax } from '../infra/local/given.ts'
import { signedIn } from '../infra/local/http-browser.ts'
import { type InProcess, openInProcess } from '../infra/local/in-process.ts'
import type { Browser, Page } from '../web/browser.ts'
import { type ByHand, countedByHand } from './counted-by-hand.ts'
import { halfAYear } from './half-a-year.ts'
import { keysOf } from './keyboard.ts'
import { openBrowser } from './open.ts'
import type { Person, Town } from './person.ts'
import { headings, spreadsheetOf } from './spreadsheet.ts'
import { inSteps, ownFolder } from './story.ts'
import { hrPerson, signInAsHr } from './town.ts'

const size = Number(process.env.SAMSPEL_PEOPLE ?? 24)
/** `npm test` comes to the middle of the weeks in which they meet. */
const isWhole = process.env.SAMSPEL_PEOPLE !== undefined
const mostPages = 8
/** Those who are away come back in the weeks in which the others meet. */
const sheet = spreadsheetOf(size, '2026-10-19')
const talks = sheet.people.length - sheet.withoutManager

describe(`an organisation of ${size}`, { timeout: 20_000 + 4_000 * size }, () => {
  const folder = ownFolder(() => town)
  inSteps(() => town)
  let inProcess: InProcess
  let town: Town
  let hr: Person
  let cycle: string
  let keys: ReturnType<typeof keysOf>
  let life: ReturnType<typeof halfAYear>

  beforeAll(async () => {
    const [opened, browser] = await Promise.all([
      openInProcess(folder, Date.parse('2026-09-01T06:30:00Z')),
      openBrowser(),
    ])
    inProcess = opened
    town = { running: opened.running, browser, scripts: true, looksWhenAsked: true, faults: [] }
    hr = await signInAsHr(town)
    keys = keysOf(hr.page, town.faults)
  }, startMsMax)

  it('is taken in from the spreadsheet as it is', async () => {
    const words = hrImport.sv
    await keys.press(hrWords.sv.importPeople)
    await keys.chooseFile('file', { name: 'personal.csv', mimeType: 'text/csv', buffer: sheet.bytes })
    await keys.press(words.check)

    expect(await hr.heading()).toBe(hrImportColumns.sv.title)
    await keys.select(`column-${headings.indexOf('Anst.nr')}`, 'anst')
    await keys.select(`column-${headings.indexOf('Organisatorisk tillhörighet')}`, 'enhet')
    await keys.press(hrImportColumns.sv.next)

    const counts = { new: sheet.people.length, changed: 0, unchanged: 0, wrong: sheet.wrong }
    expect(await hr.text()).toContain(words.sentence(counts))
    await keys.tick('sure', 'yes')
    await keys.press(words.confirm)
    await lookUntil(words.doneTitle, words.refresh)
    expect(await hr.text()).toContain(words.done(counts))
  })

  it('has a cycle launched by keys alone, in at most eight pages', async () => {
    const words = hrCycles.sv
    await keys.press(hrImport.sv.toCycle)
    await keys.type('name', 'Hösten 2026')
    await keys.choose('template', 'forward')
    await keys.tick('purposes[]', 'goals')
    await keys.press(hrCycleForm.sv.save)
    await keys.press(words.launchLink)
    expect(await hr.text()).toContain(hrLaunch.sv.count(talks))
    for (const item of Object.keys(hrCycleLaunch.sv.checklist)) await keys.tick('checklist[]', item)
    await keys.type('count', String(talks))
    await keys.press(hrCycleLaunch.sv.launch)
    expect(await hr.heading()).toBe('Hösten 2026')
    expect(keys.pages()).toBeLessThanOrEqual(mostPages)
    cycle = new URL(hr.page.url()).pathname.split('/').at(-1) ?? ''

    await inProcess.service.driver.runDue()
    await hr.untilSaid(words.reasons.noManager(sheet.withoutManager))
    await hr.close()
    life = halfAYear(inProcess.service, cycle, employees())
  })

  it('is on the dashboard as it is in the table, in the middle of the weeks in which they meet', async () => {
    await life.untilTheMiddle()
    const { byHand } = await dashboardIsRight()
    expect(byHand.all.away).toBeGreaterThan(0)
    expect(byHand.prepared).toBeGreaterThan(0)
    expect(byHand.attention.notSaid).toBeGreaterThan(0)
  })

  it.runIf(isWhole)('is on it as it is when the last day of talks is over, with who is late', async () => {
    await life.untilTheyHaveMet()
    const { byHand } = await dashboardIsRight()
    expect(byHand.all.away).toBe(0)
    expect(byHand.all.late).toBeGreaterThan(0)
    expect(byHand.attention.noPlan).toBeGreaterThan(0)
    expect(Object.keys(byHand.all.statuses)).toEqual(expect.arrayContaining(['held', 'notAgreed', 'agreed', 'ended']))
  })

  it.runIf(isWhole)('is on it as it is after half a year, when follow-ups are over', async () => {
    await life.untilTheEnd()
    const { byHand, karin } = await dashboardIsRight()
    expect(byHand.all.statuses.followedUp).toBeGreaterThan(0)
    const quality = await karin.get(`/hr/cycles/${cycle}/quality`)
    expect(quality.text).toContain(hrQuality.sv.held(String(byHand.sentence.met), String(byHand.sentence.of)))
  })

  it('has got no mail twice', () => {
    const sent = inProcess.service.engines.ses.mails().map(({ to, tags }) => `${to} ${tags.workflow} ${tags.mail}`)
    expect(sent.length).toBeGreaterThan(2 * talks)
    expect(sent.filter((one, index) => sent.indexOf(one) !== index)).toEqual([])
  })

  async function lookUntil(title: string, refresh: string): Promise<void> {
    for (let looks = 0; looks < 100; looks++) {
      if ((await hr.heading()) === title) return
      await hr.page.waitForTimeout(200)
      await keys.lookAgain(refresh)
    }
    throw new Error(`It never comes to '${title}'.`)
  }

  /** As the launch has them: in the order of the list. */
  function employees() {
    return sheet.people.flatMap(({ number, email, manager, awayUntil }) =>
      manager === undefined
        ? []
        : [
            {
              person: personId({ employmentId: String(1000 + number), email }),
              email,
              isAway: awayUntil !== undefined,
            },
          ],
    )
  }

  /** Everything that can be counted on the page, against the table. */
  async function dashboardIsRight(): Promise<{ byHand: ByHand; karin: Browser }> {
    const { service } = inProcess
    const karin = await signedIn(town.running.url, hrPerson.email, 'hr', service.engines.ses.mails)
    const page = await countedNow(karin)
    const byHand = await countedByHand(
      process.env.AWS_ENDPOINT_URL_DYNAMODB ?? '',
      'samspel-test',
      cycle,
      service.clock.now(),
    )
    const { sentence } = hrCycles.sv
    expect(page.text).toContain(sentence(byHand.sentence.met, byHand.sentence.of))
    expect(page.text).toContain(hrDashboard.sv.late(byHand.all.late))
    expect(unitsOn(page)).toEqual(unitsByHand(byHand))
    if (byHand.all.people - byHand.sentence.met >= 5) {
      expect(page.text).toContain(hrDashboard.sv.prepared(byHand.prepared))
    }
    for (const reason of ['notSaid', 'noPlan', 'noTime'] as const) {
      const count = byHand.attention[reason]
      const { heading } = hrDashboard.sv.reasons[reason]
      if (count > 0) expect(page.text).toContain(heading(count))
      else expect(page.text).not.toContain(heading(0).split(':')[0])
    }
    return { byHand, karin }
  }

  /** The counts of many people are kept: HR asks for new ones, and they come within a minute. */
  async function countedNow(karin: Browser): Promise<Page> {
    const { driver } = inProcess.service
    const page = await karin.get(`/hr/cycles/${cycle}`)
    if (!page.forms.some(({ buttons }) => buttons.some(({ text }) => text === hrDashboard.sv.countAgain))) return page
    await karin.submit(page, hrDashboard.sv.countAgain)
    await driver.runDue()
    await driver.advanceTo(inProcess.service.clock.now() + 60_000)
    return karin.get(`/hr/cycles/${cycle}`)
  }
})

/** The table as it is read: a name, people, each status, late, and away if anyone is. */
function unitsOn({ html }: Page): Record<string, number[]> {
  const { unitsCaption } = hrCycles.sv
  const table = html.split('<table').find((each) => each.includes(`>${unitsCaption}<`)) ?? ''
  const rows = (table.split('</table>')[0] ?? '').split('<tr').slice(2)
  return Object.fromEntries(
    rows.map((row) => {
      const [name = '', ...cells] = [...row.matchAll(/<t[hd]\b[^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) =>
        cell.replaceAll(/<[^>]*>/g, '').trim(),
      )
      return [name, cells.map(Number)]
    }),
  )
}

function unitsByHand({ units, all }: ByHand): Record<string, number[]> {
  const order = ['created', 'invited', 'booked', 'held', 'notAgreed', 'agreed', 'followedUp']
  const statuses = (all.statuses.ended ?? 0) > 0 ? [...order, 'ended'] : order
  const row = (one: ByHand['all']) => [
    one.people,
    ...statuses.map((status) => one.statuses[status] ?? 0),
    one.late,
    ...(all.away > 0 ? [one.away] : []),
  ]
  return Object.fromEntries([...[...units].map(([name, one]) => [name, row(one)]), [hrCycles.sv.allTogether, row(all)]])
}
