/**
 * One thing to answer: its label, a hint, what is wrong with it, and the control with whatever was written kept in it. Nothing is
 * marked as required, since the server alone checks, and no placeholder stands in for a label.
 */
import type { Child, PropsWithChildren } from 'hono/jsx'

type FieldProps = {
  name: string
  /** Where error summary and label point; the name, unless the page has that name twice. */
  id?: string
  label: Child
  hint?: Child
  /** The hint has paragraphs and lists of its own. */
  hintHasBlocks?: boolean
  /** The same words as in the error summary. */
  error?: string
  /** The label is the heading of the page (a question page) or of a part. */
  heading?: 1 | 2
  /** Ids of more text that belongs to the control. */
  describedBy?: string
}

type Option = { value: string; label: Child; hint?: Child }

/** Words of one's own, at any length. */
export function TextArea(props: FieldProps & { value: string }) {
  return (
    <Labelled {...props}>
      {/* The parser drops one line break after the tag, which would eat the one that somebody wrote. */}
      <textarea {...control(props)} rows={7}>{`\n${props.value}`}</textarea>
    </Labelled>
  )
}

/** One line, a date, a time, an address or a file. */
export function Input(
  props: FieldProps & {
    type: 'text' | 'email' | 'date' | 'time' | 'datetime-local' | 'number' | 'file'
    /** Absent for a file, whose choice no page can put back. */
    value?: string
    /** What the browser may fill in, as WCAG 1.3.5 asks for the person's own details. */
    autocomplete?: string
    /** Which files are offered first. */
    accept?: string
  },
) {
  const short = ['date', 'time', 'number'].includes(props.type)
  return (
    <Labelled {...props}>
      <input
        {...control(props)}
        type={props.type}
        value={props.value}
        autocomplete={props.autocomplete}
        accept={props.accept}
        class={short ? 'short' : undefined}
      />
    </Labelled>
  )
}

/** One of a few. */
export function Radios(props: FieldProps & { choices: Option[]; value: string | undefined }) {
  return (
    <Group {...props}>
      {props.choices.map((choice, index) => (
        <Box type="radio" {...boxOf(props, index)} choice={choice} checked={choice.value === props.value} />
      ))}
    </Group>
  )
}

/** One of several that would be too long a list of buttons. */
export function Choice(props: FieldProps & { options: { value: string; text: string }[]; value: string }) {
  return (
    <Labelled {...props}>
      <select {...control(props)} class="button">
        {props.options.map((option) => (
          <option value={option.value} selected={option.value === props.value}>
            {option.text}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

/** Any of a few. */
export function Checkboxes(props: FieldProps & { choices: Option[]; values: string[] }) {
  return (
    <Group {...props}>
      {props.choices.map((choice, index) => (
        <Box type="checkbox" {...boxOf(props, index)} choice={choice} checked={props.values.includes(choice.value)} />
      ))}
    </Group>
  )
}

/** One box on its own, such as the one that commits. */
export function Checkbox(props: Omit<FieldProps, 'heading'> & { value: string; checked: boolean }) {
  const id = props.id ?? props.name
  return (
    <div class={fieldClass(props)}>
      <ErrorText {...props} />
      <div class="choice">
        <input
          {...control({ ...props, hint: undefined })}
          aria-describedby={described(props)}
          type="checkbox"
          value={props.value}
          checked={props.checked}
        />
        <div>
          <label for={id}>{props.label}</label>
          <Hint {...props} />
        </div>
      </div>
    </div>
  )
}

function Labelled(props: PropsWithChildren<FieldProps>) {
  const label = <label for={props.id ?? props.name}>{props.label}</label>
  return (
    <div class={fieldClass(props)}>
      <Headed level={props.heading}>{label}</Headed>
      <Hint {...props} />
      <ErrorText {...props} />
      {props.children}
    </div>
  )
}

function Group(props: PropsWithChildren<FieldProps>) {
  return (
    <div class={fieldClass(props)}>
      <fieldset aria-describedby={described(props)}>
        <legend>
          <Headed level={props.heading}>{props.label}</Headed>
        </legend>
        <Hint {...props} />
        <ErrorText {...props} />
        {props.children}
      </fieldset>
    </div>
  )
}

type BoxProps = {
  type: 'radio' | 'checkbox'
  id: string
  name: string
  choice: Option
  checked: boolean
  invalid: 'true' | undefined
}

function Box({ type, id, name, choice, checked, invalid }: BoxProps) {
  const hint = choice.hint === undefined ? undefined : `${id}-hint`
  return (
    <div class="choice">
      <input
        type={type}
        id={id}
        name={name}
        value={choice.value}
        checked={checked}
        aria-describedby={hint}
        aria-invalid={type === 'checkbox' ? invalid : undefined}
      />
      <div>
        <label for={id}>{choice.label}</label>
        {hint && (
          <p class="meta" id={hint}>
            {choice.hint}
          </p>
        )}
      </div>
    </div>
  )
}

function Headed({ level, children }: PropsWithChildren<{ level?: 1 | 2 }>) {
  if (level === 1) return <h1>{children}</h1>
  if (level === 2) return <h2>{children}</h2>
  return <>{children}</>
}

function Hint({ id, name, hint, hintHasBlocks }: Pick<FieldProps, 'id' | 'name' | 'hint' | 'hintHasBlocks'>) {
  const Around = hintHasBlocks ? 'div' : 'p'
  return hint === undefined ? null : (
    <Around class="meta" id={`${id ?? name}-hint`}>
      {hint}
    </Around>
  )
}

function ErrorText({ id, name, error }: Pick<FieldProps, 'id' | 'name' | 'error'>) {
  return error === undefined ? null : (
    <p class="error" id={`${id ?? name}-error`}>
      {error}
    </p>
  )
}

/** The first box has the field's own id, so that the error summary leads to it. */
function boxOf({ id, name, error }: FieldProps, index: number) {
  const first = id ?? name
  return {
    id: index === 0 ? first : `${first}-${index + 1}`,
    name,
    invalid: error === undefined ? undefined : ('true' as const),
  }
}

function control(props: FieldProps) {
  return {
    id: props.id ?? props.name,
    name: props.name,
    'aria-describedby': described(props),
    'aria-invalid': props.error === undefined ? undefined : ('true' as const),
  }
}

function described({ id, name, hint, error, describedBy }: FieldProps) {
  const ids = [
    hint === undefined ? undefined : `${id ?? name}-hint`,
    error === undefined ? undefined : `${id ?? name}-error`,
    describedBy,
  ].filter((each) => each !== undefined)
  return ids.length === 0 ? undefined : ids.join(' ')
}

function fieldClass({ error }: FieldProps) {
  return error === undefined ? 'field' : 'field err'
}
