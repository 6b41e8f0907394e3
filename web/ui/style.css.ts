/**
 * The whole look, "two chairs at the table", as people edit it. It is CSS in a TypeScript string because tsx, vitest and the
 * bundler of the web function then all read it without a loader or a build step; `style.ts` makes it small for the page.
 */
export const stylesheet = /* css */ `
:root {
  color-scheme: light;
  --ground: #F2F5F1; --card: #FFFFFF; --sunk: #E4EAE3;
  --ink: #1A211D; --muted: #4C5851; --edge: #6C7971; --line: #C9D2CA;
  --act: #17523F; --on-act: #FFFFFF; --hover: #0E3A2C;
  --ring: #1A211D; --halo: #F2B530; --on-phase: #121714;
  --ui: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  --voice: Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", Georgia, serif;
}
.err { --tone: #A3162E; --tint: #FBE7E8 }
.warn { --tone: #6B4700; --tint: #FBEBC6 }
.ok { --tone: #1C5737; --tint: #DDEFE0 }
.info { --tone: #1F4F7A; --tint: #E1EDF7 }
.phase-1 { --phase: #E0A32E }
.phase-2 { --phase: #5C97C8 }
.phase-3 { --phase: #7FAE57 }
.phase-4 { --phase: #A283BA }
@media screen and (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --ground: #121714; --card: #1B221E; --sunk: #252E29;
    --ink: #EAF0EA; --muted: #A9B6AD; --edge: #7F8E85; --line: #37433C;
    --act: #8FD3B6; --on-act: #0B241A; --hover: #B4E4D0;
    --ring: #F2B530; --halo: #121714;
  }
  .err { --tone: #FF9DA4; --tint: #461A20 }
  .warn { --tone: #F6CE7B; --tint: #43330E }
  .ok { --tone: #A5DBB4; --tint: #1B3A26 }
  .info { --tone: #A3CDF2; --tint: #1A3149 }
  .phase-2 { --phase: #6CA6D6 }
  .phase-3 { --phase: #93C26A }
  .phase-4 { --phase: #B292CA }
}

/* Type and ground */
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.55 var(--ui); overflow-wrap: anywhere; -webkit-text-size-adjust: 100% }
h1, h2, h3 { margin: 2.5rem 0 .75rem; font-size: 1.3125rem; line-height: 1.25; text-wrap: balance }
h1 { margin-top: 0; font-size: clamp(1.8125rem, 1.4rem + 2vw, 2.625rem); font-weight: 750; letter-spacing: -.015em }
h3 { margin-top: 2rem; font-size: 1.125rem }
p, ul, ol, dl { margin: 0 0 1rem; max-width: 66ch }
dd, legend > * { margin: 0 }
a { color: var(--act); text-underline-offset: .2em }
a:hover { color: var(--hover) }
.meta, .languages, .band, .back, .who, .tag, caption, footer { font-size: .9375rem }
.meta, .who dd, .answers dt, footer { color: var(--muted) }
.hidden, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
:focus-visible { outline: 3px solid var(--ring); box-shadow: 0 0 0 6px var(--halo) }
main:focus { outline: 0; box-shadow: none }

/* The frame of every page */
.in, main, footer { max-width: 74rem; margin: auto; padding: .75rem clamp(1rem, 4vw, 3rem) }
header { border-bottom: 1px solid var(--line) }
header > .in, .tasks li { display: flex; flex-wrap: wrap; gap: 0 1rem; justify-content: space-between; align-items: baseline }
.languages a, .back { display: inline-block; padding: .25rem 0 }
.band { background: var(--phase); color: var(--on-phase); font-weight: 700 }
.band .in { padding-block: .5rem }
.dots { width: 1.75em; height: 1.1em; margin-right: .75em; vertical-align: -.15em }
main { padding-block: 1.5rem 3rem }
main:not(.wide) > :not(.both) { max-width: max(40rem, 640px) }
.skip { position: absolute; margin: .5rem 1rem; background: var(--card) }
.back { margin-bottom: 1rem }

/* Forms */
.field, .notice, .said, table { margin: 0 0 1.5rem }
fieldset { margin: 0; padding: 0; border: 0; min-width: 0 }
label, legend { display: block; padding: 0; font-weight: 700 }
.field .meta, .error { margin: .25rem 0 .5rem; font-size: inherit }
.error, .summary a { color: var(--tone); font-weight: 700 }
input, textarea, .button, .notice { min-height: 3rem; border: 2px solid var(--tone, var(--edge)); border-radius: 6px }
input, textarea { width: 100%; margin-top: .25rem; padding: .6rem .8rem; background: var(--card); color: inherit; font: 1.125rem/1.5 var(--ui) }
textarea { min-height: 9rem; field-sizing: content; resize: vertical; font-family: var(--voice) }
.short { width: auto }
.choice { display: flex; gap: .75rem; padding: .6rem 0 }
.choice input { flex: none; width: 1.5rem; min-height: 0; height: 1.5rem; margin: .1rem 0 0; accent-color: var(--act) }
.choice label, tbody th { font-weight: 400 }
.buttons { display: flex; flex-flow: column; gap: .75rem; margin: 1.5rem 0 }
.button { padding: .55rem 1.25rem; border-color: var(--act); background: none; color: var(--act); font: inherit; font-weight: 700; text-align: center; text-decoration: none; cursor: pointer }
.button:hover { border-color: var(--hover); color: var(--hover) }
.primary, .primary:hover { background: var(--act); color: var(--on-act) }
.primary:hover { background: var(--hover) }
.link, .link:hover { border-color: #0000; padding-inline: 0; text-decoration: underline }
.notice { padding: 1rem 1.25rem; background: var(--tint) }
.notice h2 { margin: 0 0 .25rem }
.notice > :last-child { margin-bottom: 0 }

/* What people said */
blockquote, .sentence { font: 1.1875rem/1.5 var(--voice) }
blockquote, .field.err { padding-left: 1rem; border-left: 4px solid var(--tone, var(--phase, var(--edge))) }
blockquote { margin: .5rem 0 0; max-width: 58ch; white-space: pre-wrap }

/* Lists and tables */
.who { display: grid; grid: auto/max-content 1fr; gap: 0 .75rem }
:not(h2) + .who { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--line) }
.who dt, caption { font-weight: 700 }
.tasks { padding: 0; list-style: none }
.tasks li, .answers > div { padding: .75rem 0; border-bottom: 1px solid var(--line) }
.choice p, .tasks p, .answers .said, .answers blockquote { margin: 0 }
/* Where the reader forces colours, the transparent border is what still shows. */
.tag { display: inline-block; padding: 0 .6rem; border: 1px solid #0000; border-radius: 4px; background: var(--tint, var(--sunk)); color: var(--tone, inherit) }
.bar { display: block; width: 100%; max-width: 40rem; height: 1.1rem; margin-bottom: .25rem; stroke: var(--ground); stroke-width: 2 }
.bar * { fill: var(--tone, var(--edge)) }
table { width: 100%; border-collapse: collapse; text-align: left; overflow-wrap: break-word }
caption { padding-bottom: .5rem; text-align: left }
th, td { padding: .5rem 1rem .5rem 0; vertical-align: top }
tr { border-bottom: 1px solid var(--line) }

@media (max-width: 39.99rem) {
  table, caption, tbody, tr { display: block }
  thead { position: absolute; width: 1px; overflow: hidden; clip-path: inset(50%) }
  tr { padding: .75rem 0 }
  tbody :is(th, td) { display: grid; grid: auto/38% minmax(0, 1fr); gap: .75rem; padding: 0 }
  td:has(div:empty) { display: none }
  tbody ::before { content: attr(data-label); content: attr(data-label) / ""; color: var(--muted) }
}
@media (min-width: 40rem) {
  .buttons { flex-flow: wrap }
  .both, .answers > div { display: grid; grid: auto/1fr 1fr; gap: 0 2rem }
  .answers > div { grid: auto/1fr 2fr auto }
}
@media (prefers-reduced-motion: no-preference) { a, .button { transition: .12s } }
@page { size: A4; margin: 12mm }
@media print {
  :root { font-size: 8.5pt }
  body { --ground: #FFFFFF; line-height: 1.35 }
  main { padding: 0 }
  header, .back, .buttons, .screen, footer { display: none }
  h1 { font-size: 2rem }
  h2, h3 { margin: .5rem 0 0; break-after: avoid }
  p, .said { margin: .2rem 0 }
  blockquote { margin: 0; line-height: 1.3 }
  .said, .field, li, tr { break-inside: avoid }
  textarea { min-height: 5cm }
}
`
