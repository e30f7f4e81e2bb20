import { training } from 'virtual:training'
import type { SignedSection } from '../../../machines/content/content.ts'
import type { Role } from '../../../machines/content/vocabulary.ts'

const { roles, sections } = training.words

export const roleLabel = (role: Role): string => roles[role]

/** The kind of a section, such as service or force; other sections have a label of their own. */
export const sectionKindLabel = ({ id, group }: SignedSection): string => {
  if (group === 'services') return sections.service
  if (group === 'forces') return sections.force
  if (group === 'drills') return sections.drill
  return (sections as Readonly<Record<string, string>>)[id] ?? id
}

export const sectionLabel = (section: SignedSection): string => section.name ?? sectionKindLabel(section)
