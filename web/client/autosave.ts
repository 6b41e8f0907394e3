/**
 * Saves what someone is writing, for forms with `data-autosave`; without it every button still saves. The page's own script in a
 * string, not a function turned to text: bundlers add helpers to functions that would be missing in the browser.
 *
 * The form carries its words: `data-autosave` the address, `data-saved` with `{hh}` and `{mm}`, `data-failed`, `data-conflict`.
 * The address gets the form's fields and answers JSON: `savedAt` (milliseconds or ISO 8601), and under the name of any hidden
 * field, `version` above all, its new value. 409 means that another version stands: nothing more is sent by itself.
 */
export const autosave = `
for (const form of document.querySelectorAll('form[data-autosave]')) {
  const words = form.dataset
  const status = form.querySelector('[role=status]')
  let timer, saving, changed = false, over = false, leaving = false

  const say = (text) => { if (status) status.textContent = text }
  const clock = (moment) => {
    const two = (number) => String(number).padStart(2, '0')
    return words.saved.replace('{hh}', two(moment.getHours())).replace('{mm}', two(moment.getMinutes()))
  }
  const accept = (answer) => {
    for (const name in answer) {
      const field = form.elements.namedItem(name)
      if (field && field.type === 'hidden') field.value = answer[name]
    }
    say(clock(new Date(answer.savedAt)))
  }
  const send = async () => {
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
    try {
      const response = await fetch(words.autosave, {
        method: 'POST', body, redirect: 'error', keepalive: true, signal: AbortSignal.timeout?.(8000),
        headers: { accept: 'application/json' },
      })
      if (response.status === 409) {
        over = true
        say(words.conflict)
      } else if (response.ok) accept(await response.json())
      else throw response
    } catch {
      say(words.failed)
    }
  }
  const save = async () => {
    clearTimeout(timer)
    if (!changed || over || leaving || saving) return
    changed = false
    saving = send()
    await saving
    saving = undefined
    if (changed) later()
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(save, 2000)
  }

  form.addEventListener('input', () => { changed = true; later() })
  form.addEventListener('change', save)
  document.addEventListener('visibilitychange', () => { if (document.hidden) save() })
  addEventListener('pageshow', () => { leaving = false })
  // A save on its way raises the version, so the form waits for it and then leaves with the version that stands.
  form.addEventListener('submit', (event) => {
    clearTimeout(timer)
    if (saving) event.preventDefault()
    if (saving && !leaving) saving.then(() => setTimeout(() => form.requestSubmit(event.submitter)))
    leaving = true
  })
}
`
