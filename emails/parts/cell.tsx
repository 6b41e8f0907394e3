/** @jsxImportSource react */
/** One row of one cell: where text may stand. Ground, text colour and language are written on the cell, since clients drop them from above it. */
import type { CSSProperties, ReactNode } from 'react'
import type { Language } from '../../functions/ports.ts'
import { light, type Tone } from './theme.ts'

export function Cell(props: { language: Language; tone: Tone; style: CSSProperties; children: ReactNode }) {
  const { language, tone, style, children } = props
  return (
    <tr>
      <td lang={language} className={tone} style={{ ...light[tone], ...style }}>
        {children}
      </td>
    </tr>
  )
}
