import type { Fact } from '../../../machines/training/rota.ts'
import { dayNumber } from '../days.ts'
import type { DatedFact } from '../freshness/dated-facts.ts'
import { forcesOf, hoursIn, isShown, linesOf, type ServiceEntry } from '../parse/services.ts'
import type { Sources } from '../parse/sources.ts'

type Doubt = NonNullable<Fact['unconfirmed']>[number]

/** @returns what is not confirmed; no field at all if there is nothing to confirm. */
const doubtsOf = (service: ServiceEntry): Pick<Fact, 'unconfirmed'> => {
  const { website } = service.value
  const doubts: readonly (readonly [Doubt, boolean])[] = [
    ...linesOf(service).map(({ line }) => ['number', line.confirmed] as const),
    ...hoursIn(service).map(({ hours }) => ['hours', hours.confirmed] as const),
    ...(website ? [['website', website.confirmed] as const] : [])
  ]
  if (doubts.length === 0) return {}
  return {
    unconfirmed: [...new Set(doubts.filter(([, isConfirmed]) => !isConfirmed).map(([doubt]) => doubt))]
  }
}

type Dates = DatedFact['value']

const datesOf = ({ checked, reviewBy }: Dates): Pick<Fact, 'checked' | 'reviewBy'> => ({
  checked: { ...checked, on: dayNumber(checked.on) },
  reviewBy: dayNumber(reviewBy)
})

const serviceFact = (service: ServiceEntry): Fact => {
  const { id, value, force, yaml, withdrawn } = service
  return {
    id: force === undefined ? yaml.file : `${yaml.file} ${id}`,
    kind: force === undefined ? 'service' : 'local',
    name: value.name,
    forces: forcesOf(service),
    needs: value.needs,
    numbers: linesOf(service).map(({ line }) => line.number),
    ...(withdrawn.length > 0 && {
      withdrawn: withdrawn.map(({ numbers, on }) => ({ numbers, on: dayNumber(on) }))
    }),
    sources: value.sources,
    ...datesOf(value),
    ...doubtsOf(service),
    status: value.status,
    isShown: isShown(service)
  }
}

/** @returns a fact other than a service: always shown, with the day of its last check if there is one. */
const listed = (
  kind: Fact['kind'],
  id: string,
  name: string,
  value: Pick<Fact, 'sources'> & Partial<Dates>,
  more: Partial<Fact> = {}
): Fact => ({
  ...{ forces: [], needs: [], status: 'show', isShown: true, kind, id, name, sources: value.sources },
  ...(value.checked && value.reviewBy ? datesOf(value as Dates) : {}),
  ...more
})

const listFacts = (sources: Sources): readonly Fact[] => {
  const nations = sources['screens.yaml'].value.nations
  return [
    ...[...sources.forces].map(([id, { yaml, value }]) => {
      const unconfirmed = value.website.confirmed ? [] : (['website'] as const)
      return listed('force', yaml.file, value.name, value, { forces: [id], unconfirmed })
    }),
    ...sources['officer-actions.yaml'].value.actions.map(action =>
      listed('action', `officer-actions.yaml ${action.id}`, action.line, action, { needs: action.needs })
    ),
    ...sources['nations.yaml'].value.notes.map((note, index) => {
      const name = nations.find(({ id }) => id === note.nation)?.label ?? note.nation
      // Several lines of a note may rest on one source.
      const read = new Map(note.lines.flatMap(line => line.sources.map(one => [JSON.stringify(one), one])))
      return listed('nation', `nations.yaml ${index + 1}`, name, { ...note, sources: [...read.values()] })
    }),
    listed('holidays', 'bank-holidays.yaml', 'Bank holidays', sources['bank-holidays.yaml'].value),
    // Nobody is asked to check these again.
    ...(['statements', 'figure'] as const).map(part => {
      const value = sources['before-you-start.yaml'].value[part]
      return listed(part, `before-you-start.yaml ${part}`, value.heading, value)
    })
  ]
}

/** @returns every fact of the content with a source, held services included. */
export const factsOf = (sources: Sources): readonly Fact[] => [
  ...sources.serviceEntries.map(serviceFact),
  ...listFacts(sources)
]
