/** What every page of HR's has around it: the way to the others, and that the talks themselves are closed. */
import type { Context } from 'hono'
import { type PropsWithChildren, useContext } from 'hono/jsx'
import { routes } from '../../functions/domain/routes.ts'
import type { Language } from '../../functions/ports.ts'
import type { App } from '../app-context.ts'
import { page } from '../page.tsx'
import { hr } from '../texts/hr.ts'
import { hrRequests } from '../texts/hr-requests.ts'
import { hrTemplates } from '../texts/hr-templates.ts'
import { passOn } from '../texts/pass-on.ts'
import { stories } from '../texts/stories.ts'
import { MayContext } from '../ui/may.tsx'

export function Frame({ language, children }: PropsWithChildren<{ language: Language }>) {
  const words = hr[language]
  const groups = [
    [
      { href: routes.hr.home, text: words.home },
      { href: routes.hr.cycles, text: words.cycles },
      { href: routes.hr.templates, text: hrTemplates[language].title },
    ],
    [
      { href: routes.hr.people, text: words.people },
      { href: routes.hr.import, text: words.import },
      { href: routes.hr.requests, text: hrRequests[language].title },
    ],
    [
      { href: routes.hr.passedOn, text: passOn[language].hrTitle },
      { href: routes.hr.stories, text: stories[language].hrTitle },
    ],
  ]
  const may = useContext(MayContext)
  return (
    <>
      <nav class="languages" aria-label={words.pages}>
        <p>
          {groups.map((links, group) => (
            <>
              {group > 0 && <br />}
              {links
                .filter(({ href }) => may.open(href))
                .map(({ href, text }, index) => (
                  <>
                    {index > 0 && ' · '}
                    <a href={href}>{text}</a>
                  </>
                ))}
            </>
          ))}
        </p>
      </nav>
      {children}
      <p class="meta">{words.closed}</p>
    </>
  )
}

/** For a cycle or an import that is not there, or no longer. */
export const notThere = (c: Context<App>, facts?: { title: string; text: string }) => {
  const { t, language } = c.var
  const { title, text } = facts ?? { title: t.notFoundTitle, text: t.notFound }
  return page(
    c,
    { title, status: 404 },
    <Frame language={language}>
      <h1>{title}</h1>
      <p>{text}</p>
    </Frame>,
  )
}
