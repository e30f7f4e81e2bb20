import { type ReactNode, useId } from 'react'
import { todayInUk } from '../../../tools/content/days.ts'
import {
  dayAsTyped,
  hoursAsTyped,
  readTypedDay,
  readTypedHours
} from '../../../tools/content/hours/typed-hours.ts'
import { readable } from '../../../tools/content/readable.ts'
import {
  blank,
  type Field,
  type KindName,
  type KindOf,
  readTyped
} from '../../../tools/content/schema/kinds.ts'
import { LinkButton, PressButton } from '../controls/buttons.tsx'
import { editorWords } from '../editor-words.ts'
import {
  diagnosticsAt,
  diagnosticsBeside,
  diagnosticsWithin,
  helpOf,
  pathId,
  type ViewProps
} from './editing.ts'
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
  /** The names of all fields in its group, in their order. */
  readonly names: readonly string[]
}) => {
  const { name, isOptional, button, of } = field
  const help = helpOf(field)
  if (value === undefined)
    return (
      <div className="field">
        <PressButton
          className="justify-self-start"
          title={help}
          data-path={pathId(path)}
          onClick={() => editing.change({ set: path, value: blank(of, todayInUk()), order: names }, path)}
        >
          {button ?? editorWords.addField(readable(name))}
        </PressButton>
        <FieldMessages diagnostics={diagnosticsWithin(editing, path)} />
      </div>
    )
  return (
    <div data-path={pathId(path)}>
      <FieldView of={of} path={path} value={value} name={readable(name)} help={help} editing={editing} />
      {isOptional && (
        <LinkButton onClick={() => editing.change({ remove: path }, path)}>
          {editorWords.remove} <span className="sr-only">{readable(name)}</span>
        </LinkButton>
      )}
    </div>
  )
}

const Fields = ({ of: { fields }, path, value, name, help, editing }: ViewProps<KindOf<'fields'>>) => {
  const id = useId()
  const names = fields.map(field => field.name)
  const values = (value ?? {}) as Readonly<Record<string, unknown>>
  const present = fields.filter(field => values[field.name] !== undefined)
  const absent = fields.filter(field => values[field.name] === undefined)
  const inner = (group: readonly Field[]) =>
    group.map(field => (
      <OneField
        key={field.name}
        field={field}
        names={names}
        path={[...path, field.name]}
        value={values[field.name]}
        editing={editing}
      />
    ))
  const all = (
    <>
      <FieldMessages diagnostics={diagnosticsBeside(editing, path, names)} />
      {inner(present)}
      <div className="row">{inner(absent)}</div>
    </>
  )
  if (name === '') return <div className="form">{all}</div>
  return (
    <fieldset aria-describedby={help ? id : undefined}>
      <legend>{name}</legend>
      {help && (
        <p id={id} className="text-soft">
          {help}
        </p>
      )}
      {all}
    </fieldset>
  )
}

/** A choice between several options: a word alone, or a name with a value of its own. */
const EitherField = ({ of: { options }, path, value, name, help, editing }: ViewProps<KindOf<'either'>>) => {
  const chosen = typeof value === 'string' ? value : (Object.keys(value ?? {})[0] ?? '')
  const inner = options.find(option => option.name === chosen)?.of
  const choose = (next: string) => {
    const of = options.find(option => option.name === next)?.of
    editing.change({ set: path, value: of ? { [next]: blank(of, todayInUk()) } : next })
  }
  return (
    <div className="row items-start">
      <Choice
        name={name}
        help={help}
        diagnostics={diagnosticsAt(editing, path)}
        options={options.map(option => option.name)}
        value={chosen}
        onCommit={choose}
      />
      {inner && (
        <FieldView
          of={inner}
          path={[...path, chosen]}
          value={(value as Readonly<Record<string, unknown>>)[chosen]}
          name={readable(chosen)}
          help=""
          editing={editing}
        />
      )}
    </div>
  )
}

const namedOf = ({ name, help, editing, path }: ViewProps) => ({
  name,
  help,
  diagnostics: diagnosticsWithin(editing, path)
})

const setIn =
  ({ editing, path }: ViewProps) =>
  (value: unknown) =>
    editing.change({ set: path, value })

const typedAs = (as: Parameters<typeof TextField>[0]['as']) => (props: ViewProps) => (
  <TextField
    {...namedOf(props)}
    as={as}
    value={String(props.value ?? '')}
    onCommit={typed => setIn(props)(readTyped(props.of, typed))}
  />
)

const Lines = typedAs('lines')

/** Hours are typed and shown as people write them; the file has OpenStreetMap's syntax. */
const HoursField = (props: ViewProps) => {
  const value = String(props.value ?? '')
  // An exception to the week has the hours of one day.
  const isDay = typeof props.path.at(-2) === 'number'
  const read = (typed: string) => (isDay ? readTypedDay(typed) : readTypedHours(typed).open)
  return (
    <>
      <TextField
        {...namedOf(props)}
        help={isDay ? editorWords.hours.ofDay : editorWords.hours.help}
        as="line"
        value={isDay ? dayAsTyped(value) : hoursAsTyped(value)}
        onCommit={typed => setIn(props)(read(typed) ?? typed)}
      />
      {!isDay && <HoursWeek open={value} onChange={setIn(props)} />}
    </>
  )
}

/** The input of each kind of field. */
const INPUTS: { readonly [Name in KindName]: (props: ViewProps<KindOf<Name>>) => ReactNode } = {
  text: Lines,
  code: Lines,
  phone: Lines,
  hours: HoursField,
  address: typedAs('line'),
  day: typedAs('day'),
  number: typedAs('number'),
  truth: props => <Checkbox {...namedOf(props)} value={props.value === true} onCommit={setIn(props)} />,
  choice: props => (
    <Choice
      {...namedOf(props)}
      options={props.of.options}
      value={String(props.value)}
      onCommit={setIn(props)}
    />
  ),
  choices: props => (
    <ChoiceChips
      {...namedOf(props)}
      options={props.of.options}
      value={Array.isArray(props.value) ? props.value : []}
      path={props.path}
      editing={props.editing}
    />
  ),
  list: props => <ListView {...props} show={entry => <FieldView {...entry} />} />,
  fields: Fields,
  either: EitherField,
  free: ({ name }) => (
    <p className="text-soft">
      {name}: {editorWords.onlyText}
    </p>
  )
}

/** A value as a form shows it. */
export const FieldView = (props: ViewProps) => {
  const Input = INPUTS[props.of.kind] as (props: ViewProps) => ReactNode
  return <Input {...props} />
}
