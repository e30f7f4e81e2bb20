import { useEffect, useId, useRef, useState } from 'react'
import type { Path } from '../../../tools/content/parse/yaml-file.ts'
import { readable } from '../../../tools/content/readable.ts'
import { Toggle } from '../controls/buttons.tsx'
import { type Editing, type FieldDiagnostic, TYPING_PAUSE_MS } from './editing.ts'

interface Named {
  readonly name: string
  readonly help: string
  /** The findings of the check about it. */
  readonly diagnostics: readonly FieldDiagnostic[]
}

/** Longer texts get a field of several lines. */
const ONE_LINE = 60

/** The findings of the check about a value, shown beside it. */
export const FieldMessages = ({
  id,
  diagnostics
}: {
  readonly id?: string
  readonly diagnostics: readonly FieldDiagnostic[]
}) =>
  diagnostics.length > 0 && (
    <div id={id} className="grid font-normal wrap-anywhere">
      {diagnostics.map(({ message, isFault }) => (
        <small key={message} className={isFault ? 'text-danger' : 'text-doubt'}>
          {message}
        </small>
      ))}
    </div>
  )

/** The help text of a field, and the findings of the check about it. */
const Help = ({ id, help, diagnostics }: { readonly id: string } & Omit<Named, 'name'>) => (
  <>
    <FieldMessages id={`${id}-messages`} diagnostics={diagnostics} />
    {help && (
      <small id={id} className="text-soft">
        {help}
      </small>
    )}
  </>
)

const described = (id: string, { help, diagnostics }: Omit<Named, 'name'>) => ({
  'aria-invalid': diagnostics.some(({ isFault }) => isFault),
  'aria-describedby':
    [...(diagnostics.length > 0 ? [`${id}-messages`] : []), ...(help ? [id] : [])].join(' ') || undefined
})

/**
 * A draft, which becomes an edit after a pause in typing. The field shows it as typed until it is left.
 * @param onCommit returns `false` if the text is refused: then it stays in the field, to be corrected.
 * @param typed an earlier text that was refused.
 */
export const useDraft = (value: string, onCommit: (text: string) => unknown, typed?: string) => {
  const [draft, setDraft] = useState(typed)
  const latest = useRef({ draft, value, onCommit })
  latest.current = { draft, value, onCommit }
  const edited = useRef<string>(undefined)
  const commit = () => {
    const { draft, value, onCommit } = latest.current
    if (draft === undefined || draft === edited.current) return true
    edited.current = draft
    return draft === value || onCommit(draft) !== false
  }
  const leave = () => {
    edited.current = undefined
    if (commit()) setDraft(undefined)
  }
  useEffect(() => {
    if (draft === undefined) return
    const timer = setTimeout(commit, TYPING_PAUSE_MS)
    return () => clearTimeout(timer)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed is not lost with the form
  useEffect(() => () => void commit(), [])
  return { shown: draft ?? value, type: setDraft, leave }
}

export const TextField = ({
  as,
  value,
  onCommit,
  ...named
}: Named & {
  readonly as: 'line' | 'lines' | 'day' | 'number'
  readonly value: string
  readonly onCommit: (text: string) => unknown
}) => {
  const id = useId()
  const { shown, type, leave } = useDraft(value, onCommit)
  const isLong = as === 'lines' && (value.length > ONE_LINE || value.includes('\n'))
  const shared = {
    id: `${id}-value`,
    autoComplete: 'off',
    value: shown,
    onBlur: leave,
    ...described(id, named)
  }
  return (
    <div className="field">
      <label htmlFor={`${id}-value`}>{named.name}</label>
      {isLong ? (
        <textarea {...shared} rows={3} onChange={({ target }) => type(target.value)} />
      ) : (
        <input
          {...shared}
          type={as === 'day' && /^(?:\d{4}-\d\d-\d\d)?$/.test(shown) ? 'date' : 'text'}
          inputMode={as === 'number' ? 'numeric' : undefined}
          onChange={({ target }) => type(target.value)}
        />
      )}
      <Help id={id} {...named} />
    </div>
  )
}

export const Checkbox = ({
  value,
  onCommit,
  ...named
}: Named & { readonly value: boolean; readonly onCommit: (value: boolean) => void }) => {
  const id = useId()
  return (
    <div className="field tick">
      <input
        id={`${id}-value`}
        type="checkbox"
        checked={value}
        {...described(id, named)}
        onChange={({ target }) => onCommit(target.checked)}
      />
      <label htmlFor={`${id}-value`}>{named.name}</label>
      <Help id={id} {...named} />
    </div>
  )
}

interface ChoiceProps extends Named {
  readonly options: readonly string[]
  readonly value: string
  readonly onCommit: (value: string) => void
}

export const Choice = ({ options, value, onCommit, ...named }: ChoiceProps) => {
  const id = useId()
  const all = options.includes(value) ? options : [value, ...options]
  return (
    <div className="field">
      <label htmlFor={`${id}-value`}>{named.name}</label>
      <select
        id={`${id}-value`}
        value={value}
        {...described(id, named)}
        onChange={({ target }) => onCommit(target.value)}
      >
        {all.map(option => (
          <option key={option} value={option}>
            {readable(option)}
          </option>
        ))}
      </select>
      <Help id={id} {...named} />
    </div>
  )
}

interface ChipsProps extends Named {
  readonly options: readonly string[]
  readonly value: readonly unknown[]
  readonly path: Path
  readonly editing: Editing
}

/** Choices that are each on or off; one that is turned on goes to the end of the list. */
export const ChoiceChips = ({ options, value, path, editing, ...named }: ChipsProps) => {
  const id = useId()
  const toggle = (option: string) => {
    const at = value.indexOf(option)
    editing.change(at < 0 ? { insertIn: path, at: value.length, value: option } : { remove: [...path, at] })
  }
  return (
    <fieldset className="plain" aria-describedby={described(id, named)['aria-describedby']}>
      <legend>{named.name}</legend>
      <Help id={id} {...named} />
      <div className="row">
        {options.map(option => (
          <Toggle key={option} isOn={value.includes(option)} onPress={() => toggle(option)}>
            {readable(option)}
          </Toggle>
        ))}
      </div>
    </fieldset>
  )
}
