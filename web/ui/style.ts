/**
 * The stylesheet as every page carries it: made small once when the module loads, so that no build step stands between
 * `style.css.ts` and the page, and hashed from the very text that is inlined.
 */
import { createHash } from 'node:crypto'
import { stylesheet } from './style.css.ts'

export const style = stylesheet
  .replace(/\/\*.*?\*\//gs, '')
  .replace(/\s+/g, ' ')
  .replace(/ ?([{};,>]) ?/g, '$1')
  .replace(/: /g, ':')
  .replace(/;}/g, '}')
  .replaceAll('@media (', '@media(')
  .replaceAll('#FFFFFF', '#FFF')
  .trim()

/** The source that lets this style, and no other, run under the Content-Security-Policy: `'sha256-…'`, quotes included. */
export const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`
