/** The way to the page before and the page after, in a list that is too long for one. */
import type { Language } from '../../functions/ports.ts'
import { hr } from '../texts/hr.ts'

export function Pages(props: { language: Language; page: number; pages: number; href: (page: number) => string }) {
  const { page, pages } = props
  const words = hr[props.language]
  if (pages === 1) return null
  const others = [page - 1, page + 1].filter((other) => other >= 1 && other <= pages)
  return (
    <p>
      {words.pageOf(page, pages)}
      {others.map((other) => (
        <>
          {' · '}
          <a href={props.href(other)}>{words.pageLink(other)}</a>
        </>
      ))}
    </p>
  )
}
