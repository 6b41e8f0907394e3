/** Who is in a running cycle: those who can be added and why others cannot, and those whose talk can be taken out or in again. */
import type { Context } from 'hono'
import { useContext } from 'hono/jsx'
import { routes } from '../../../functions/domain/routes.ts'
import {
  addPeople,
  type CycleMember,
  changeMember,
  memberOf,
  membersOf,
  type WithoutTalk,
  withoutTalk,
} from '../../../functions/flow/cycle-run.ts'
import { type CycleView, readCycle, todayOf } from '../../../functions/flow/cycles.ts'
import type { Language } from '../../../functions/ports.ts'
import type { App } from '../../app-context.ts'
import { Head } from '../../head.tsx'
import { type FieldError, page } from '../../page.tsx'
import { hr } from '../../texts/hr.ts'
import { hrCycleRun } from '../../texts/hr-cycle-run.ts'
import { hrCycles } from '../../texts/hr-cycles.ts'
import { Button, ButtonLink, Buttons } from '../../ui/buttons.tsx'
import { Form } from '../../ui/form.tsx'
import { IfMay, MayContext } from '../../ui/may.tsx'
import { Sure } from '../../ui/sure.tsx'
import { Table } from '../../ui/table.tsx'
import { type HrReader, pageNumber, typed } from '../door.ts'
import { Frame, notThere } from '../frame.tsx'
import { Pages } from '../pages.tsx'

type C = Context<App>

const membersPerPage = 50

export const membersPage = async (c: C, reader: HrReader) => {
  const cycle = await readCycle(c.var.ports, c.req.param('cycle') ?? '')
  if (!cycle) return notThere(c)
  if (cycle.launch.status !== 'launched') return c.redirect(routes.hr.cycle(cycle.id), 303)
  return showMembers(c, reader, cycle, [])
}

export const addMembers = async (c: C, reader: HrReader) => {
  const { ports, t, language } = c.var
  const cycle = await readCycle(ports, c.req.param('cycle') ?? '')
  if (!cycle) return notThere(c)
  const again = (message: string) => showMembers(c, reader, cycle, [{ field: 'sure', message }])
  if (!reader.trusted) return again(t.formExpired)
  if (typed(c, 'sure') !== 'yes') return again(t.tickMissing)
  const applied = await addPeople(ports, cycle.id, typed(c, 'command') || undefined)
  if (applied.ok) return c.redirect(routes.hr.cycle(cycle.id), 303)
  const { code } = applied.refusal
  const { errors, over } = hrCycleRun[language]
  return again({ notNow: errors.notNow, over: errors.over, inThePast: over }[code as string] ?? t.refusals[code])
}

export const memberPage = async (c: C, reader: HrReader) => {
  const found = await memberAsked(c)
  return found ? showMember(c, reader, found, []) : notThere(c)
}

export const changeMemberOf = async (c: C, reader: HrReader) => {
  const { ports, t, language } = c.var
  const found = await memberAsked(c)
  if (!found) return notThere(c)
  const { cycle, member } = found
  const again = (message: string) => showMember(c, reader, found, [{ field: 'sure', message }])
  if (!reader.trusted) return again(t.formExpired)
  if (typed(c, 'sure') !== 'yes') return again(t.tickMissing)
  const change = typed(c, 'do') === 'in' ? 'joinAgain' : 'leaveCycle'
  const code = await changeMember(ports, cycle, member.talk, change)
  if (code === undefined) return c.redirect(routes.hr.cyclePeople(cycle.id), 303)
  const { held, errors } = hrCycleRun[language]
  return again({ locked: held, over: errors.over }[code as string] ?? t.refusals[code])
}

type Found = { cycle: CycleView; member: CycleMember }

const memberAsked = async (c: C): Promise<Found | undefined> => {
  const cycle = await readCycle(c.var.ports, c.req.param('cycle') ?? '')
  const member = cycle && (await memberOf(c.var.ports, cycle.id, c.req.param('talk') ?? ''))
  return cycle && member && { cycle, member }
}

const showMembers = async (c: C, { token, command }: HrReader, cycle: CycleView, errors: FieldError[]) => {
  const { language, ports } = c.var
  const words = hrCycleRun[language]
  const [people, members] = await Promise.all([withoutTalk(ports, cycle), membersOf(ports, cycle)])
  const title = words.peopleTitle(cycle.settings.name)
  const isOver = cycle.settings.to < todayOf(ports)
  const open = cycle.halt === undefined || cycle.halt.kind === 'paused'
  return page(
    c,
    { title, errors, wide: true },
    <Frame language={language}>
      <Head language={language} errors={errors} title={title} />
      {!open && <p>{words.errors.over}</p>}
      {open && people.toAdd.length === 0 && <p class="sentence">{words.addNobody}</p>}
      {open && people.toAdd.length > 0 && (
        <>
          <h2>{words.addHeading(people.toAdd.length)}</h2>
          <IfMay send={routes.hr.cyclePeople(cycle.id)}>
            <p>{isOver ? words.over : words.addText}</p>
          </IfMay>
          <Names people={people.toAdd} />
          {!isOver && (
            <Form action={routes.hr.cyclePeople(cycle.id)} token={token} command={command}>
              <Sure label={words.addSure(people.toAdd.length)} error={errors[0]?.message} />
              <Buttons>
                <Button kind="primary">{words.add(people.toAdd.length)}</Button>
              </Buttons>
            </Form>
          )}
        </>
      )}
      {open && <LeftOut people={people} language={language} />}
      {open && <Members c={c} cycle={cycle} members={members} />}
      <p>
        <a href={routes.hr.cycle(cycle.id)}>{words.back}</a>
      </p>
    </Frame>,
  )
}

function Names({ people }: { people: { name: string; unit: string }[] }) {
  return (
    <ul>
      {people.map(({ name, unit }) => (
        <li>{[name, unit].filter(Boolean).join(', ')}</li>
      ))}
    </ul>
  )
}

/** By reason; who belongs to another unit is a number and no list. */
function LeftOut({ people: { leftOut }, language }: { people: WithoutTalk; language: Language }) {
  if (leftOut.length === 0) return null
  return (
    <>
      <h2>{hrCycleRun[language].leftOutHeading}</h2>
      {leftOut.map(({ reason, people }) => (
        <>
          <p>{hrCycles[language].reasons[reason](people.length)}</p>
          {reason !== 'otherUnit' && <Names people={people} />}
        </>
      ))}
    </>
  )
}

function Members({ c, cycle, members }: { c: C; cycle: CycleView; members: CycleMember[] }) {
  const { language } = c.var
  const words = hrCycleRun[language]
  const may = useContext(MayContext)
  if (members.length === 0) return null
  const mayChange = members.some(({ talk }) => may.open(routes.hr.cyclePerson(cycle.id, talk)))
  const pages = Math.ceil(members.length / membersPerPage)
  const number = Math.min(pageNumber(c.req.query('page')), pages)
  return (
    <>
      <h2>{words.membersHeading}</h2>
      {mayChange && <p>{words.membersText}</p>}
      <Table
        caption={words.membersCaption}
        columns={[
          words.columns.name,
          words.columns.unit,
          words.columns.status,
          ...(mayChange ? [words.columns.change] : []),
        ]}
        rows={members
          .slice((number - 1) * membersPerPage, number * membersPerPage)
          .map((member) => [
            member.name,
            member.unit === '' ? hr[language].noUnit : member.unit,
            hrCycles[language].status[member.status],
            ...(mayChange ? [<ToMember cycle={cycle.id} member={member} language={language} />] : []),
          ])}
      />
      <Pages
        language={language}
        page={number}
        pages={pages}
        href={(other) => `${routes.hr.cyclePeople(cycle.id)}?page=${other}`}
      />
    </>
  )
}

function ToMember({ cycle, member, language }: { cycle: string; member: CycleMember; language: Language }) {
  return (
    <a href={routes.hr.cyclePerson(cycle, member.talk)} aria-label={`${labelOf(member, language)}: ${member.name}`}>
      {labelOf(member, language)}
    </a>
  )
}

const labelOf = ({ status }: CycleMember, language: Language): string =>
  status === 'ended' ? hrCycleRun[language].takeIn : hrCycleRun[language].takeOut

const showMember = (c: C, { token, command }: HrReader, { cycle, member }: Found, errors: FieldError[]) => {
  const { language } = c.var
  const words = hrCycleRun[language]
  const isOut = member.status === 'ended'
  const title = isOut ? words.takeInTitle(member.name) : words.takeOutTitle(member.name)
  return page(
    c,
    { title, errors },
    <Frame language={language}>
      <Head language={language} errors={errors} title={title} />
      {(isOut ? words.takeInText : words.takeOutText).map((text) => (
        <p>{text}</p>
      ))}
      <Form action={routes.hr.cyclePerson(cycle.id, member.talk)} token={token} command={command}>
        <Sure label={isOut ? words.takeInSure : words.takeOutSure} error={errors[0]?.message} />
        <Buttons>
          <Button kind="primary" name="do" value={isOut ? 'in' : 'out'}>
            {labelOf(member, language)}
          </Button>
          <ButtonLink kind="link" href={routes.hr.cyclePeople(cycle.id)}>
            {words.actions.people}
          </ButtonLink>
        </Buttons>
      </Form>
    </Frame>,
  )
}
