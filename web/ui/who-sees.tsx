/** Who reads what, said before one writes. */

export function WhoSees({ rows }: { rows: { who: string; what: string }[] }) {
  return (
    <dl class="who">
      {rows.map(({ who, what }) => (
        <>
          <dt>{who}</dt>
          <dd>{what}</dd>
        </>
      ))}
    </dl>
  )
}
