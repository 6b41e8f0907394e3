/** The parts of a talk and how each stands: what is done is plain text, what comes next carries a tag. */
import type { Child } from 'hono/jsx'

/** Without `href` a task cannot be opened, and `hint` should say when it can. */
export type Task = { title: string; href?: string; hint?: string; status: Child }

export function TaskList({ tasks }: { tasks: Task[] }) {
  return (
    <ul class="tasks">
      {tasks.map(({ title, href, hint, status }) => (
        <li>
          <div>
            {href === undefined ? title : <a href={href}>{title}</a>}
            {hint !== undefined && <p class="meta">{hint}</p>}
          </div>
          <div>{status}</div>
        </li>
      ))}
    </ul>
  )
}
