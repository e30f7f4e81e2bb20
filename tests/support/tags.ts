/** What a test may be tagged with: a file with any other tag is not read. */
export const TAGS = [
  { name: 'slow', description: 'In `npm test`, and not in `npm run check`.' },
  {
    name: 'long',
    description: 'In `npm run test:long` alone: `npm test` has a smaller proof of the same.',
    // Of one test, on a busy machine.
    timeout: 1_200_000
  }
] as const
