/** The choice that a bulk change of manager asks for, group by group; nothing is chosen beforehand. */
import type { MovedGroup } from '../../../functions/flow/import-moves.ts'
import type { Language } from '../../../functions/ports.ts'
import { errorAt, type FieldError } from '../../page.tsx'
import { hrImportGroups } from '../../texts/hr-import-groups.ts'
import { Checkbox, Radios } from '../../ui/field.tsx'

type Typed = (field: string) => string

const groupField = (n: number): string => `group-${n}`
const allNow = 'all-now'

/** A form has no more fields than this many groups leave room for; the others move all at once. */
const groupsShown = 150

export function Groups(props: { language: Language; groups: MovedGroup[]; typed: Typed; errors: FieldError[] }) {
  const { language, groups, typed, errors } = props
  const words = hrImportGroups[language]
  if (groups.length === 0) return null
  return (
    <>
      <h2>{words.heading}</h2>
      <p>{words.intro}</p>
      {groups.length > 1 && (
        <Checkbox name={allNow} value="yes" label={words.allNow} checked={typed(allNow) === 'yes'} />
      )}
      {groups.slice(0, groupsShown).map(({ n, from, to, people }) => (
        <Radios
          name={groupField(n)}
          label={words.group(from, to, people)}
          choices={[
            { value: 'move', label: words.moveNow, hint: words.moveNowHint(to) },
            { value: 'finish', label: words.finish, hint: words.finishHint(from) },
          ]}
          value={typed(groupField(n)) || undefined}
          error={errorAt(errors, groupField(n))}
        />
      ))}
    </>
  )
}

/** Which groups are finished with their former manager, or which nobody has decided. */
export const readGroups = (
  groups: MovedGroup[],
  typed: Typed,
  language: Language,
): { finishing: number[]; errors: FieldError[] } => {
  if (typed(allNow) === 'yes') return { finishing: [], errors: [] }
  const choice = (n: number) => typed(groupField(n))
  return {
    finishing: groups.flatMap(({ n }) => (choice(n) === 'finish' ? [n] : [])),
    errors: groups
      .filter(({ n }) => choice(n) !== 'finish' && choice(n) !== 'move')
      .map(({ n, from }) => ({
        field: n < groupsShown ? groupField(n) : allNow,
        message: hrImportGroups[language].missing(from),
      })),
  }
}
