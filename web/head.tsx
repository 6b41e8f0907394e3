/** How a page begins, after the frame: the way back, what has to change, and its title. */
import type { Child } from 'hono/jsx'
import type { Language } from '../functions/ports.ts'
import type { FieldError } from './page.tsx'
import { common } from './texts/common.ts'
import { ErrorSummary } from './ui/error-summary.tsx'

type Props = {
  language: Language
  title: string
  back?: { href: string; text: string }
  errors?: FieldError[]
  /** What is to be read before the title. */
  children?: Child
}

export function Head({ language, title, back, errors = [], children }: Props) {
  return (
    <>
      {back && (
        <a class="back" href={back.href}>
          {back.text}
        </a>
      )}
      <ErrorSummary heading={common[language].errorHeading} errors={errors} />
      {children}
      <h1>{title}</h1>
    </>
  )
}
