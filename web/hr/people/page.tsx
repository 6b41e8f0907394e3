/** People in alphabetical order, with who holds their talk and what keeps them from getting one. */
import { routes } from '../../../functions/domain/routes.ts'
import { inWords } from '../../../functions/domain/time.ts'
import type { PeopleFilter, PeoplePage, PersonListed } from '../../../functions/flow/people.ts'
import type { Language } from '../../../functions/ports.ts'
import { Head } from '../../head.tsx'
import type { FieldError } from '../../page.tsx'
import { hr } from '../../texts/hr.ts'
import { hrPerson } from '../../texts/hr-person.ts'
import { paper as paperTexts } from '../../texts/paper.ts'
import { unreached } from '../../texts/unreached.ts'
import { Button, ButtonLink, Buttons } from '../../ui/buttons.tsx'
import { Input } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { IfMay } from '../../ui/may.tsx'
import { Notice } from '../../ui/notice.tsx'
import { StatusTag } from '../../ui/status-tag.tsx'
import { Table } from '../../ui/table.tsx'
import { Frame } from '../frame.tsx'
import { Pages } from '../pages.tsx'

type Props = {
  language: Language
  errors: FieldError[]
  token: string
  list: PeoplePage
  filter: PeopleFilter
  /** In the search field. */
  typed: string
}

export const peopleView = (props: Props) => {
  const { language, list, filter, token } = props
  const words = hr[language]
  const { counts } = list
  return (
    <Frame language={language}>
      <Head language={language} errors={props.errors} title={words.peopleTitle} />
      {counts.all === 0 ? <NoPeople language={language} /> : <p class="sentence">{words.peopleSentence(counts)}</p>}
      {counts.all > 0 && (
        <>
          <Filters {...props} />
          {filter.only && list.counts[filter.only] === 0 && <p>{words.nobody}</p>}
          {filter.only && list.counts[filter.only] > 0 && <p>{onlyText(filter.only, language)}</p>}
          <IfMay open={routes.hr.newPerson}>
            <p>
              <a href={routes.hr.newPerson}>{hrPerson[language].add}</a>
            </p>
          </IfMay>
          <Form action={listPath(filter.only)} token={token} looks>
            <Input
              name="search"
              type="text"
              label={words.search}
              hint={words.searchHint}
              value={props.typed}
              error={props.errors[0]?.message}
            />
            <Buttons>
              <Button kind="secondary">{words.searchDo}</Button>
            </Buttons>
            {filter.search !== '' && <p>{list.found === 0 ? words.foundNone : words.found(list.found)}</p>}
            {list.people.length > 0 && <PeopleTable language={language} people={list.people} />}
            {filter.search !== '' && <FoundPages language={language} list={list} />}
          </Form>
          {filter.search === '' && (
            <Pages language={language} page={list.page} pages={list.pages} href={(n) => listPath(filter.only, n)} />
          )}
        </>
      )}
    </Frame>
  )
}

function NoPeople({ language }: { language: Language }) {
  const words = hr[language]
  return (
    <>
      <Notice kind="information" heading={words.noPeopleHeading}>
        <p>{words.noPeopleText}</p>
      </Notice>
      <Buttons>
        <ButtonLink kind="primary" href={routes.hr.import}>
          {words.importPeople}
        </ButtonLink>
      </Buttons>
    </>
  )
}

function Filters({ language, filter, list: { counts } }: Props) {
  const words = hr[language]
  const filters = [
    { only: undefined, text: words.everyone },
    { only: 'withoutManager' as const, text: words.withoutManager(counts.withoutManager) },
    { only: 'undeliverable' as const, text: words.undeliverable(counts.undeliverable) },
    ...(counts.left > 0 ? [{ only: 'left' as const, text: words.left(counts.left) }] : []),
  ]
  return (
    <p>
      {filters.map(({ only, text }, index) => (
        <>
          {index > 0 && ' · '}
          {only === filter.only ? <strong aria-current="true">{text}</strong> : <a href={listPath(only)}>{text}</a>}
        </>
      ))}
    </p>
  )
}

function PeopleTable({ language, people }: { language: Language; people: PersonListed[] }) {
  const words = hr[language]
  const { name, email, unit, manager, language: spoken, note } = words.columns
  return (
    <Table
      caption={words.caption}
      columns={[name, email, unit, manager, spoken, note]}
      rows={people.map((person) => [
        <a href={routes.hr.person(person.id)}>{person.name}</a>,
        person.email,
        person.unit,
        person.manager?.name ?? '',
        words.languageNames[person.language],
        <Notes person={person} language={language} />,
      ])}
    />
  )
}

function Notes({ person, language }: { person: PersonListed; language: Language }) {
  const words = hr[language]
  const { talkWith, manager, awayUntil, undeliverable, left, paper } = person
  return (
    <>
      {left && <StatusTag text={words.hasLeft} />}
      {undeliverable && (
        <>
          <StatusTag text={words.notDelivered} tone="err" />{' '}
          <a href={routes.hr.unreached(person.id)}>
            {unreached[language].link} <span class="hidden">{person.name}</span>
          </a>{' '}
        </>
      )}
      {paper && <StatusTag text={paperTexts[language].reasons[paper]} tone="warn" />}
      {!manager && !talkWith && !left && <StatusTag text={words.noManager} tone="warn" />}
      {talkWith && <span> {words.talkWith(talkWith.name)}</span>}
      {awayUntil !== undefined && <span> {words.away(inWords(awayUntil, language, { year: true }))}</span>}
    </>
  )
}

/** Other pages of what was searched for: the search goes along in the form. */
function FoundPages({ language, list: { page, pages } }: { language: Language; list: PeoplePage }) {
  const words = hr[language]
  if (pages === 1) return null
  return (
    <>
      <p class="meta">{words.pageOf(page, pages)}</p>
      <Buttons>
        {[page - 1, page + 1]
          .filter((other) => other >= 1 && other <= pages)
          .map((other) => (
            <Button kind="link" name="page" value={String(other)}>
              {words.pageLink(other)}
            </Button>
          ))}
      </Buttons>
    </>
  )
}

const onlyText = (only: NonNullable<PeopleFilter['only']>, language: Language): string => {
  const words = hr[language]
  if (only === 'left') return words.leftText
  return only === 'withoutManager' ? words.withoutManagerText : words.undeliverableText
}

const listPath = (only: PeopleFilter['only'], page = 1): string => {
  const query = new URLSearchParams({ ...(only && { only }), ...(page > 1 && { page: String(page) }) }).toString()
  return query === '' ? routes.hr.people : `${routes.hr.people}?${query}`
}
