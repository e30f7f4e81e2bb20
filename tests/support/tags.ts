/** The permitted tags of tests: Vitest rejects a file with any other. */
export const TAGS = [
  { name: 'promise', description: 'Slow, and holds a promise: in `npm test`, and not in `npm run check`.' },
  { name: 'slow', description: 'In `npm run test:all` alone, as are tests that draw.' },
  {
    name: 'long',
    description: 'In `npm run test:all` alone: another test holds the same over less.',
    // For one test, on a busy machine.
    timeout: 1_200_000
  }
] as const
