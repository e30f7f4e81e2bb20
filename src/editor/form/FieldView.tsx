import { useId } from 'react'
import { todayInUk } from '../../../tools/content/days.ts'
import { readable } from '../model/names.ts'
import { blank, type Field } from '../model/schema-fields.ts'
import { editorWords } from '../words.ts'
import { EitherField } from './EitherField.tsx'
import { diagnosticsAt, diagnosticsWithin, pathId, type ViewProps } from './editing.ts'
import { HoursWeek } from './HoursWeek.tsx'
import { ListView } from './ListView.tsx'
import { Checkbox, Choice, ChoiceChips, FieldMessages, TextField } from './scalars.tsx'

const OneField = ({
  field,
  names,
  path,
  value,
  editing
}: Pick<ViewProps, 'path' | 'value' | 'editing'> & {
  readonly field: Field
  /** The names of all fields beside it, in their order. */
  readonly names: readonly string[]
}) => {
  const { name, help, isOptional, of } = field
  if (value === undefined)
    return (
      <button
        type="button"
        className="press add"
        title={help}
        onClick={() => editing.change({ set: path, value: blank(of, todayInUk()), order: names })}
      >
        {editorWords.addField(readable(name))}
      </button>
    )
  return (
    <div className={isOptional ? 'optional' : undefined} data-path={pathId(path)}>
      <FieldView of={of} path={path} value={value} name={readable(name)} help={help} editing={editing} />
      {isOptional && (
        <button type="button" className="link" onClick={() => editing.change({ remove: path })}>
          {editorWords.remove} <span className="out-of-sight">{readable(name)}</span>
        </button>
      )}
      {name === 'open' && typeof value === 'string' && <HoursWeek open={value} />}
    </div>
  )
}

const Fields = ({
  fields,
  path,
  value,
  name,
  help,
  editing
}: Omit<ViewProps, 'of'> & { readonly fields: readonly Field[] }) => {
  const id = useId()
  const names = fields.map(field => field.name)
  const held = (value ?? {}) as Readonly<Record<string, unknown>>
  const present = fields.filter(field => held[field.name] !== undefined)
  const absent = fields.filter(field => held[field.name] === undefined)
  const inner = (some: readonly Field[]) =>
    some.map(field => (
      <OneField
        key={field.name}
        field={field}
        names={names}
        path={[...path, field.name]}
        value={held[field.name]}
        editing={editing}
      />
    ))
  if (name === '')
    return (
      <div className="form">
        <FieldMessages diagnostics={diagnosticsAt(editing, path)} />
        {inner(present)}
        <div className="row wrap">{inner(absent)}</div>
      </div>
    )
  return (
    <fieldset aria-describedby={help ? id : undefined}>
      <legend>{name}</legend>
      {help && (
        <p id={id} className="soft">
          {help}
        </p>
      )}
      <FieldMessages diagnostics={diagnosticsAt(editing, path)} />
      {inner(present)}
      <div className="row wrap">{inner(absent)}</div>
    </fieldset>
  )
}

/** A value as a form shows it: one component for each kind. */
export const FieldView = (props: ViewProps) => {
  const { of, path, value, name, help, editing } = props
  const set = (next: unknown) => editing.change({ set: path, value: next })
  const named = { name, help, diagnostics: diagnosticsWithin(editing, path) }
  switch (of.kind) {
    case 'fields':
      return <Fields {...props} fields={of.fields} />
    case 'list':
      return <ListView {...props} item={of.item} show={entry => <FieldView {...entry} />} />
    case 'choices':
      return (
        <ChoiceChips
          {...named}
          options={of.options}
          value={Array.isArray(value) ? value : []}
          path={path}
          editing={editing}
        />
      )
    case 'either':
      return <EitherField {...props} options={of.options} show={inner => <FieldView {...inner} />} />
    case 'choice':
      return <Choice {...named} options={of.options} value={String(value)} onCommit={set} />
    case 'truth':
      return <Checkbox {...named} value={value === true} onCommit={set} />
    case 'free':
      return (
        <p className="soft">
          {name}: {editorWords.onlyText}
        </p>
      )
    default:
      return (
        <TextField
          {...named}
          kind={of.kind}
          value={String(value ?? '')}
          onCommit={text => set(of.kind === 'number' && /^\d+$/.test(text) ? Number(text) : text)}
        />
      )
  }
}
