import type {
  Calendar,
  Content,
  DayNumber,
  Drill,
  Force,
  ForcePack,
  ForcePacks,
  NeedWords,
  Service,
  Training,
  VitalNumber
} from '../../../machines/content/content.ts'
import {
  CHANNELS,
  type Channel,
  DIVISIONS,
  type Division,
  type Need
} from '../../../machines/content/vocabulary.ts'
import { dayNumber } from '../days.ts'
import { compileHours } from '../hours/compile-hours.ts'
import {
  type ChannelSource,
  channelSourcesOf,
  type ForceSource,
  hasBed,
  isShown,
  type LineFields,
  localsByForce,
  notWithdrawn,
  type ServiceEntry
} from '../parse/services.ts'
import type { DrillSource, Sources } from '../parse/sources.ts'

/** @returns a copy without some of the fields. */
const omit = <Fields extends object, Name extends string>(fields: Fields, names: readonly Name[]) => {
  const left = new Set<string>(names)
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !left.has(name))) as Omit<Fields, Name>
}

/** A screen shows only the titles of the figure's sources. */
const compileBeforeYouStart = ({ value }: Sources['before-you-start.yaml']): Content['beforeYouStart'] => ({
  ...value,
  statements: omit(value.statements, ['sources']),
  figure: { ...value.figure, sources: value.figure.sources.map(({ title }) => title) }
})

/** Fields that only reviewers need. */
const FOR_REVIEWERS = ['sources', 'checked', 'reviewBy', 'seen', 'guidanceLines', 'differences'] as const

/** Leaves out the need that a choice raises: it is compiled into the rules. */
const compileQuestions = ({ value }: Sources['questions.yaml']): Content['questions'] => ({
  ...value,
  who: { ...value.who, choices: value.who.choices.map(({ id, label }) => ({ id, label })) }
})

type Nations = ServiceEntry['nations']

/** @returns a line without the fields that only the check reads. */
const compileLine = (line: ChannelSource, nations: Nations) => ({
  ...omit(line as LineFields, ['checked', 'sharesNumber', 'withdrawn']),
  hours: compileHours(line.hours, nations)
})

const compileChannels = (service: ServiceEntry): Pick<Service, Channel> =>
  Object.fromEntries(
    channelSourcesOf(service).map(({ channel, source }) => [channel, compileLine(source, service.nations)])
  )

/** Fields that a compiled service has in another form, or not at all. */
const COMPILED_APART = [
  ...CHANNELS,
  'status',
  'withdrawn',
  'id',
  'area',
  'runBy',
  'alsoIn',
  'nations'
] as const

const compileService = (service: ServiceEntry): Service => {
  const { id, value, nations } = service
  return {
    id,
    ...omit(omit(value, FOR_REVIEWERS), COMPILED_APART),
    ...compileChannels(service),
    nations,
    ...('area' in value ? { local: { area: value.area, runBy: value.runBy } } : {}),
    ...(value.status === 'held' ? { isHeld: true } : {}),
    checked: { ...value.checked, on: dayNumber(value.checked.on) },
    reviewBy: dayNumber(value.reviewBy)
  }
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => a.id.localeCompare(b.id, 'en')

const compileCalendar = ({ value }: Sources['bank-holidays.yaml'], builtOn: string): Calendar => {
  const daysOf = (key: 'on' | 'insteadOf') =>
    Object.fromEntries(
      DIVISIONS.map(division => [
        division,
        value.divisions[division].flatMap(({ [key]: day }) => (day === undefined ? [] : dayNumber(day)))
      ])
    ) as Record<Division, DayNumber[]>
  return {
    builtOn: dayNumber(builtOn),
    knownUntil: dayNumber(value.knownUntil),
    bankHolidays: daysOf('on'),
    substituted: daysOf('insteadOf')
  }
}

const vitalNumber = ({ serviceEntries }: Sources, id: string): VitalNumber => {
  const { value } = serviceEntries.find(service => service.id === id && !service.force) ?? {}
  return { name: value?.name ?? id, number: value?.phone?.number ?? '' }
}

const compileVital = (sources: Sources): Content['vital'] => {
  const { danger, broken } = sources['screens.yaml'].value
  return {
    danger: vitalNumber(sources, danger.service),
    broken: notWithdrawn(broken.services, sources).map(id => vitalNumber(sources, id))
  }
}

/**
 * Turns checked sources into the data that rules and screens read, except the data of single forces.
 * @param sources that have no error: nothing is checked again here.
 * @param builtOn the day of the build in the UK, as `2026-11-24`.
 */
export const compile = (sources: Sources, builtOn: string): Content => ({
  beforeYouStart: compileBeforeYouStart(sources['before-you-start.yaml']),
  questions: compileQuestions(sources['questions.yaml']),
  needs: Object.fromEntries(
    sources['needs.yaml'].value.needs.map((need): [Need, NeedWords] => [
      need.id,
      omit(need, ['id', 'is', 'onlyBest'])
    ])
  ) as Record<Need, NeedWords>,
  tips: sources['tips.yaml'].value.tips.map(tip => omit(tip, ['guidanceLine'])),
  actions: sources['officer-actions.yaml'].value.actions.map(action => omit(action, FOR_REVIEWERS)),
  vital: compileVital(sources),
  services: sources.serviceEntries
    .filter(service => !service.force && isShown(service))
    .map(compileService)
    .sort(byId),
  forces: [...sources.forces]
    .map(
      ([
        id,
        {
          value: { name, nations, region }
        }
      ]): Force => ({ id, name, nations, region })
    )
    .sort((a, b) => a.name.localeCompare(b.name, 'en')),
  nationNotes: sources['nations.yaml'].value.notes.map(note => ({
    ...omit(note, ['checked', 'reviewBy']),
    lines: note.lines.map(line => omit(line, ['sources']))
  })),
  calendar: compileCalendar(sources['bank-holidays.yaml'], builtOn),
  screens: sources['screens.yaml'].value,
  times: sources['times.yaml'].value
})

export const compileDrill = ([id, { value }]: readonly [string, DrillSource]): Drill => ({ id, ...value })

/** @returns the additional data of training. */
export const compileTraining = (sources: Sources): Training => ({
  words: sources['training.yaml'].value,
  drills: [...sources.drills].map(compileDrill).sort(byId),
  guidance: sources['guidance.yaml'].value.lines.map(({ line, gist }) => ({ line, gist }))
})

type LocalSources = Pick<Sources, 'forces' | 'serviceEntries'>

/** @returns the councils that phones show, one for each place, the largest first, if there are several. */
const councilsOf = ({ value }: ForceSource, locals: readonly ServiceEntry[]): Pick<ForcePack, 'councils'> => {
  const areas = new Map(locals.filter(hasBed).map(({ id, value }) => [id, 'area' in value && value.area]))
  const { largestFirst = [] } = value.councils ?? {}
  const councils = largestFirst.filter(
    (id, at, all) => areas.has(id) && all.findIndex(one => areas.get(one) === areas.get(id)) === at
  )
  return councils.length > 1 ? { councils } : {}
}

/**
 * @returns the data of each force: its website, contact and slots, and the local services in its area in the order of
 * its file. Services from other files come after its own.
 */
export const compilePacks = ({ forces, serviceEntries }: LocalSources): ForcePacks => {
  const locals = localsByForce({ serviceEntries: serviceEntries.filter(isShown) })
  return Object.fromEntries(
    [...forces].map(([id, source]) => {
      const { value } = source
      const here = locals.get(id) ?? []
      return [
        id,
        {
          website: value.website,
          editorContact: value.editorContact,
          localServices: here
            .toSorted((a, b) => Number(b.force === id) - Number(a.force === id))
            .map(compileService),
          ...councilsOf(source, here),
          slots: value.slots ?? {}
        }
      ]
    })
  )
}
