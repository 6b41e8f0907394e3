/** Notes to go through or to decide on, one after the other, in one form: by their author, and then by the officer. */
import { firstName } from '../../functions/domain/names.ts'
import type { NoteWord } from '../../functions/domain/requests/request.ts'
import type { NoteView } from '../../functions/domain/requests/views.ts'
import type { Language } from '../../functions/ports.ts'
import type { Form as Typed } from '../app-context.ts'
import { errorAt, type FieldError } from '../page.tsx'
import { requests } from '../texts/requests.ts'
import { Button, Buttons } from '../ui/buttons.tsx'
import { Radios, TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Said } from '../ui/said.tsx'
import { Sure } from '../ui/sure.tsx'
import { reasonField, wordField } from './form.ts'

type Props = {
  language: Language
  notes: (NoteView & { word?: NoteWord })[]
  about: string
  /** Whose word this is. */
  as: 'author' | 'officer'
  action: string
  token: string
  command: string
  typed: Typed | undefined
  errors: FieldError[]
}

export function NotesForm({ language, notes, about, as, action, token, command, typed, errors }: Props) {
  const words = requests[language]
  const value = (name: string) => typed?.fields.get(name)
  return (
    <Form action={action} token={token} command={command}>
      {notes.map((note) => (
        <section>
          <h2>{words.note(note.n)}</h2>
          <NoteText language={language} note={note} withAuthor={as === 'officer'} />
          {as === 'officer' && <p class="meta">{words.authorSays(note.author, note.word)}</p>}
          {as === 'officer' && note.word?.reason && <Said words={note.word.reason} author={note.author} />}
          <Radios
            name={wordField(note.n)}
            label={words.goesAlong(firstName(about))}
            value={value(wordField(note.n))}
            error={errorAt(errors, wordField(note.n))}
            choices={[
              { value: 'in', label: words.goes },
              { value: 'out', label: words.stays },
            ]}
          />
          <TextArea
            name={reasonField(note.n)}
            label={words.reason}
            hint={as === 'officer' ? words.reasonHintOfficer(firstName(about)) : words.reasonHint}
            value={value(reasonField(note.n)) ?? ''}
            error={errorAt(errors, reasonField(note.n))}
          />
        </section>
      ))}
      <Sure label={words.sure[as]} error={errorAt(errors, 'sure')} />
      <Buttons>
        <Button kind="primary">{words.send[as]}</Button>
      </Buttons>
    </Form>
  )
}

/** As it stood when it was asked for. */
export function NoteText({ language, note, withAuthor }: { language: Language; note: NoteView; withAuthor: boolean }) {
  const words = requests[language]
  const about = [words.kinds[note.what], note.question, note.cycle].filter((text) => text).join(' · ')
  if (note.what === 'alreadySaid')
    return (
      <p>
        {about}: {words.alreadySaid}
      </p>
    )
  return <Said words={note.text} author={withAuthor ? note.author : undefined} meta={about} />
}
