/** What the employee has said of workload and responsibility, with what to do about it: to the manager, and at once (R53). */

import { firstName } from '../../functions/domain/names.ts'
import { responsibilityNames, workloadNames } from '../../functions/domain/templates/check-in.ts'
import { responsibilitySuggestions, workloadSuggestions } from '../../functions/domain/templates/signal-suggestions.ts'
import { texts } from '../texts/texts.ts'
import { type Block, type Fact, heading, type MailOf, paragraph } from './content.ts'

export function signalsOf({ language, role, employee, followUp }: MailOf<'followUp' | 'followUpShared'>): Block[] {
  const words = texts[language].followUp
  const { workload, responsibility } = followUp.signals ?? {}
  const facts: Fact[] = []
  if (workload) facts.push({ name: words.workload, value: workloadNames[workload][language] })
  if (responsibility) facts.push({ name: words.responsibility, value: responsibilityNames[responsibility][language] })
  if (role !== 'manager' || facts.length === 0) return []
  const suggestions = [
    workload && workloadSuggestions[workload]?.[language],
    responsibility && responsibilitySuggestions[responsibility]?.[language],
  ].flatMap((text) => (text ? [paragraph(text)] : []))
  return [heading(words.signals(firstName(employee.name))), { block: 'facts', facts }, ...suggestions]
}
