/** The way from a cycle to whether its talks help. */
import { routes } from '../../../functions/domain/routes.ts'
import type { Language } from '../../../functions/ports.ts'
import { hrQuality } from '../../texts/hr-quality.ts'

export function QualityLink({ cycle, language }: { cycle: { id: string }; language: Language }) {
  return (
    <p>
      <a href={routes.hr.quality(cycle.id)}>{hrQuality[language].link}</a>
    </p>
  )
}
