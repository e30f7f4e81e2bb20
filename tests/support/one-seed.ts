import * as fc from 'fast-check'

/** `npm test` tries the same each time, so that a failure is of the change at hand. FUZZ_RUNS=n tries what nobody has seen; FUZZ_SEED=n repeats it. */
const { FUZZ_RUNS, FUZZ_SEED } = process.env
if (FUZZ_SEED || !FUZZ_RUNS) fc.configureGlobal({ seed: Number(FUZZ_SEED ?? 1) })
