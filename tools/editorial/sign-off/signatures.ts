import { ROLES, type Role } from '../../../machines/content/vocabulary.ts'
import {
  markOf,
  type SignedEntry,
  signOffRecord,
  signOffStatusOf
} from '../../../machines/training/sign-off/sign-off.ts'
import { formatDiagnostic, visible } from '../../content/diagnostic.ts'
import { parse } from '../../content/parse/parse.ts'
import type { Sources } from '../../content/parse/sources.ts'
import { readYaml } from '../../content/parse/yaml-file.ts'
import { signOffFile } from '../../content/schema/sign-off.ts'
import { sealOf } from '../../content/sign-off/seal.ts'
import type { Section } from '../../content/sign-off/sections.ts'
import { allSections, reviewOf } from './review.ts'
import { sealBefore, withdrawnBy, withdrawnIn } from './withdrawals.ts'

type Entry = Sources['sign-off/fact-checker.yaml']['value']['signed'][number]

/** The result of importing a record. */
export interface SignOffImport {
  readonly role: Role | undefined
  /** The file that changes, with its new text; nothing if no signature was imported. */
  readonly file: readonly [file: string, text: string] | undefined
  /** The names of the sections whose signatures were imported. */
  readonly taken: readonly string[]
  /** Why each other signature was refused, or the whole record. */
  readonly refused: readonly string[]
}

const refusal = (role: Role | undefined, ...refused: readonly string[]): SignOffImport => ({
  role,
  file: undefined,
  taken: [],
  refused: refused.map(visible)
})

const readRecord = (text: string) => {
  const { yaml, errors } = readYaml('record', text)
  return errors.length > 0 ? { parsed: undefined, errors } : parse(signOffFile, yaml)
}

const nameOf = ({ id, name }: Pick<Section, 'id' | 'name'>): string =>
  name === undefined ? id : `${name} (${id})`

const problemOf = (
  { section: id, hash, on }: Entry,
  section: Section | undefined,
  today: string
): string | undefined => {
  if (!section) return `"${id}" is not a section of the open content.`
  if (hash !== sealOf(id, section.holds()))
    return `${nameOf(section)}: what was signed differs from the content that is open here. Read it again in the training of this content, and sign it there.`
  return on > today ? `${nameOf(section)}: it was signed on ${on}, which is in the future.` : undefined
}

/**
 * @returns the signatures of each section, in the order of the sections, then signatures of sections that no longer
 * exist.
 */
const merged = (sections: readonly Section[], all: readonly Entry[]): readonly SignedEntry[] => {
  const byId = new Map(all.map(entry => [entry.section, entry]))
  return [...new Set([...sections.map(({ id }) => id), ...byId.keys()])].flatMap(id => byId.get(id) ?? [])
}

/**
 * Imports a record that training saved into the content: each signature of a section that is unchanged.
 * @param record the text of the record.
 * @param today the day in the UK, as `2026-11-24`.
 */
export const importSignOff = (sources: Sources, record: string, today: string): SignOffImport => {
  const { parsed, errors } = readRecord(record)
  if (!parsed || errors.length > 0)
    return refusal(undefined, 'This is not a sign-off record.', ...errors.slice(0, 3).map(formatDiagnostic))
  const { role, signed } = parsed.value
  if (role === undefined) return refusal(undefined, 'This record does not say whose it is.')
  if (signed.length === 0) return refusal(role, 'This record has no signatures.')
  const sections = allSections(sources)
  const byId = new Map(sections.map(section => [section.id, section]))
  const judged = signed.map(entry => ({
    entry,
    name: nameOf(byId.get(entry.section) ?? { id: entry.section }),
    problem: problemOf(entry, byId.get(entry.section), today)
  }))
  const refused = judged.flatMap(({ problem }) => problem ?? [])
  const taken = judged.filter(({ problem }) => problem === undefined)
  if (taken.length === 0) return refusal(role, ...refused)
  const file = `sign-off/${role}.yaml` as const
  const all = [...sources[file].value.signed, ...taken.map(({ entry }) => entry)]
  return {
    role,
    file: [file, signOffRecord(role, merged(sections, all))],
    taken: taken.map(({ name }) => visible(name)),
    refused: refused.map(visible)
  }
}

/** Something that is withdrawn, for who signs it. */
export interface WithdrawnText {
  readonly name: string
  readonly on: string
  readonly by: string
  readonly why: string
  /** The roles that signed the section as it is now. */
  readonly signed: readonly Role[]
}

/** @returns everything that is withdrawn. */
export const withdrawnTexts = (sources: Sources): readonly WithdrawnText[] =>
  reviewOf(sources).flatMap(section =>
    withdrawnIn(sources, section.id).flatMap(({ value, withdrawn }) =>
      withdrawn.map(({ channel, on, by, why }) => ({
        name: channel === undefined ? value.name : `${value.name} (${channel})`,
        on,
        by,
        why,
        signed: ROLES.filter(role => signOffStatusOf(section, role) === 'signed')
      }))
    )
  )

/**
 * Signs what is withdrawn, for a role that had signed all of it before.
 * @param today the day in the UK, as `2026-11-24`.
 */
export const signWithdrawals = (sources: Sources, role: Role, today: string): SignOffImport => {
  const reference = `national ${role}`
  const { signed } = sources[`sign-off/${role}.yaml`].value
  const sections = allSections(sources).filter(section => {
    const before = sealBefore(sources, section)
    return (
      before !== undefined && signed.some(({ section: id, hash }) => id === section.id && hash === before)
    )
  })
  if (sections.length === 0)
    return refusal(role, 'Nothing is withdrawn from what this role had signed before. Sign it in training.')
  if (sections.some(({ id }) => withdrawnBy(sources, id).includes(reference)))
    return refusal(role, 'Whoever withdraws something does not sign it: the other role does.')
  const entries = sections.map(({ id, holds }) => ({
    section: id,
    hash: sealOf(id, holds()),
    reference,
    on: today
  }))
  return importSignOff(sources, signOffRecord(role, entries), today)
}

/** How much of the content a role has signed as it is now. */
export interface SignedCount {
  readonly role: Role
  readonly signed: number
  readonly all: number
  /** Sections that an edit has changed since. */
  readonly voided: number
  /** Sections of which the record says that both roles were signed in one window. */
  readonly oneDevice: number
}

export const signedCounts = (sources: Sources): readonly SignedCount[] => {
  const sections = reviewOf(sources)
  return ROLES.map(role => {
    const marks = sections.flatMap(section => markOf(section, role) ?? [])
    const signed = marks.filter(({ binds }) => binds)
    return {
      role,
      signed: signed.length,
      all: sections.length,
      voided: marks.length - signed.length,
      oneDevice: signed.filter(({ isOneDevice }) => isOneDevice).length
    }
  })
}
