/** Puts a page into the frame and answers with it: organisation, language links, phase band, title with the word for error where it belongs. */
import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Phase } from '../functions/domain/phase.ts'
import { routes } from '../functions/domain/routes.ts'
import type { TalkView } from '../functions/domain/talk-view.ts'
import { inWords, localDate } from '../functions/domain/time.ts'
import type { App } from './app-context.ts'
import { languageLinks } from './guard/language.ts'
import { Layout, type LayoutProps } from './ui/layout.tsx'
import { MayContext } from './ui/may.tsx'

export type FieldError = { field: string; message: string }

/** What is wrong at one field of a form. */
export const errorAt = (errors: FieldError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.message

export type PageProps = {
  title: string
  /** With errors the title begins with the word for error, and the answer is 422. */
  errors?: FieldError[]
  status?: ContentfulStatusCode
  /** Of whose talk the page is: its phase and mark stand in the band. */
  talk?: TalkView
  wide?: boolean
  script?: boolean
}

export const page = (c: Context<App>, props: PageProps, children: Child) => {
  const { t, language, ports } = c.var
  const failed = (props.errors?.length ?? 0) > 0
  c.status(props.status ?? (failed ? 422 : 200))
  return c.html(
    <Layout
      language={language}
      title={failed ? t.errorTitle(props.title) : props.title}
      organisation={ports.organisation.name}
      languages={languageLinks(c, (props.status ?? 200) < 400)}
      phase={props.talk && bandOf(c, props.talk)}
      mark={props.talk && markOf(props.talk)}
      wide={props.wide}
      skip={t.skip}
      footer={
        <>
          {t.footer} <a href={routes.privacy}>{t.privacy}</a>
        </>
      }
      script={props.script}
    >
      {c.var.may ? <MayContext.Provider value={c.var.may}>{children}</MayContext.Provider> : children}
    </Layout>,
  )
}

const phaseNumber: Record<Phase, 1 | 2 | 3 | 4> = { prepare: 1, meet: 2, plan: 3, followUp: 4, finished: 4 }

const bandOf = (c: Context<App>, view: TalkView): NonNullable<LayoutProps['phase']> => {
  const { t, language } = c.var
  const { phase, booking } = view
  const words = [t.phases[phase]]
  const booked = booking.status === 'booked' && (phase === 'prepare' || phase === 'meet')
  if (booked)
    words.push(t.bandMeeting(inWords(localDate(booking.start, view.organisation.zone), language, { weekday: true })))
  else if (view.owed.length > 0) words.push(t.waitsForYou)
  else if (view.otherOwes.length > 0) words.push(t.waitsFor(view.other.name))
  return { number: phaseNumber[phase], text: words.join(' · ') }
}

/** Two dots: filled for whoever has done what this phase asks of them. */
export const markOf = (view: TalkView): { employee: boolean; manager: boolean } => {
  const own = view.owed.filter((owed) => owed !== 'book').length === 0
  const other = view.otherOwes.filter((owed) => owed !== 'book').length === 0
  return view.role === 'employee' ? { employee: own, manager: other } : { employee: other, manager: own }
}
