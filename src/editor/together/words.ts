import type { Kind } from '../model/entry-text.ts'

const KINDS: Readonly<Record<Kind, readonly [string, string]>> = {
  services: ['service', 'services'],
  texts: ['text', 'texts'],
  translations: ['translation', 'translations'],
  signatures: ['signature', 'signatures']
}

/** The words of the page that brings files of changes together. */
export const togetherWords = {
  title: 'Bring together',
  intro:
    'Open the files that others sent: edits, translations, numbers that were rung, sign-off records. Their order makes no difference. What only one of them changed goes in; where two differ, you choose.',
  open: 'Open files of changes',
  files: 'Files',
  file: 'File',
  holds: 'Holds',
  became: 'What became of it',
  count: (kind: Kind, count: number) => `${count} ${KINDS[kind][count === 1 ? 0 : 1]}`,
  allIn: 'All of it is in.',
  toChoose: (count: number) => `${count} to choose below; the rest is in.`,
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
  who: 'Who',
  facts: 'Facts to confirm',
  translations: 'Translations',
  signatures: 'Signatures',
  before: (role: string) => `${role}: signed before an edit, which does not count`,
  more: (count: number) => `${count} more`,
  working: 'Working it out…',
  unknown: 'This is known once there are no faults.',
  save: 'Save it all',
  downloadContent: 'Download the whole content (zip)',
  downloadPatch: 'Download for git (patch)'
} as const
