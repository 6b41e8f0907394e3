/** The two sides of a talk, and which of them a person is: what everyone else may not even ask for begins here. */

export type Role = 'employee' | 'manager'
export const otherRole = (role: Role): Role => (role === 'employee' ? 'manager' : 'employee')
export const bothRoles: Role[] = ['employee', 'manager']

type Sides = { people: Record<Role, { id: string }>; vacant?: number | undefined }

/** Whether the signed-in person is a side of the talk, and which. */
export const roleOf = (talk: Sides, personId: string): Role | undefined => {
  if (talk.people.employee.id === personId) return 'employee'
  return talk.vacant === undefined && talk.people.manager.id === personId ? 'manager' : undefined
}
