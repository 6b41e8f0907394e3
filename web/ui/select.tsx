/** One of many in a row of a table: its label is for those who do not see the row. */
type Props = {
  name: string
  label: string
  options: { value: string; text: string }[]
  value: string
  error?: string | undefined
}

export function Select({ name, label, options, value, error }: Props) {
  return (
    <div class={error === undefined ? undefined : 'err'}>
      <label class="hidden" for={name}>
        {label}
      </label>
      {error !== undefined && (
        <p class="error" id={`${name}-error`}>
          {error}
        </p>
      )}
      <select
        class="button"
        id={name}
        name={name}
        aria-invalid={error === undefined ? undefined : 'true'}
        aria-describedby={error === undefined ? undefined : `${name}-error`}
      >
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  )
}
