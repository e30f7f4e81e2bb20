import { PREPARED, prepare, run, runAloud } from './browser/prepare.ts'

const BEFORE_TESTS = ['check:types', 'check:lint', 'test:unused']

/** What is asked of the source, then what the tests in browsers need: beside the unit tests, which leave a core idle at times. */
const besideUnitTests = async (): Promise<void> => {
  for (const script of BEFORE_TESTS) {
    await run('npm', ['run', script])
    console.log(`${script}: no fault.`)
  }
  await prepare()
}

const unitTests = async (): Promise<void> => {
  if (await runAloud('npm', ['run', 'test:unit'])) throw new Error('The unit tests failed: see above.')
}

/** Everything that `npm test` runs: all that needs no browser at the same time, then the tests in browsers. */
const outcomes = await Promise.allSettled([unitTests(), besideUnitTests()])
const faults = outcomes.flatMap(outcome => (outcome.status === 'rejected' ? [outcome.reason] : []))
for (const fault of faults) console.error(fault instanceof Error ? fault.message : String(fault))
process.exitCode = faults.length > 0 ? 1 : await runAloud('npm', ['run', 'test:browser'], PREPARED)
