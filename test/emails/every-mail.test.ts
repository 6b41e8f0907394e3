/** What holds for every mail, whatever its kind, variant and language. */
import { describe, expect, it } from 'vitest'
import { renderMail } from '../../emails/render.tsx'
import { contrast, linksOf, wordsOf } from './reading.ts'
import { samples } from './samples.ts'

describe.each(samples)('%s in %s', (_, language, mail) => {
  const { subject, html, text, preheader } = renderMail(mail)

  it('has a subject of at most fifty characters, without date or time', () => {
    expect(subject.length).toBeLessThanOrEqual(50)
    expect(subject).not.toMatch(/\d/)
  })

  it('has a preheader that fits a list of mails', () => {
    expect(preheader.length).toBeGreaterThanOrEqual(40)
    expect(preheader.length).toBeLessThanOrEqual(90)
    expect(html).toContain(preheader)
  })

  it('says everything in the text part that it says in HTML', () => {
    const flat = text.replace(/\s+/g, ' ')
    expect(wordsOf(html).filter((words) => !flat.includes(words.replace(/\s+/g, ' ')))).toEqual([])
  })

  it('has every link in the text part', () => {
    expect(linksOf(html).filter((href) => !text.includes(href))).toEqual([])
  })

  it('is in its language wherever a reader may begin', () => {
    expect(html).toMatch(new RegExp(`<html[^>]* lang="${language}"`))
    expect(html).toMatch(new RegExp(`<body[^>]* lang="${language}"`))
    expect(html.match(/lang="[a-z]+"/g)?.every((lang) => lang === `lang="${language}"`)).toBe(true)
  })

  it('loads nothing from anywhere and has no form', () => {
    expect(html).not.toMatch(/<(img|link|script|iframe|form|input|svg|base)\b/i)
    expect(html).not.toMatch(/\bsrc=|url\(|@import|@font-face|background=/i)
  })

  it('is small', () => {
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(20_000)
  })

  it('has one first heading and the subject as title', () => {
    expect(html.match(/<h1\b/g)).toHaveLength(1)
    expect(html).toContain(`<title>${subject}</title>`)
  })

  it('shouts nowhere', () => {
    expect(text).not.toMatch(/^\p{Lu}{5,}[\p{Lu} ]*$/mu)
    expect(text).not.toContain('!')
  })

  it('tells who reads what, unless it is only a way in', () => {
    const title = { sv: 'Vem läser vad?', nb: 'Hvem leser hva?', en: 'Who reads what?' }[language]
    expect(text.includes(title)).toBe(mail.kind !== 'signIn' && mail.kind !== 'addressChanged')
  })

  it('leaves no gap where a word should be', () => {
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\{(name|manager)\}|Invalid/)
  })

  it('writes ground and text colour on every cell, readable', () => {
    const cells = [...html.matchAll(/<td[^>]*style="([^"]*)"/g)].map(([, style = '']) => style)
    expect(cells).toHaveLength(html.match(/<td\b/g)?.length ?? 0)
    for (const style of cells) {
      const ground = /background-color:(#\w{6})/.exec(style)?.[1] ?? ''
      const colour = /(?:^|;)color:(#\w{6})/.exec(style)?.[1] ?? ''
      const isBand = style.includes('height:8px')
      if (!isBand) expect(contrast(ground, colour)).toBeGreaterThanOrEqual(4.5)
      expect([ground, colour]).not.toContain('')
    }
  })
})
