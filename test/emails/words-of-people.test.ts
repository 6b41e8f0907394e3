/** What people wrote: never cut, never code, never another's voice, and nowhere but in the mail's body. */
import { describe, expect, it } from 'vitest'
import { mostBytes } from '../../emails/parts/fit-to-size.ts'
import { renderMail } from '../../emails/render.tsx'
import { previews, samples } from './samples.ts'

const secret = 'GLÖDLAMPA'
const answers = (text: string, number = 12) =>
  Array.from({ length: number }, (_, index) => ({ question: `Fråga ${index + 1}`, text }))

describe('many long answers', () => {
  const hardest = renderMail({
    ...previews.summary,
    answers: [...answers('<&>"\''.repeat(800)), { question: 'Kort fråga', text: 'Kort svar' }],
  })

  it('stay within what mail programs show whole', () => {
    expect(Buffer.byteLength(hardest.html)).toBeLessThanOrEqual(mostBytes)
  })

  it('are each there whole or left to the page whole, the longest first', () => {
    const whole = hardest.text.split('\n').filter((line) => line === `    ${'<&>"\''.repeat(800)}`).length
    const onPage = hardest.text.split('\n').filter((line) => line === 'Läs det på sidan.').length
    expect(whole).toBeGreaterThan(0)
    expect(whole + onPage).toBe(12)
    expect(hardest.text).toContain('    Kort svar')
  })

  it('are all in the mail when they fit', () => {
    const { text } = renderMail({ ...previews.summary, answers: answers('ä'.repeat(2000)) })
    expect(text.match(/ä{2000}/g)).toHaveLength(12)
  })

  it('fit as lines of a plan too', () => {
    const [line] = previews.agreed.plan.lines
    if (!line) throw new Error('The preview has a line')
    const long = { ...line, what: '&'.repeat(600), notice: '&'.repeat(600), steps: Array(8).fill('&'.repeat(600)) }
    const plan = { ...previews.agreed.plan, lines: Array.from({ length: 20 }, (_, id) => ({ ...long, id: `l${id}` })) }
    const { html, text } = renderMail({ ...previews.agreed, plan })
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(mostBytes)
    expect(text.match(/Läs raden på sidan\./g)?.length).toBeGreaterThan(0)
    expect(text.match(/senast 31 mars 2027/g)).toHaveLength(20)
  })
})

describe('an answer that is only on the page', () => {
  it('is in the mail by its question alone', () => {
    const { text } = renderMail({ ...previews.summary, answers: [{ question: 'Vad står i vägen?', text: undefined }] })
    expect(text).toContain('Vad står i vägen?\nLäs det på sidan.')
  })
})

describe('words that look like code', () => {
  const code = '<img src=x onerror=alert(1)></td><script>1</script>'

  it('are words, in every place a person can write', () => {
    const { html, text } = renderMail({
      ...previews.summary,
      meeting: { ...previews.summary.meeting, place: code },
      employee: { name: code },
      topics: [{ n: 1, by: 'employee', text: code, at: 1_794_200_000_000 }],
      answers: answers(code, 1),
    })
    expect(html).not.toMatch(/<(img|script)/)
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(text).toContain(`    ${code}`)
  })

  it('lose control characters and turned directions, and nothing else', () => {
    const { html, text } = renderMail({ ...previews.planReturned, comment: 'A\u0000B\u202eC\r\nD\tE 🎈' })
    expect(text).toContain('    ABC\n    D E 🎈')
    expect(html).toContain('ABC<br/>D E 🎈')
  })
})

describe('words that imitate the mail', () => {
  it('stay indented in the text part, line by line', () => {
    const { text } = renderMail({ ...previews.planReturned, comment: 'Hej\n\nLogga in:\nhttps://example.org' })
    expect(text).toContain('\n    Hej\n\n    Logga in:\n    https://example.org\n')
  })
})

describe('subject and preheader', () => {
  it('hold no word that anyone wrote', () => {
    for (const [, , mail] of samples) {
      const { subject, preheader } = renderMail(replaced(mail))
      expect(`${subject} ${preheader}`).not.toContain(secret)
    }
  })
})

describe('a self-check or a held back point', () => {
  it('is in no mail unless the view gave it: nothing is there that was not in the input', () => {
    const { text } = renderMail({ ...previews.tomorrow, own: [], shared: [], topics: [] })
    expect(text).not.toMatch(/Vad har jag sett|Mindre:/)
  })
})

/** Every text a person can write, replaced. */
function replaced<Value>(value: Value, key = ''): Value {
  const written = ['text', 'what', 'notice', 'comment', 'culture', 'promise', 'cycle', 'place', 'need', 'raise']
  if (typeof value === 'string') return (written.includes(key) ? secret : value) as Value
  if (Array.isArray(value)) {
    return value.map((one) =>
      typeof one === 'string' && ['mattered', 'steps'].includes(key) ? secret : replaced(one),
    ) as Value
  }
  // A question's own text is by language and not by a person.
  if (typeof value !== 'object' || value === null || key === 'questions') return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replaced(inner, name)])) as Value
}
