import { training } from 'virtual:training'
import type { SignedSection } from '../../../machines/content/content.ts'
import { ROLES } from '../../../machines/content/vocabulary.ts'
import { formatFullDate } from '../../../machines/hours/format-date.ts'
import { markOf, signOffStatusOf } from '../../../machines/training/sign-off/sign-off.ts'
import type { SavedTable } from '../Sheet.tsx'
import { roleLabel, sectionLabel } from './labels.ts'

const { tables, signOff } = training.words

/** Sections, and who signed them, as a table. */
export const sectionsTable = (sections: readonly SignedSection[]): SavedTable => ({
  fields: [
    tables.id,
    signOff.section,
    tables.forces,
    ...ROLES.flatMap(role => [roleLabel(role), signOff.signedOn]),
    signOff.hash
  ],
  data: sections.map(section => [
    section.id,
    sectionLabel(section),
    section.forces.join('; '),
    ...ROLES.flatMap(role => {
      const mark = markOf(section, role)
      return [signOffStatusOf(section, role), mark ? formatFullDate(mark.on) : '']
    }),
    section.hash
  ])
})
