/** Who would get no talk, by reason and by name, so that HR can mend it before launching. */
import { routes } from '../../functions/domain/routes.ts'
import type { Audience } from '../../functions/flow/cycles.ts'
import type { Language } from '../../functions/ports.ts'
import { hr } from '../texts/hr.ts'
import { hrCycles } from '../texts/hr-cycles.ts'
import { hrPreview } from '../texts/hr-preview.ts'
import { paper } from '../texts/paper.ts'

/** More than this and the list of people has the rest. */
const mostNames = 50

/** `ofGroup`: only some are asked about, so that nobody left out does not mean that everyone is in. */
export function WhoIsLeftOut({
  language,
  audience,
  ofGroup = false,
}: {
  language: Language
  audience: Audience
  ofGroup?: boolean
}) {
  const words = hrPreview[language]
  const onPaper = audience.onPaper > 0 && <p>{paper[language].inCycle(audience.onPaper)}</p>
  if (audience.leftOut.length === 0)
    return (
      <>
        {!ofGroup && <p>{words.leftOutNone}</p>}
        {onPaper}
      </>
    )
  return (
    <>
      {onPaper}
      <h2>{words.leftOutHeading}</h2>
      {audience.leftOut.map(({ reason, people }) => (
        <>
          <p>{hrCycles[language].reasons[reason](people.length)}</p>
          {reason !== 'otherUnit' && (
            <ul>
              {people.slice(0, mostNames).map(({ name, unit }) => (
                <li>{[name, unit].filter(Boolean).join(', ')}</li>
              ))}
              {people.length > mostNames && (
                <li>
                  <a href={routes.hr.people}>{hr[language].peopleCount(people.length)}</a>
                </li>
              )}
            </ul>
          )}
        </>
      ))}
    </>
  )
}
