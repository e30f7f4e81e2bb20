import { content } from 'virtual:content'
import { signOff } from 'virtual:sign-off'
import { training } from 'virtual:training'
import { ROLES, type Role } from '../../../machines/content/vocabulary.ts'
import { formatFullDate } from '../../../machines/hours/format-date.ts'
import { labelOf } from '../../../machines/text/format.ts'
import type { SavedTable } from '../../../machines/training/sheet.ts'
import type { SectionToSign } from '../../../machines/training/sign-off/reading.ts'
import { markOf, signOffStatusOf } from '../../../machines/training/sign-off/sign-off.ts'

const { roles, sections, sectionGroups, signOff: words, tables } = training.words

/** The sections of this edition. */
export const editionSections: readonly SectionToSign[] = signOff

export const roleLabel = (role: Role): string => roles[role]

const named = (names: object, id: string): string | undefined => (names as Record<string, string>)[id]

export const sectionLabel = ({ id, name }: Pick<SectionToSign, 'id' | 'name'>): string =>
  name ?? named(sections, id) ?? id

/** @returns the name of a page: what an edit cancelled, a group of sections, or the forces of a region. */
export const pageLabel = (page: string): string =>
  named({ ...sectionGroups, voided: words.voided }, page) ??
  `${sectionGroups.forces}: ${labelOf(content.screens.regions, page as 'wales')}`

/** Who signed which section, to save. */
export const sectionsTable = (all: readonly SectionToSign[]): SavedTable => ({
  fields: [tables.id, words.section, ...ROLES.flatMap(role => [roleLabel(role), words.signedOn]), words.hash],
  data: all.map(section => [
    ...[section.id, sectionLabel(section)],
    ...ROLES.flatMap(role => {
      const mark = markOf(section, role)
      return [signOffStatusOf(section, role), mark ? formatFullDate(mark.on) : '']
    }),
    section.hash
  ])
})
