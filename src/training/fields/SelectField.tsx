interface Option {
  readonly value: string
  readonly label: string
  /** The language of the label, if it is not English. */
  readonly lang?: string
}

interface Props {
  readonly label: string
  readonly options: readonly Option[]
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isDisabled?: boolean
}

/**
 * A field to choose from a list that is too long for buttons. Only training has fields, as browsers may write their
 * values to disk.
 */
export const SelectField = ({ label, options, value, onChange, isDisabled = false }: Props) => (
  <label className="desk-label">
    {label}
    <select
      className="desk-field"
      autoComplete="off"
      value={value}
      disabled={isDisabled}
      onChange={({ target }) => onChange(target.value)}
    >
      {options.map(({ value: id, label: words, lang }) => (
        <option key={id} value={id} lang={lang}>
          {words}
        </option>
      ))}
    </select>
  </label>
)
