/** On the dry run: whether the file is the whole organisation, never ticked beforehand; once it is, who would count as having left. */
import { routes } from '../../../functions/domain/routes.ts'
import type { WholeView } from '../../../functions/flow/import-leavers.ts'
import type { Language } from '../../../functions/ports.ts'
import { errorAt, type FieldError } from '../../page.tsx'
import { hrImportWhole } from '../../texts/hr-import-whole.ts'
import { Checkbox, Input } from '../../ui/field.tsx'
import { Sure } from '../../ui/sure.tsx'

type Typed = (field: string) => string

/** How many are named at first. */
export const firstNamed = 10

type Props = {
  id: string
  language: Language
  whole: WholeView
  /** The first of them, once the box is ticked. */
  first: { name: string; unit: string }[]
  typed: Typed
  errors: FieldError[]
}

export function Whole({ id, language, whole, first, typed, errors }: Props) {
  const words = hrImportWhole[language]
  const isTicked = typed('whole') === 'yes'
  return (
    <>
      {!isTicked && <p>{words.notInFile(whole.people)}</p>}
      <Checkbox
        name="whole"
        value="yes"
        label={words.whole}
        hint={words.wholeHint}
        checked={isTicked}
        error={errorAt(errors, 'whole')}
      />
      {isTicked && (
        <>
          <h2>{words.heading(whole.people)}</h2>
          <p>{words.what}</p>
          {whole.withoutManager > 0 && <p>{words.withoutManager(whole.withoutManager)}</p>}
          <ul>
            {first.map(({ name, unit }) => (
              <li>{[name, unit].filter(Boolean).join(', ')}</li>
            ))}
            {whole.people > first.length && <li>{words.more(whole.people - first.length)}</li>}
          </ul>
          <p>
            <a href={routes.hr.importLeavers(id)}>{words.all}</a> ·{' '}
            <a href={routes.hr.importLeaversFile(id)}>{words.download}</a>
          </p>
          {whole.isMany ? (
            <Input
              name="number"
              type="text"
              label={words.number}
              hint={words.numberHint(whole.people, whole.employed)}
              value={typed('number')}
              error={errorAt(errors, 'number')}
            />
          ) : (
            <Sure name="gone" label={words.sure(whole.people)} error={errorAt(errors, 'gone')} />
          )}
        </>
      )}
    </>
  )
}

/** How many count as having left, undefined when HR has not said that the file is the whole organisation; or what is missing before it is so. */
export const readWhole = (
  whole: WholeView | undefined,
  typed: Typed,
  language: Language,
): { people?: number; errors: FieldError[] } => {
  const words = hrImportWhole[language]
  if (!whole || typed('whole') !== 'yes') return { errors: [] }
  const { people, isMany } = whole
  if (!isMany)
    return typed('gone') === 'yes' ? { people, errors: [] } : { errors: [{ field: 'gone', message: words.look }] }
  const number = typed('number').replace(/\s/g, '')
  if (number === String(people)) return { people, errors: [] }
  return { errors: [{ field: 'number', message: number === '' ? words.look : words.wrongNumber }] }
}
