/** An organisation for measuring: teams of twelve, everybody reachable, put straight into the people list. */
import type { Ports } from '../../functions/ports.ts'
import { register } from '../world/service.ts'

export type Members = {
  /** By id. */
  managers: string[]
  employees: { id: string; email: string }[]
}

const teamSize = 12
const units = ['Skola', 'Vård', 'Hamn', 'Kök', 'Bibliotek']
const atATime = 16

/** Everyone but the managers has one, so that as many as are asked for get a talk. */
export async function registerPeople(ports: Ports, employees: number): Promise<Members> {
  const managers = await inTurn(Math.ceil(employees / teamSize), async (number) =>
    register(ports, {
      name: `Maria Chef${number}`,
      unit: units[number % units.length] as string,
      ...emailOf('m', number),
    }),
  )
  const members = await inTurn(employees, async (number) => {
    const manager = managers[number % managers.length] as string
    const unit = units[(number % managers.length) % units.length] as string
    const { email } = emailOf('e', number)
    return { id: await register(ports, { name: `Aisha Noor${number}`, unit, manager, email }), email }
  })
  return { managers, employees: members }
}

const emailOf = (letter: string, number: number) => ({ email: `${letter}${number}@skargarden.example` })

/** In order, some at a time. */
async function inTurn<Made>(count: number, make: (number: number) => Promise<Made>): Promise<Made[]> {
  const made: Made[] = []
  for (let from = 0; from < count; from += atATime) {
    const numbers = Array.from({ length: Math.min(atATime, count - from) }, (_, index) => from + index)
    made.push(...(await Promise.all(numbers.map(make))))
  }
  return made
}
