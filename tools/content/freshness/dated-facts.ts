import type * as z from 'zod'
import type { Sources } from '../parse/sources.ts'
import { within, type YamlFile } from '../parse/yaml-file.ts'
import type { checked } from '../schema/fields.ts'

/** A fact with a day of its last check, and a review day. */
export interface DatedFact {
  /** Its name within a sentence: `the note on scotland`. */
  readonly name: string
  readonly yaml: YamlFile
  readonly value: { readonly checked: z.output<typeof checked>; readonly reviewBy: string }
}

const notes = (file: Sources['nations.yaml'] | undefined): readonly DatedFact[] =>
  file
    ? file.value.notes.map((value, index) => ({
        name: `the note on ${value.nation}`,
        yaml: within(file.yaml, ['notes', index], value),
        value
      }))
    : []

const actions = (file: Sources['officer-actions.yaml'] | undefined): readonly DatedFact[] =>
  file
    ? file.value.actions.map((value, index) => ({
        name: `the officer action "${value.line}"`,
        yaml: within(file.yaml, ['actions', index], value),
        value
      }))
    : []

/** @returns laws, policies and lists of days, which are checked by reading. */
export const readFacts = (sources: Partial<Sources>): readonly DatedFact[] => {
  const holidays = sources['bank-holidays.yaml']
  return [
    ...notes(sources['nations.yaml']),
    ...actions(sources['officer-actions.yaml']),
    ...(holidays ? [{ name: 'the bank holidays', ...holidays }] : [])
  ]
}

type Named = Pick<DatedFact, 'yaml'> & { readonly value: DatedFact['value'] & { readonly name: string } }

/** @returns a service or a force, called by its name. */
export const named = ({ yaml, value }: Named): DatedFact => ({ name: value.name, yaml, value })

/** @returns every fact that has a review day. */
export const datedFacts = (sources: Partial<Sources>): readonly DatedFact[] => [
  ...(sources.serviceEntries ?? []).map(named),
  ...[...(sources.forces?.values() ?? [])].map(named),
  ...readFacts(sources)
]
