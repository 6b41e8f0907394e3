/** Which language a page speaks: what the reader chose with a link on the page, else the reader's own, else the organisation's. */
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Language } from '../../functions/ports.ts'
import type { App } from '../app-context.ts'
import { textsOf } from '../texts/texts.ts'

export const languages: { code: Language; name: string }[] = [
  { code: 'sv', name: 'Svenska' },
  { code: 'nb', name: 'Bokmål' },
  { code: 'en', name: 'English' },
]

export const chooseLanguage: MiddlewareHandler<App> = async (c, next) => {
  const asked = parse(c.req.query('language'))
  if (asked)
    setCookie(c, cookie, asked, { path: '/', secure: true, httpOnly: true, sameSite: 'Lax', maxAge: 31_536_000 })
  speak(c, asked ?? parse(getCookie(c, cookie)) ?? c.var.ports.organisation.language)
  return next()
}

/** The reader is known now: their own language, unless they chose another on this device. */
export const speakTo = (c: Context<App>, own: Language): void => {
  if (!parse(c.req.query('language')) && !parse(getCookie(c, cookie))) speak(c, own)
}

/** The same page in each language. Where nothing is, the address that was asked for is not repeated. */
export const languageLinks = (c: Context<App>, repeat: boolean) => {
  const url = new URL(c.req.url)
  return languages.map(({ code, name }) => {
    const query = new URLSearchParams(repeat ? url.search : '')
    query.set('language', code)
    return { code, name, href: `${repeat ? url.pathname : ''}?${query}`, current: code === c.var.language }
  })
}

const cookie = '__Host-language'

const parse = (value: string | undefined): Language | undefined => languages.find(({ code }) => code === value)?.code

const speak = (c: Context<App>, language: Language): void => {
  c.set('language', language)
  c.set('t', textsOf(language))
}
