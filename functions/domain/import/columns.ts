/** The columns of a file of people, by the names in its template, and which of them must be there. */

export const columns = [
  'name',
  'email',
  'manager_email',
  'language',
  'unit',
  'employment_id',
  'talk_with_email',
  'away_until',
] as const
export type Column = (typeof columns)[number]

export const requiredColumns: readonly Column[] = ['name', 'email', 'manager_email', 'language', 'unit']
