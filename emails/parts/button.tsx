/** @jsxImportSource react */
/** The one thing to do, 48 pixels high, and below it its address for those who want to see where it leads. */
import { Button as EmailButton } from 'react-email'
import { Link } from './link.tsx'
import { light } from './theme.ts'

export function Button({ label, href }: { label: string; href: string }) {
  return (
    <>
      <div style={{ margin: '24px 0 8px' }}>
        <EmailButton
          href={href}
          className="act"
          style={{ ...light.act, padding: '14px 24px', borderRadius: 6, fontWeight: 700 }}
        >
          {label}
        </EmailButton>
      </div>
      <div
        className="muted"
        style={{ ...light.muted, margin: '0 0 24px', fontSize: 14, lineHeight: '20px', wordBreak: 'break-all' }}
      >
        <Link href={href}>{href}</Link>
      </div>
    </>
  )
}
