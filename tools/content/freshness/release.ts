import type { Diagnostic } from '../diagnostic.ts'
import { channelSourcesOf, isShown, linesOf, type ServiceEntry } from '../parse/services.ts'
import type { Sources } from '../parse/sources.ts'
import { mayBeRung } from '../phone-number.ts'
import { type DatedFact, freshUntil, isFreshByItself, named, readFacts, waysToCheck } from './dated-facts.ts'
import { freshness } from './freshness.ts'

/** How a fact must be checked, and what to do if it was not. */
interface WayToCheck {
  readonly ways: readonly DatedFact['value']['checked']['how'][]
  readonly fix: string
}

const reading = (step: string): WayToCheck => ({
  ways: ['rung', 'website'],
  fix: `${step}, then set "how: website".`
})

const OPEN_SITE = reading('Open its site')
const READ_SOURCES = reading('Open its sources and read what they say today')

/** It must be checked by ringing, if it has a number that may be rung. */
const howToCheck = (service: ServiceEntry): WayToCheck => {
  if (linesOf(service).some(({ line }) => mayBeRung(line.number)))
    return { ways: ['rung'], fix: 'Ring it, then set "how: rung".' }
  return service.value.website ? OPEN_SITE : reading('Find it on a current web page and do not ring it')
}

/** If some lines have a check of their own, each line is judged by itself. */
const uncheckedLines = ({ yaml, value }: ServiceEntry, today: string) =>
  channelSourcesOf({ value }).flatMap(({ channel, source }) => {
    const ways = waysToCheck(source)
    const { on, how } = source.checked ?? value.checked
    if (source.checked ? isFreshByItself(source, today) : ways.includes(how)) return []
    const name = `${value.name} (${channel})`
    return yaml.error(
      [channel, ...(source.checked ? ['checked'] : [])],
      ways.includes(how)
        ? `The review of ${name} was due on ${freshUntil(on)}.`
        : `${name} was checked "${how}" only.`,
      ways.includes('website')
        ? 'Open it, then set "checked" there, with "how: website".'
        : 'Ring it, then set "checked" there, with "how: rung".'
    )
  })

const unchecked = ({ name, yaml, value: { checked } }: DatedFact, { ways, fix }: WayToCheck) => {
  const message = `The last check of ${name} was "${checked.how}" only.`
  const isChecked = ways.includes(checked.how)
  return isChecked ? [] : yaml.error(['checked', 'how'], message, `${fix} Update "checked" and "reviewBy".`)
}

const uncheckedService = (service: ServiceEntry, today: string) =>
  channelSourcesOf(service).some(({ source }) => source.checked)
    ? uncheckedLines(service, today)
    : unchecked(named(service), howToCheck(service))

const undecided = ({ yaml, value: { name, status } }: ServiceEntry) => {
  const message = `${name} is shown with the status "${status}".`
  const fix = 'Check it, then set "status: show"; or remove it.'
  return status === 'show' ? [] : yaml.error(['status'], message, fix)
}

/** The editor of a file: the force's or the national one. */
const ownerOf = (file: string, { forces }: Pick<Sources, 'forces'>): string => {
  const force = /^forces\/(.+)\.yaml$/.exec(file)?.[1]
  return force === undefined ? 'National editor' : `Editor of ${forces.get(force)?.value.name ?? force}`
}

/**
 * Errors for facts that are stale, not confirmed, or not checked by ringing or reading. Services that are
 * never shown do not count.
 * @param sources without errors.
 * @param today a day in the UK, as `2026-11-24`.
 * @returns errors, whose fix names who must do it.
 */
export const releaseErrors = (sources: Sources, today: string): readonly Diagnostic[] => {
  const shown = sources.serviceEntries.filter(isShown)
  const errors = [
    ...freshness({ ...sources, serviceEntries: shown }, today),
    ...shown.flatMap(undecided),
    ...shown.flatMap(service => uncheckedService(service, today)),
    ...[...sources.forces.values()].flatMap(force => unchecked(named(force), OPEN_SITE)),
    ...readFacts(sources).flatMap(fact => unchecked(fact, READ_SOURCES))
  ]
  return errors.map(error => ({
    ...error,
    severity: 'error',
    fix: `${ownerOf(error.file, sources)}: ${error.fix}`
  }))
}
