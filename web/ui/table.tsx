/**
 * Rows that become cards on a phone, each cell led by its column's name. The roles are written out because `display: block` makes
 * browsers forget that a table is one.
 */
import type { Child } from 'hono/jsx'

/** Every row has a cell for each column, and the first names the row. */
export function Table({ caption, columns, rows }: { caption: string; columns: string[]; rows: Child[][] }) {
  return (
    <table {...role('table')}>
      <caption>{caption}</caption>
      <thead {...role('rowgroup')}>
        <tr {...role('row')}>
          {columns.map((column) => (
            <th {...role('columnheader')} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...role('rowgroup')}>
        {rows.map((cells) => (
          <tr {...role('row')}>
            {cells.map((cell, index) => (
              <Cell label={columns[index]} first={index === 0} content={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ label, first, content }: { label: string | undefined; first: boolean; content: Child }) {
  if (label === undefined) throw new Error('a row has more cells than the table has columns')
  return first ? (
    <th {...role('rowheader')} scope="row" data-label={label}>
      <div>{content}</div>
    </th>
  ) : (
    <td {...role('cell')} data-label={label}>
      <div>{content}</div>
    </td>
  )
}

function role(name: 'table' | 'rowgroup' | 'row' | 'columnheader' | 'rowheader' | 'cell') {
  return { role: name }
}
