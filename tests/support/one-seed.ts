import * as fc from 'fast-check'

/** `npm test` tries the same each time, so that a failure is of the change at hand. FUZZ_RUNS=n tries what nobody has seen; FUZZ_SEED=n repeats it. */
const { FUZZ_RUNS, FUZZ_SEED, MUTATION_TESTS } = process.env
if (FUZZ_SEED || !FUZZ_RUNS) fc.configureGlobal({ seed: Number(FUZZ_SEED ?? 1) })

// One example that fails is enough for a mutant: the smallest takes hundreds of runs to find.
if (MUTATION_TESTS) fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true })
