import type { Fact } from '../../../machines/content/content.ts'
import { dayNumber } from '../days.ts'
import { forcesOf, hoursIn, isShown, linesOf, type ServiceEntry } from '../parse/services.ts'
import type { Sources } from '../parse/sources.ts'

type Doubt = NonNullable<Fact['unconfirmed']>[number]

/** What is not confirmed; nothing if there is nothing to confirm. */
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

interface DatedFact {
  readonly checked: { readonly on: string; readonly how: NonNullable<Fact['checked']>['how'] }
  readonly reviewBy: string
}

const datesOf = ({ checked, reviewBy }: DatedFact): Pick<Fact, 'checked' | 'reviewBy'> => ({
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

/** The fields that all facts except services have in common. */
const plain = { forces: [], needs: [], status: 'show', isShown: true } as const

const forceFacts = ({ forces }: Pick<Sources, 'forces'>): readonly Fact[] =>
  [...forces].map(([id, { yaml, value }]) => ({
    ...plain,
    id: yaml.file,
    kind: 'force',
    name: value.name,
    forces: [id],
    sources: value.sources,
    ...datesOf(value),
    unconfirmed: value.website.confirmed ? [] : ['website']
  }))

const listFacts = (sources: Sources): readonly Fact[] => {
  const holidays = sources['bank-holidays.yaml'].value
  const nations = sources['screens.yaml'].value.nations
  return [
    ...sources['officer-actions.yaml'].value.actions.map(
      (action): Fact => ({
        ...plain,
        id: `officer-actions.yaml ${action.id}`,
        kind: 'action',
        name: action.line,
        needs: action.needs,
        sources: action.sources,
        ...datesOf(action)
      })
    ),
    ...sources['nations.yaml'].value.notes.map(
      (note, index): Fact => ({
        ...plain,
        id: `nations.yaml ${index + 1}`,
        kind: 'nation',
        name: nations.find(({ id }) => id === note.nation)?.label ?? note.nation,
        sources: note.lines.flatMap(({ sources }) => sources),
        ...datesOf(note)
      })
    ),
    {
      ...plain,
      id: 'bank-holidays.yaml',
      kind: 'holidays',
      name: 'Bank holidays',
      sources: holidays.sources,
      ...datesOf(holidays)
    }
  ]
}

/** Facts with a source that nobody is asked to check again. */
const undatedFacts = (sources: Sources): readonly Fact[] => {
  const { statements, figure } = sources['before-you-start.yaml'].value
  return [['statements', statements] as const, ['figure', figure] as const].map(
    ([kind, { heading, sources: read }]): Fact => ({
      ...plain,
      id: `before-you-start.yaml ${kind}`,
      kind,
      name: heading,
      sources: read
    })
  )
}

/** @returns every fact of the content with a source, held services included. */
export const factsOf = (sources: Sources): readonly Fact[] => [
  ...sources.serviceEntries.map(serviceFact),
  ...forceFacts(sources),
  ...listFacts(sources),
  ...undatedFacts(sources)
]
