/** The two sides of a talk. */

export type Role = 'employee' | 'manager'
export const otherRole = (role: Role): Role => (role === 'employee' ? 'manager' : 'employee')
export const bothRoles: Role[] = ['employee', 'manager']
