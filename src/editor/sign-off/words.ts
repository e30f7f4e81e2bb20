/** The words of the sign-off, in the editor's own English. */
export const signOffWords = {
  title: 'Sign-off',
  intro:
    'Sections are read and signed in training, under Sign-off, which saves a record. Open it under Bring together.',
  working: 'Working it out…',
  unreadable: 'A file cannot be read, so no signature can be judged. See Findings.',
  roles: { 'fact-checker': 'Fact-checker', 'practice-lead': 'Practice lead' },
  role: 'Role',
  signed: 'Signed as it is',
  before: 'Signed before an edit, which does not count',
  oneDevice: 'Both roles in one window',
  of: (signed: number, all: number) => `${signed} of ${all}`,
  taken: (role: string, count: number) =>
    `${role}: ${count} ${count === 1 ? 'signature' : 'signatures'} written down. Undo removes them.`,
  withdrawn: 'Withdrawn',
  withdrawnBy: (on: string, by: string, why: string) => `by ${by} on ${on}: ${why}`,
  signedBy: (roles: readonly string[]) =>
    roles.length === 0 ? 'Not signed.' : `Signed by ${roles.join(' and ')}.`,
  oneIsEnough:
    'One signature, of a role that did not withdraw it, is enough to release it. The other is due within 14 days. Signing raises the number of the release.',
  signAs: (role: string) => `Sign what is withdrawn as ${role}`,
  limits:
    'A record shows what was read and signed, not that it was understood, nor that two people signed. An edit of a section cancels its signatures.'
} as const
