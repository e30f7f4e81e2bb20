import type { ReactNode } from 'react'
import { todayInUk } from '../../../tools/content/days.ts'
import { readable } from '../../../tools/content/readable.ts'
import { blank, type KindOf } from '../../../tools/content/schema/kinds.ts'
import { diagnosticsAt, type ViewProps } from './editing.ts'
import { Choice } from './scalars.tsx'

interface Props extends ViewProps<KindOf<'either'>> {
  /** Shows the value of the chosen option. */
  readonly show: (inner: ViewProps) => ReactNode
}

/** A choice between several options: a word alone, or a name with a value of its own. */
export const EitherField = ({ of: { options }, path, value, name, help, editing, show }: Props) => {
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
      {inner &&
        show({
          of: inner,
          path: [...path, chosen],
          value: (value as Readonly<Record<string, unknown>>)[chosen],
          name: readable(chosen),
          help: '',
          editing
        })}
    </div>
  )
}
