import { counted } from '../../../tools/content/diagnostic.ts'
import type { EntryKind } from '../model/entry-text.ts'

/** The words of the page that brings files of changes together. */
export const togetherWords = {
  title: 'Bring together',
  intro:
    'Open the files that others sent: edits, translations, numbers that were rung, sign-off records. Their order makes no difference. What only one of them changed goes in; where two differ, you choose.',
  open: 'Open files of changes',
  ofFiles: ['File', 'Holds', 'What became of it'],
  nothing: 'Nothing',
  count: (kind: EntryKind, count: number) => counted(count, kind),
  allIn: 'All of it is in.',
  replaced: (count: number) => `${count} written again in a later file of the same window; the rest is in.`,
  toChoose: (count: number) => `${count} to choose below; the rest is in.`,
  notTaken: (count: number) => `${count} not taken, as another's was; the rest is in.`,
  left: (count: number) =>
    `${count} could not be put in: their file is not in the open content, or cannot be read. Send this file on; it still holds them.`,
  choose: (count: number) => `To choose: ${count}`,
  chosen: 'Chosen',
  openHere: 'Open here',
  removed: 'Removed',
  isIn: 'In the content now',
  take: 'Take this one',
  takeOf: (from: string, title: string) => `Take this one: ${from}, ${title}`,
  sameFields: 'They differ in remarks or layout alone.',
  next: 'In the next release',
  nothingNext: 'Nothing differs from what was opened.',
  changed: (count: number) =>
    `${count} ${count === 1 ? 'entry differs' : 'entries differ'} from what was opened.`,
  gone: (title: string) => `${title} (removed)`,
  missing: 'Still missing',
  nothingMissing: 'Nothing: it can be released.',
  ofMissing: ['Who', 'Facts to confirm', 'Translations', 'Signatures'],
  roles: { 'fact-checker': 'Fact-checker', 'practice-lead': 'Practice lead' },
  before: (role: string) => `${role}: signed before an edit, which does not count`,
  working: 'Working it out…',
  unknown: 'This is known once there are no faults.',
  withdrawn: {
    title: 'Withdrawn',
    by: (on: string, by: string, why: string) => `by ${by} on ${on}: ${why}`,
    signedBy: (roles: readonly string[]) =>
      roles.length === 0 ? 'Not signed.' : `Signed by ${roles.join(' and ')}.`,
    oneIsEnough:
      'One signature, of a role that did not withdraw it, is enough to release it. The other is due within 14 days. Signing raises the number of the release.',
    signAs: (role: string) => `Sign what is withdrawn as ${role}`,
    taken: (role: string, count: number) =>
      `${role}: ${counted(count, 'signature')} written down. Undo removes them.`
  },
  save: 'Save it all',
  downloadContent: 'Download the whole content (zip)',
  downloadPatch: 'Download for git (patch)'
} as const
