/** A part of the code that is broken on purpose, and the tests that should object. */
export interface Part {
  readonly mutate: readonly string[]
  readonly tests: readonly string[]
  /** The share of mutants that must be caught. Per cent. */
  readonly atLeast: number
}

/** A folder of rules, held by the tests that mirror it: none of them may lean on the tests of another. */
const rules = (folder: string): Part => ({
  mutate: [`machines/${folder}/*.ts`],
  tests: [`tests/machines/${folder}/*.test.ts`],
  atLeast: 90
})

/** What else a wipe, or the address of the page, depends on. */
const BROWSER = '{address,clock,cover,elapsed-time,force-pack,history,session-events,tap-guard}'

export const PARTS: Readonly<Record<string, Part>> = {
  encounter: rules('encounter'),
  session: { ...rules('session'), atLeast: 100 },
  hours: rules('hours'),
  outcome: rules('outcome'),
  map: rules('training/map'),
  walk: rules('training/walk'),
  drills: rules('training/drills'),
  outcomes: rules('training/outcomes'),
  changes: rules('training/changes'),
  facts: rules('training/facts'),
  'sign-off': rules('training/sign-off'),
  wipe: {
    mutate: ['src/live/app/run.tsx', `src/live/platform/${BROWSER}.ts`],
    tests: [`tests/src/live/platform/${BROWSER}.test.{ts,tsx}`, 'tests/src/live/app/{routes,run}.test.tsx'],
    atLeast: 90
  }
}
