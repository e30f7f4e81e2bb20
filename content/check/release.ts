import type { Fault } from './fault.ts'
import { freshness } from './freshness.ts'
import { channelsOf, type ForceSource, isShown, linesOf, type Offered } from './offered.ts'
import { mayBeRung } from './phone-number.ts'
import { freshUntil, isFreshByItself, waysToCheck } from './review.ts'
import type { Sources } from './sources.ts'

/** Ringing is the surest; where there is no number, a look at what there is must do. */
const howToCheck = (service: Offered): { readonly ways: readonly string[]; readonly mend: string } => {
  if (linesOf(service).some(({ line }) => mayBeRung(line.number)))
    return { ways: ['rung'], mend: 'Ring it, then set "how: rung".' }
  const what = service.value.website ? 'Open its site' : 'Read a page of today that gives it, and ring nobody'
  return { ways: ['rung', 'website'], mend: `${what}, then set "how: website".` }
}

/** Where lines were checked by themselves, each of the others is told apart. */
const uncheckedLines = (service: Offered, today: string): readonly Fault[] => {
  const { yaml, value } = service
  return channelsOf(service).flatMap(({ channel, source }) => {
    const ways = waysToCheck(source)
    const { on, how } = source.checked ?? value.checked
    if (source.checked ? isFreshByItself(source, today) : ways.includes(how)) return []
    const name = `${value.name} (${channel})`
    return yaml.fault(
      [channel, ...(source.checked ? ['checked'] : [])],
      ways.includes(how)
        ? `The review of ${name} was due on ${freshUntil(on)}.`
        : `${name} was checked "${how}" only.`,
      ways.includes('website')
        ? 'Open it, then set "checked" there, with "how: website".'
        : 'Ring it, then set "checked" there, with "how: rung".'
    )
  })
}

const unchecked = (service: Offered, today: string): readonly Fault[] => {
  if (channelsOf(service).some(({ source }) => source.checked)) return uncheckedLines(service, today)
  const { yaml, value } = service
  const { ways, mend } = howToCheck(service)
  return ways.includes(value.checked.how)
    ? []
    : [
        yaml.fault(
          ['checked', 'how'],
          `${value.name} was checked "${value.checked.how}" only.`,
          `${mend} "checked" and "review-by" get new days.`
        )
      ]
}

const unopened = ({ yaml, value }: ForceSource): readonly Fault[] =>
  ['rung', 'website'].includes(value.checked.how)
    ? []
    : [
        yaml.fault(
          ['checked', 'how'],
          `${value.name} was checked "${value.checked.how}" only.`,
          'Open its site, then set "how: website". "checked" and "review-by" get new days.'
        )
      ]

const undecided = ({ yaml, value }: Offered): readonly Fault[] =>
  value.status === 'show'
    ? []
    : [
        yaml.fault(
          ['status'],
          `${value.name} is shown with the status "${value.status}".`,
          'Check it, then set "status: show"; or take it out.'
        )
      ]

const FORCE_FILE = /^forces\/(.+)\.yaml$/

/** Who answers for a file: a force for its own, the national editor for the rest. */
const ownerOf = (file: string, { forces }: Pick<Sources, 'forces'>): string => {
  const force = FORCE_FILE.exec(file)?.[1]
  return force === undefined ? 'National editor' : `Editor of ${forces.get(force)?.value.name ?? force}`
}

/**
 * What a release must not ship: facts that are stale, that nobody confirmed, or that nobody rang or opened. What is held
 * and never shown is passed over.
 * @param sources without faults.
 * @param today a day in the UK, as `2026-11-24`.
 * @returns each with who must do what.
 */
export const releaseFaults = (sources: Sources, today: string): readonly Fault[] => {
  const shown = sources.offered.filter(isShown)
  const faults = [
    ...freshness({ ...sources, offered: shown }, today),
    ...shown.flatMap(service => [...undecided(service), ...unchecked(service, today)]),
    ...[...sources.forces.values()].flatMap(unopened)
  ]
  return faults.map(fault => ({
    ...fault,
    kind: 'fault',
    mend: `${ownerOf(fault.file, sources)}: ${fault.mend}`
  }))
}
