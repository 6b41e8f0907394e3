/**
 * A person who has no mouse: Tab until something has the focus, then a key. What is focused without being seen to be is a fault, and each page
 * that is come to is counted.
 */
import type { Page } from 'playwright-core'

type Focused = { tag: string; type: string; name: string; value: string; text: string; seen: boolean }

/** No page has so many stops. */
const mostStops = 400

export function keysOf(page: Page, faults: string[]) {
  let pages = 0
  // Only from the first listener on does the browser hand a chooser over, and not at once: a key pressed meanwhile would open one for nobody.
  page.on('filechooser', () => {})

  async function tabTo(what: string, is: (focused: Focused) => boolean): Promise<Focused> {
    for (let stops = 0; stops < mostStops; stops++) {
      await page.keyboard.press('Tab')
      const focused = await page.evaluate(focusedNow)
      if (focused && !focused.seen) faults.push(`${await page.title()}: the focus on ${focused.text} is not seen`)
      if (focused && is(focused)) return focused
    }
    throw new Error(`Tab never comes to ${what} on '${await page.title()}'.`)
  }

  /** Looking again at the page one is on is no page more. */
  async function activate(text: string, isAnother: boolean): Promise<void> {
    await tabTo(text, (focused) => /^(A|BUTTON)$/.test(focused.tag) && focused.text === text)
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
    if (isAnother) pages += 1
  }

  return {
    pages: () => pages,
    press: (text: string) => activate(text, true),
    lookAgain: (text: string) => activate(text, false),

    async type(name: string, text: string): Promise<void> {
      await tabTo(name, (focused) => focused.name === name)
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.insertText(text)
    },

    /** A box of one or of several. */
    async tick(name: string, value: string): Promise<void> {
      await tabTo(`${name} ${value}`, (focused) => focused.name === name && focused.value === value)
      await page.keyboard.press('Space')
    },

    /** One of several: Tab leads to the group, arrows within it. */
    async choose(name: string, value: string): Promise<void> {
      let focused: Focused | undefined = await tabTo(name, (at) => at.type === 'radio' && at.name === name)
      for (let stops = 0; focused?.value !== value; stops++) {
        if (stops > mostStops) throw new Error(`Arrows never come to ${value} of ${name}.`)
        await page.keyboard.press('ArrowDown')
        focused = await page.evaluate(focusedNow)
      }
      if (!(await page.locator(`[name="${name}"][value="${value}"]`).isChecked())) await page.keyboard.press('Space')
    },

    /** Of a list that opens: its first letters are typed. */
    async select(name: string, words: string): Promise<void> {
      await tabTo(name, (focused) => focused.name === name)
      await page.keyboard.type(words)
    },

    async chooseFile(name: string, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
      await tabTo(name, (focused) => focused.name === name)
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')])
      await chooser.setFiles(file)
    },
  }
}

function focusedNow() {
  const { activeElement } = document
  if (!(activeElement instanceof HTMLElement) || activeElement === document.body) return undefined
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(activeElement)
  const field = activeElement as HTMLInputElement
  return {
    tag: activeElement.tagName,
    type: field.type ?? '',
    name: field.name ?? '',
    value: field.value ?? '',
    text: activeElement.innerText.trim(),
    // The parts of a date are the browser's own, with a mark of its own.
    seen: field.type === 'date' || (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
  }
}
