import type { NATIONS } from '../../../machines/content/vocabulary.ts'
import { hasParts, type Sources, type Texts } from '../../../tools/content/parse/sources.ts'
import {
  type Comparison,
  compareDirectory,
  type DirectoryFact
} from '../../../tools/editorial/directories/compare.ts'
import { confirmedServices } from '../../../tools/editorial/directories/confirmed.ts'
import { readDirectory } from '../../../tools/editorial/directories/read.ts'
import { takenIn } from '../../../tools/editorial/directories/take-in.ts'
import type { TakingIn } from '../../../tools/editorial/directories/taking-in.ts'
import { servicesAsCsv } from '../../../tools/editorial/directories/write-csv.ts'
import { servicesAsJson } from '../../../tools/editorial/directories/write-json.ts'

/** A directory, and where it is to be taken in. */
export interface DirectoryAsked {
  /** A file, or text that was pasted. */
  readonly directory: Uint8Array | string
  /** The name of the file, or what else it is called. */
  readonly from: string
  readonly under: { readonly force: string } | { readonly nation: (typeof NATIONS)[number] }
}

/** What taking in a row would do, as it is shown. */
export interface ListedRow {
  readonly at: string
  readonly name: string
  readonly kind: Comparison['kind']
  /** Whether taking it in would do anything. */
  readonly mayBeTaken: boolean
  readonly facts: readonly DirectoryFact[]
  /** What could not be taken as it stands, why it is kept, why it is refused. */
  readonly said: readonly string[]
}

/** What a directory comes to; or a sentence on why it cannot be taken in at all. */
export type Listed = { readonly rows: readonly ListedRow[] } | { readonly problem: string }

/** The files that change; or why nothing was taken in. */
export type Taken = { readonly texts: Texts } | { readonly problem: string }

/** The services that may be given to others, as files. */
export interface Given {
  readonly count: number
  readonly csv: string
  readonly json: string
}

const PARTS = ['serviceEntries', 'forces', 'do-not-use.yaml'] as const
type Known = Pick<Sources, (typeof PARTS)[number]>

const UNREADABLE = 'A file of the content cannot be read: correct it first.'

const takingOf = ({ from, under }: DirectoryAsked, known: Known, today: string): TakingIn | undefined => {
  const base = { from, today, doNotUse: known['do-not-use.yaml'].value }
  if ('nation' in under) return { ...base, nations: [under.nation], area: '' }
  const force = known.forces.get(under.force)?.value
  return (
    force && {
      ...base,
      force: under.force,
      nations: force.nations,
      area: force.name.replace(/ (?:Police|Constabulary)$/, '')
    }
  )
}

const comparedIn = (sources: Partial<Sources>, asked: DirectoryAsked, today: string) => {
  const taking = hasParts(sources, PARTS) ? takingOf(asked, sources, today) : undefined
  if (!taking || !hasParts(sources, PARTS)) return { problem: UNREADABLE }
  const read = readDirectory(asked.directory, today)
  return 'problem' in read
    ? read
    : { known: sources, taking, comparisons: compareDirectory(read.rows, sources.serviceEntries, taking) }
}

const saidOf = (one: Comparison): readonly string[] => {
  if (one.kind === 'refused') return one.problems
  return one.kind === 'kept' ? [`${one.at}: ${one.why}.`, ...one.remarks] : one.remarks
}

/** @returns what taking in each row of a directory would do to the content. @param today the day in the UK, as `2026-11-24`. */
export const listDirectory = (sources: Partial<Sources>, asked: DirectoryAsked, today: string): Listed => {
  const compared = comparedIn(sources, asked, today)
  if ('problem' in compared) return compared
  return {
    rows: compared.comparisons.map(one => ({
      at: one.at,
      name: one.name,
      kind: one.kind,
      mayBeTaken: one.kind === 'new' || one.kind === 'changed',
      facts: 'facts' in one ? one.facts : [],
      said: saidOf(one)
    }))
  }
}

/** @param chosen the rows to take in, by what they are called. Only what is new or may be changed is. */
export const takeDirectory = (
  texts: Texts,
  sources: Partial<Sources>,
  asked: DirectoryAsked,
  chosen: readonly string[],
  today: string
): Taken => {
  const compared = comparedIn(sources, asked, today)
  if ('problem' in compared) return compared
  const { known, taking, comparisons } = compared
  try {
    return {
      texts: takenIn(
        texts,
        known,
        comparisons.filter(({ at }) => chosen.includes(at)),
        taking
      )
    }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

/** @returns the confirmed services in both forms. */
export const giveDirectory = ({ serviceEntries = [] }: Partial<Sources>): Given => {
  const services = confirmedServices(serviceEntries)
  return { count: services.length, csv: servicesAsCsv(services), json: servicesAsJson(services) }
}
