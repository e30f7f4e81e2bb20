import type { Role } from '../../machines/content/vocabulary.ts'
import { type SignedEntry, signedChanges } from '../../machines/training/sign-off/sign-off.ts'

/** @returns the text of `sign-off/ROLE.yaml` with these signatures. */
export const signOffRecord = (role: Role, entries: readonly SignedEntry[]): string => {
  const signed = signedChanges(role, entries).map(({ now }) => now)
  return `# What the ${role} has signed off.\n\nrole: ${role}\nsigned:${signed.length > 0 ? `\n${signed.join('\n')}` : ' []'}\n`
}
