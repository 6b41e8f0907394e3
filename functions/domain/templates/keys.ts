/** The ids of a record of names, for checking what a form or the table says. */
export const keysOf = <Key extends string>(names: Record<Key, unknown>): [Key, ...Key[]] =>
  Object.keys(names) as [Key, ...Key[]]
