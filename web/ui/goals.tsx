/** The organisation's goals, as HR wrote them, a few lines. */
export function Goals({ goals }: { goals: string[] }) {
  return (
    <ul>
      {goals.map((goal) => (
        <li>{goal}</li>
      ))}
    </ul>
  )
}
