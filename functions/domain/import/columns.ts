/** The columns of a file of people, by the names in its template, and which of them must be there. */

export const columns = [
  'name',
  'first_name',
  'last_name',
  'email',
  'manager_email',
  'language',
  'unit',
  'employment_id',
  'talk_with_email',
  'away_until',
] as const
export type Column = (typeof columns)[number]

const required: Column[] = ['email', 'manager_email', 'unit']

/** What a file needs and does not have. A name is one column, or the first and the last in two. */
export const missingColumns = (found: readonly (Column | null)[]): Column[] => {
  const missing = (column: Column) => !found.includes(column)
  const isNamed = !missing('name') || (!missing('first_name') && !missing('last_name'))
  const half = (['first_name', 'last_name'] as const).filter(missing)
  return [...(isNamed ? [] : half.length === 1 ? half : (['name'] as const)), ...required.filter(missing)]
}
