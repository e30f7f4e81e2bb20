import type { SignedSection } from '../../../machines/content/content.ts'
import type { Role } from '../../../machines/content/vocabulary.ts'
import { type SignOffStatus, signOffStatusOf } from '../../../machines/training/sign-off/sign-off.ts'

const KINDS = ['words', 'services', 'forces', 'drills'] as const satisfies readonly SignedSection['group'][]

/** Sections to sign one after the other: those whose signatures an edit cancelled, or those of one kind. */
export interface SectionGroup {
  readonly id: 'voided' | (typeof KINDS)[number]
  readonly sections: readonly SignedSection[]
}

/**
 * @returns the groups that have sections, in working order: cancelled signatures first, and signed sections last in
 * each group.
 */
export const sectionGroups = (all: readonly SignedSection[], role: Role): readonly SectionGroup[] => {
  const having = (status: SignOffStatus) => all.filter(section => signOffStatusOf(section, role) === status)
  const rest = [...having('unsigned'), ...having('signed')]
  return [
    { id: 'voided' as const, sections: having('voided') },
    ...KINDS.map(id => ({ id, sections: rest.filter(({ group }) => group === id) }))
  ].filter(({ sections }) => sections.length > 0)
}

/** @returns the number of sections that a role has still to sign: neither signed before nor in this window. */
export const countToSign = (
  sections: readonly SignedSection[],
  role: Role,
  signedNow: readonly string[]
): number =>
  sections.filter(one => signOffStatusOf(one, role) !== 'signed' && !signedNow.includes(one.id)).length
