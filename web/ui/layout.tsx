/** The frame of every page: one document, one request, complete without JavaScript; the organisation's name leads. */
import { raw } from 'hono/html'
import type { Child, PropsWithChildren } from 'hono/jsx'
import { script } from '../client/script.ts'
import { style } from './style.ts'
import { type Mark, TwoDots } from './two-dots.tsx'

export type LayoutProps = PropsWithChildren<{
  /** BCP 47, of the page's own words. */
  language: string
  /** Of this page; the organisation's name is added. With errors on the page it begins with the word for error. */
  title: string
  organisation: string
  /** Each language by its own name. */
  languages: { code: string; name: string; href: string; current: boolean }[]
  /** Colours the page and stands as a band under the header; without it the page belongs to no phase. */
  phase?: { number: 1 | 2 | 3 | 4; text: string }
  /** Stands in the band, before its words. */
  mark?: Mark
  /** For tables and overviews. */
  wide?: boolean
  /** The words of the link that skips to the content. */
  skip: string
  footer: Child
  /** Whether the page has a form that saves by itself. */
  script?: boolean
}>

/** Two dots as the browser's own mark, in the page itself so that it costs no second request; needs `img-src data:`. */
const icon =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><circle cx='11' cy='16' r='10' fill='%23E0A32E'/><circle cx='22' cy='16' r='8' fill='none' stroke='%235C97C8' stroke-width='4'/></svg>"

/** A whole document, doctype included. */
export function Layout(props: LayoutProps) {
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={props.language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{`${props.title} · ${props.organisation}`}</title>
          <meta name="robots" content="noindex" />
          <link rel="icon" href={icon} />
          <style>{raw(style)}</style>
        </head>
        <body class={props.phase && `phase-${props.phase.number}`}>
          <a class="skip" href="#main">
            {props.skip}
          </a>
          <Header {...props} />
          <main id="main" tabindex={-1} class={props.wide ? 'wide' : undefined}>
            {props.children}
          </main>
          <footer>{props.footer}</footer>
          {props.script && <script>{raw(script)}</script>}
        </body>
      </html>
    </>
  )
}

function Header({ organisation, languages, phase, mark }: LayoutProps) {
  return (
    <header>
      <div class="in">
        <strong>{organisation}</strong>
        <span class="languages">
          {languages.map((language, index) => (
            <>
              {index > 0 && ' · '}
              <Language {...language} />
            </>
          ))}
        </span>
      </div>
      {phase && (
        <div class="band">
          <div class="in">
            {mark && <TwoDots {...mark} />}
            {phase.number} {phase.text}
          </div>
        </div>
      )}
    </header>
  )
}

function Language({ code, name, href, current }: LayoutProps['languages'][number]) {
  return current ? (
    <span lang={code}>{name}</span>
  ) : (
    <a href={href} lang={code} hreflang={code}>
      {name}
    </a>
  )
}
