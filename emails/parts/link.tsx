/** @jsxImportSource react */
/** An underlined link. Not the library's own, which takes the line away and gives every link its colour again. */
import type { CSSProperties } from 'react'
import { light } from './theme.ts'

export function Link({ href, style, children }: { href: string; style?: CSSProperties; children: string }) {
  return (
    <a href={href} className="link" style={{ color: light.link.color, textDecoration: 'underline', ...style }}>
      {children}
    </a>
  )
}
