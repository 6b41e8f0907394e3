/**
 * The script as a page carries it: made small once when the module loads, and hashed from the very text that is inlined, so the
 * bundler can neither change it nor let the two drift apart.
 */
import { createHash } from 'node:crypto'
import { autosave } from './autosave.ts'

export const script = autosave
  .replace(/^ *\/\/.*$/gm, '')
  .replace(/\n\s*/g, '\n')
  .trim()

/** The source that lets this script, and no other, run under the Content-Security-Policy: `'sha256-…'`, quotes included. */
export const scriptHash = `'sha256-${createHash('sha256').update(script).digest('base64')}'`
