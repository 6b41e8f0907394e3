/** The two mails with which HR reminds, in made-up words, as they would be read. */
import type { Common, Mail } from '../domain/mails/mail.ts'
import type { Language, Ports } from '../ports.ts'
import type { CycleView } from './cycles.ts'
import type { SampleWords } from './sample-talk.ts'
import { renderSample } from './send.ts'

export const previewNudge = (
  { organisation }: Ports,
  { settings }: CycleView,
  language: Language,
  names: Pick<SampleWords, 'employee' | 'manager'>,
): { employee: { subject: string; text: string }; manager: { subject: string; text: string } } => {
  const employee = { name: names.employee }
  const manager = { name: names.manager }
  const link = `${organisation.baseUrl}/l/…`
  const { name, zone, publicBody, answersInMail } = organisation
  const common: Omit<Common, 'to'> = { language, organisation: { name, zone, publicBody } }
  const toEmployee: Mail = {
    ...common,
    kind: 'nudge',
    to: employee,
    role: 'employee',
    other: manager,
    employee,
    manager,
    purposes: settings.purposes,
    answersInMail,
    link,
    owed: ['prepare'],
    unsent: false,
  }
  const owed = ['book', 'prepare'] as const
  const item = {
    employee: employee.name,
    owed: [...owed],
    preparedBy: settings.to,
    link,
    links: owed.map((one) => ({ owed: one, link })),
  }
  const toManager: Mail = {
    ...common,
    kind: 'managerNudge',
    to: manager,
    link,
    cycle: settings.name,
    items: [item],
  }
  return { employee: renderSample(toEmployee), manager: renderSample(toManager) }
}
