import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import { encounterSetup } from '../../../machines/encounter/encounter.setup.ts'

/** The compiler refuses what the vocabulary does not hold. `npm run check:types` is the test. */
export const misspelt: readonly EncounterEvent[] = [
  { type: 'answer.yes' },
  // @ts-expect-error no such answer
  { type: 'answer.maybe' },
  // @ts-expect-error no such question
  { type: 'answer.change', question: 'name' },
  // @ts-expect-error no such choice
  { type: 'choice.toggle', question: 'who', choice: 'a name' }
]

const context = { answers: {}, trail: [], handOver: undefined }

export const machines = [
  () =>
    encounterSetup.createMachine({
      context,
      on: {
        // @ts-expect-error no such guard
        start: { guard: 'isReady' }
      }
    }),
  () =>
    encounterSetup.createMachine({
      context,
      // @ts-expect-error no such kind of screen
      tags: 'summary'
    })
]
