import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import type { Found } from './found.ts'

const CONFIG = 'tests/mutation/vitest.config.ts'

/** A mutant that takes longer goes round for ever. Milliseconds. */
const PATIENCE_MS = 180_000

const foundIn = (file: string): Found => JSON.parse(readFileSync(file, 'utf8'))

/** @returns whether the tests came to their end, and how. `stuck` if a mutant had to be stopped. */
const runOnce = async (part: string, file: string): Promise<number | 'stuck'> => {
  const run = spawn(
    process.execPath,
    // Loaded as it is asked for: to bundle the configuration takes longer than many a part.
    ['node_modules/vitest/vitest.mjs', 'run', '--configLoader', 'runner', '--config', CONFIG],
    { stdio: 'inherit', env: { ...process.env, MUTATION_PART: part, MUTATION_RESULTS: file } }
  )
  let isStuck = false
  const watch = setInterval(() => {
    const lastWritten = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    if (Date.now() - lastWritten < PATIENCE_MS || foundIn(file).trying === undefined) return
    isStuck = true
    run.kill('SIGKILL')
  }, 5_000)
  const [status] = await once(run, 'exit')
  clearInterval(watch)
  return isStuck ? 'stuck' : (status ?? 1)
}

/**
 * Runs the tests of a part with each of its mutants. One thread cannot leave a loop of its own: a mutant that never ends is
 * stopped from here, and counts as caught.
 * @throws if a test fails without a mutant, as then nothing can be said.
 */
export const mutated = async (part: string, file: string): Promise<Found> => {
  rmSync(file, { force: true })
  let status = await runOnce(part, file)
  while (status === 'stuck') {
    const { trying, ...found } = foundIn(file)
    for (const mutant of found.mutants) if (mutant.id === trying) mutant.caughtBy = 'its time'
    writeFileSync(file, JSON.stringify(found))
    status = await runOnce(part, file)
  }
  const found = foundIn(file)
  if (status !== 0 || found.unfit.length > 0)
    throw new Error(`${part}: tests fail without a mutant, or the second time: ${found.unfit.join(', ')}`)
  return found
}
