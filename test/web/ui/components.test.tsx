/** What the components promise every page: words stay words, and controls know their label, hint and error. */
import { createHash } from 'node:crypto'
import type { Child } from 'hono/jsx'
import { describe, expect, it } from 'vitest'
import { scriptHash } from '../../../web/client/script.ts'
import { Button, ButtonLink } from '../../../web/ui/buttons.tsx'
import { Conflict } from '../../../web/ui/conflict.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Checkbox, Checkboxes, Input, Radios, TextArea } from '../../../web/ui/field.tsx'
import { Form, SaveStatus } from '../../../web/ui/form.tsx'
import { Layout } from '../../../web/ui/layout.tsx'
import { Notice } from '../../../web/ui/notice.tsx'
import { PeopleBar } from '../../../web/ui/people-bar.tsx'
import { Said } from '../../../web/ui/said.tsx'
import { StatusTag } from '../../../web/ui/status-tag.tsx'
import { styleHash } from '../../../web/ui/style.ts'
import { SummaryList } from '../../../web/ui/summary-list.tsx'
import { Table } from '../../../web/ui/table.tsx'
import { TaskList } from '../../../web/ui/task-list.tsx'
import { WhoSees } from '../../../web/ui/who-sees.tsx'
import { frame, gallery } from './gallery.tsx'

const evil = `"'><img src=x onerror=alert(1)></textarea></style></script>`
const field = { name: evil, label: evil, hint: evil, error: evil, describedBy: evil }
const choices = [{ value: evil, label: evil, hint: evil }]
const version = { heading: evil, words: evil, meta: evil, language: evil }

const withEvil: Record<string, Child> = {
  layout: (
    <Layout
      language={evil}
      title={evil}
      organisation={evil}
      languages={[
        { code: evil, name: evil, href: evil, current: false },
        { code: evil, name: evil, href: evil, current: true },
      ]}
      phase={{ number: 1, text: evil }}
      skip={evil}
      footer={evil}
    >
      {evil}
    </Layout>
  ),
  button: (
    <Button kind="primary" name={evil} value={evil} formaction={evil} describedBy={evil}>
      {evil}
    </Button>
  ),
  'button link': (
    <ButtonLink kind="link" href={evil} download={evil}>
      {evil}
    </ButtonLink>
  ),
  conflict: <Conflict heading={evil} explanation={evil} mine={version} theirs={version} />,
  'error summary': <ErrorSummary heading={evil} errors={[{ field: evil, message: evil }]} />,
  'text area': <TextArea {...field} value={evil} />,
  input: <Input {...field} type="text" value={evil} autocomplete={evil} accept={evil} />,
  radios: <Radios {...field} choices={choices} value={evil} />,
  checkboxes: <Checkboxes {...field} choices={choices} values={[evil]} />,
  checkbox: <Checkbox {...field} value={evil} checked />,
  form: (
    <Form action={evil} token={evil} command={evil} autosave={{ url: evil, saved: evil, failed: evil, conflict: evil }}>
      <SaveStatus id={evil} text={evil} />
    </Form>
  ),
  notice: (
    <Notice kind="late" heading={evil}>
      {evil}
    </Notice>
  ),
  'people bar': <PeopleBar sentence={evil} parts={[{ count: 1, text: evil }]} />,
  said: <Said words={evil} author={evil} meta={evil} language={evil} />,
  'status tag': <StatusTag text={evil} />,
  'summary list': (
    <SummaryList
      rows={[
        { question: evil, answer: { words: evil, language: evil }, change: { href: evil, text: evil, hidden: evil } },
        { question: evil, answer: { text: evil } },
      ]}
    />
  ),
  table: <Table caption={evil} columns={[evil, evil]} rows={[[evil, evil]]} />,
  'task list': <TaskList tasks={[{ title: evil, href: evil, hint: evil, status: evil }]} />,
  'who sees': <WhoSees rows={[{ who: evil, what: evil }]} />,
}

describe('words that look like markup', () => {
  it.each(Object.entries(withEvil))('stay words in %s', (_name, component) => {
    const html = String(component)
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(html).not.toContain('<img')
    expect(html).not.toMatch(/["']'>/)
  })
})

describe('a field', () => {
  const html = String(
    <TextArea name="answer" label="Vad vill du?" hint="Kort" error="För långt" describedBy="who" value={'\nrad två'} />,
  )

  it('has a label of its own', () => {
    expect(html).toContain('<label for="answer">Vad vill du?</label>')
    expect(html).toContain('<textarea id="answer" name="answer"')
  })

  it('is described by its hint, its error and what else belongs to it', () => {
    expect(html).toContain('aria-describedby="answer-hint answer-error who"')
    expect(html).toContain('id="answer-hint">Kort<')
    expect(html).toContain('id="answer-error">För långt<')
  })

  it('is invalid only when something is wrong', () => {
    expect(html).toContain('aria-invalid="true"')
    expect(String(<Input name="place" type="text" label="Plats" value="" />)).not.toContain('aria-')
  })

  it('keeps what was written, a first empty line too', () => {
    expect(html).toContain('>\n\nrad två</textarea>')
  })

  it('can carry the heading of its page', () => {
    expect(String(<Input name="place" type="text" label="Var?" value="" heading={1} />)).toContain(
      '<h1><label for="place">Var?</label></h1>',
    )
  })

  it('is neither required nor explained by a placeholder', () => {
    for (const page of Object.values(gallery)) expect(page()).not.toMatch(/ (required|placeholder)/)
  })
})

describe('a choice', () => {
  const choices = [
    { value: 'a', label: 'tio' },
    { value: 'b', label: 'elva' },
  ]
  const html = String(<Radios name="slot" label="Tid" choices={choices} value="b" error="Välj en" />)

  it('leads from the error summary to its first box', () => {
    expect(String(<ErrorSummary heading="Ändra" errors={[{ field: 'slot', message: 'Välj en' }]} />)).toContain(
      'href="#slot"',
    )
    expect(html).toContain('id="slot" name="slot" value="a"')
    expect(html).toContain('id="slot-2" name="slot" value="b"')
  })

  it('keeps what was chosen, and only that', () => {
    expect(html.match(/checked/g)).toHaveLength(1)
    expect(html).toMatch(/value="b" checked/)
  })

  it('is a group named by its question', () => {
    expect(html).toContain('<fieldset aria-describedby="slot-error"><legend>Tid</legend>')
  })
})

describe('an error summary', () => {
  it('takes the focus, and is read out', () => {
    expect(gallery.errors()).toMatch(/role="alert" tabindex="-1" autofocus=""/)
  })

  it('is not there without errors', () => {
    expect(String(<ErrorSummary heading="Ändra" errors={[]} />)).not.toContain('Ändra')
  })
})

describe('a form', () => {
  it('posts token, command and version, and lets the server do the checking', () => {
    const html = String(<Form action="/2" token="t" command="c" version={0} />)
    expect(html).toContain('<form method="post" novalidate="" action="/2">')
    for (const hidden of ['name="token" value="t"', 'name="command" value="c"', 'name="version" value="0"'])
      expect(html).toContain(`<input type="hidden" ${hidden}`)
  })
})

describe('a table', () => {
  it('refuses a row that is longer than its columns', () => {
    expect(() => String(<Table caption="Team" columns={['Namn']} rows={[['Aisha', 'Maria']]} />)).toThrow('columns')
  })

  it('says its roles, so that cards on a phone are still a table', () => {
    for (const role of ['table', 'row', 'columnheader', 'rowheader', 'cell'])
      expect(gallery.overview()).toContain(`role="${role}"`)
  })
})

describe('a page', () => {
  const html = gallery.question()

  it('is a whole document in its language', () => {
    expect(html).toMatch(/^<!doctype html><html lang="sv">/)
    expect(html).toContain('<title>Fråga 2 av 5 · Fjällbacka kommun</title>')
    expect(html).toContain('<meta name="robots" content="noindex"/>')
  })

  it('offers the other languages by their own names', () => {
    expect(html).toContain('<a href="?language=nb" lang="nb" hreflang="nb">Bokmål</a>')
    expect(html).toContain('<span lang="sv">Svenska</span>')
  })

  it('inlines the very style and script that its hashes allow', () => {
    const hash = (tag: string) => {
      const inside = html.match(new RegExp(`<${tag}>(.*?)</${tag}>`, 's'))?.[1] ?? ''
      return `'sha256-${createHash('sha256').update(inside).digest('base64')}'`
    }
    expect(hash('style')).toBe(styleHash)
    expect(hash('script')).toBe(scriptHash)
  })

  it('has no script unless a form saves by itself', () => {
    expect(gallery.plan()).not.toContain('<script')
  })

  it('styles no single element, which its policy forbids', () => {
    for (const page of Object.values(gallery)) expect(page()).not.toMatch(/ style=| on[a-z]+=/)
  })

  it('names its phase in words', () => {
    expect(String(<Layout {...frame} title="Plan" phase={{ number: 3, text: 'Plan' }} />)).toContain('3 Plan</div>')
  })
})
