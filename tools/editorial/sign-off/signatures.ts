import { ROLES, type Role } from '../../../machines/content/vocabulary.ts'
import type { ChangedEntry } from '../../../machines/training/changed-entries.ts'
import { signedChanges, signOffStatusOf } from '../../../machines/training/sign-off/sign-off.ts'
import type { Sources } from '../../content/parse/sources.ts'
import { sealOf } from '../../content/sign-off/seal.ts'
import { allSections, reviewOf } from './review.ts'
import { isWithdrawnBy, sealBefore, withdrawnIn } from './withdrawals.ts'

/** @returns everything that is withdrawn, for the people who sign it. */
export const withdrawnTexts = (sources: Sources) =>
  reviewOf(sources).flatMap(section =>
    withdrawnIn(sources, section.id).flatMap(({ value, withdrawn }) =>
      withdrawn.map(({ channel, on, by, why }) => ({
        name: channel === undefined ? value.name : `${value.name} (${channel})`,
        ...{ on, by, why },
        /** The roles that signed the section as it is now. */
        signed: ROLES.filter(role => signOffStatusOf(section, role) === 'signed')
      }))
    )
  )
export type WithdrawnText = ReturnType<typeof withdrawnTexts>[number]

/**
 * Signs, for a role, those sections with withdrawals that it had signed before the withdrawal.
 * @param today the day in the UK, as `2026-11-24`.
 * @returns the signatures; or why it may not sign.
 */
export const signWithdrawals = (
  sources: Sources,
  role: Role,
  today: string
): { readonly entries: readonly ChangedEntry[] } | { readonly refused: string } => {
  const reference = `national ${role}`
  const { signed } = sources[`sign-off/${role}.yaml`].value
  const sections = allSections(sources).filter(section => {
    const before = sealBefore(sources, section)
    return (
      before !== undefined && signed.some(({ section: id, hash }) => id === section.id && hash === before)
    )
  })
  if (sections.length === 0)
    return { refused: 'Nothing is withdrawn from what this role had signed before. Sign it in training.' }
  if (sections.some(({ id }) => isWithdrawnBy(sources, id, reference)))
    return { refused: 'Whoever withdraws something does not sign it: the other role does.' }
  const entries = sections.map(({ id, holds }) => ({
    section: id,
    hash: sealOf(id, holds()),
    reference,
    on: today
  }))
  return { entries: signedChanges(role, entries) }
}

/** @returns the names of the sections that were edited since a role signed them. Those signatures do not count. */
export const signedBefore = (sources: Sources) => {
  const sections = reviewOf(sources)
  return ROLES.map(role => ({
    role,
    names: sections
      .filter(section => signOffStatusOf(section, role) === 'voided')
      .map(({ id, name = id }) => name)
  })).filter(({ names }) => names.length > 0)
}
