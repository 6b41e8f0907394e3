/** The mark and the status of a talk: left the employee, right the manager; a ring waits, a filled dot is done. */

export type Mark = { employee: boolean; manager: boolean }

/** Hidden from screen readers, since words always stand beside the dots. */
export function TwoDots({ employee, manager }: Mark) {
  return (
    <svg class="dots" viewBox="0 0 32 20" stroke="currentColor" stroke-width="2.5" aria-hidden="true">
      <circle cx="10" cy="10" r="8" fill={employee ? 'currentColor' : 'none'} />
      <circle cx="22" cy="10" r="8" fill={manager ? 'currentColor' : 'none'} />
    </svg>
  )
}
