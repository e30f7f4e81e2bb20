import { training } from 'virtual:training'
import type { SignedSection } from '../../../machines/content/content.ts'
import type { Role } from '../../../machines/content/vocabulary.ts'

const { roles, sections } = training.words

export const roleSaid = (role: Role): string =>
  role === 'fact-checker' ? roles.factChecker : roles.practiceLead

const camel = (id: string) => id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** What a section is: its kind, or its words. */
export const kindSaid = ({ id, group }: SignedSection): string => {
  if (group === 'services') return sections.service
  if (group === 'forces') return sections.force
  if (group === 'drills') return sections.drill
  return (sections as Readonly<Record<string, string>>)[camel(id)] ?? id
}

export const sectionSaid = (section: SignedSection): string => section.name ?? kindSaid(section)
