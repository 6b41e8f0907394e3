/** The weeks of a cycle: which mails, to whom and how many, with a bar beside the number. The table is the truth, the bar a picture of it. */

import { inWords } from '../../../functions/domain/time.ts'
import type { CalendarMails, CalendarWeek } from '../../../functions/flow/preview-calendar.ts'
import type { Language } from '../../../functions/ports.ts'
import { hrCalendar } from '../../texts/hr-calendar.ts'
import { hrPreview } from '../../texts/hr-preview.ts'
import { Table } from '../../ui/table.tsx'

/** Shown at once; the later weeks open. */
const weeksAtFirst = 8

export function Weeks({ weeks, language }: { weeks: CalendarWeek[]; language: Language }) {
  const words = hrCalendar[language]
  if (weeks.length === 0) return null
  const most = Math.max(...weeks.map(({ total }) => total))
  const all = weeks.reduce((sum, { total }) => sum + total, 0)
  const table = (some: CalendarWeek[]) => (
    <Table
      caption={words.caption}
      columns={[words.week, words.mails, words.total]}
      rows={some.map((week) => [
        inWords(week.monday, language, { year: true }),
        <ul>
          {week.mails.map((one) => (
            <li>{mailsInWords(one, language)}</li>
          ))}
        </ul>,
        <>
          {week.total}
          <svg class="bar" aria-hidden="true">
            <rect class="info" width={`${(week.total / most) * 100}%`} height="100%" />
          </svg>
        </>,
      ])}
    />
  )
  return (
    <>
      <h2>{words.heading}</h2>
      <p>{words.sentence(all, weeks.length)}</p>
      {table(weeks.slice(0, weeksAtFirst))}
      {weeks.length > weeksAtFirst && (
        <details>
          <summary>{words.later(weeks.length - weeksAtFirst)}</summary>
          {table(weeks.slice(weeksAtFirst))}
        </details>
      )}
    </>
  )
}

const mailsInWords = ({ kind, to, mails, first, last }: CalendarMails, language: Language): string => {
  const words = hrCalendar[language]
  const days = first === last ? inWords(first, language) : words.days(inWords(first, language), inWords(last, language))
  return words.row({ name: hrPreview[language].kinds[kind].name, mails, to: words[to], days })
}
