import { type ReactNode, useId } from 'react'

interface InputProps {
  readonly label: string
  readonly help?: string
  readonly value: string
  readonly type?: string
  readonly onType: (value: string) => void
  readonly children?: ReactNode
}

/** A text input below its label. */
export const Input = ({ label, help, value, type = 'text', onType, children }: InputProps) => {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        autoComplete="off"
        value={value}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={({ target }) => onType(target.value)}
      />
      {help && (
        <small id={`${id}-help`} className="text-soft">
          {help}
        </small>
      )}
      {children}
    </div>
  )
}

interface SelectProps {
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [value: string, words: string])[]
  readonly onPick: (value: string) => void
}

/** A drop-down list below its label. Only the desk has form fields: browsers may save their values. */
export const Select = ({ label, value, options, onPick }: SelectProps) => (
  <label className="field">
    {label}
    <select autoComplete="off" value={value} onChange={({ target }) => onPick(target.value)}>
      {options.map(([option, words]) => (
        <option key={option} value={option}>
          {words}
        </option>
      ))}
    </select>
  </label>
)
