import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { startTests } from '@vitest/runner'
import { type RunnerTask, type RunnerTestCase, type RunnerTestFile, TestRunner, vi } from 'vitest'
import { print } from '../support/print.ts'
import type { Found, Mutant } from './found.ts'
import { forgetListeners, rememberListeners } from './listeners.ts'

/** What instrumented code asks, and tells. https://stryker-mutator.io */
interface Switches {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number
  mutantCoverage?: {
    readonly static: Record<string, number>
    readonly perTest: Record<string, Record<string, number>>
  }
}

const page = globalThis as { __stryker__?: Switches }
page.__stryker__ ??= {}
const switches = page.__stryker__

/** A loop that a mutant never leaves is left after so many times the usual turns. */
const TURNS = 100

/** A test that a mutant keeps waiting has failed after this time, and so many times that of the slowest. Milliseconds. */
const PATIENCE = { leastMs: 5_000, times: 20 }

rememberListeners()

const testsIn = (task: RunnerTask): readonly RunnerTestCase[] =>
  task.type === 'test' ? [task] : task.tasks.flatMap(testsIn)

const hasFailed = (task: RunnerTask): boolean =>
  task.result?.state === 'fail' || (task.type === 'suite' && task.tasks.some(hasFailed))

/** @returns what failed first, if anything did. */
const failureIn = (task: RunnerTask): string =>
  task.result?.errors?.[0]?.message ?? (task.type === 'suite' ? task.tasks.map(failureIn).join('') : '')

const nameOf = (path: string): string => basename(path).replace(/(\.test)?\.tsx?$/, '')

/** @returns the mutants that are still to be tried with a file of tests. */
const leftFor = ({ name }: RunnerTestFile, { mutants, isByName }: Found): readonly Mutant[] => {
  const isOfThisFile = ({ path }: Mutant) => nameOf(path) === nameOf(name)
  const isForAll = !isByName || !mutants.some(isOfThisFile)
  return mutants.filter(mutant => mutant.caughtBy === undefined && (isForAll || isOfThisFile(mutant)))
}

/** Runs a file with one mutant, without telling Vitest, and no further than the first test that fails. */
class OneMutant extends TestRunner {
  readonly #only: ReadonlySet<string> | undefined
  isCaught = false

  /**
   * @param ofFile runs the file without a mutant: it has the means to load it.
   * @param only these tests are run, if not all.
   */
  constructor(config: TestRunner['config'], ofFile: TestRunner, only?: ReadonlySet<string>) {
    super(config)
    this.importFile = (path, source) => ofFile.importFile(path, source)
    this.trace = ofFile.trace
    this.#only = only
  }

  onCollected(files: RunnerTestFile[]) {
    for (const test of files.flatMap(testsIn)) if (this.#only?.has(test.id) === false) test.mode = 'skip'
  }

  override async onBeforeRunTask(test: RunnerTestCase) {
    if (this.isCaught && test.type === 'test') test.mode = 'skip'
    await super.onBeforeRunTask(test)
  }

  override onAfterRunTask(test: RunnerTestCase) {
    if (hasFailed(test)) this.isCaught = true
    forgetListeners()
    super.onAfterRunTask(test)
  }
}

interface Coverage {
  readonly isStatic: boolean
  readonly tests: ReadonlySet<string>
  readonly hits: number
}

/** @returns what was reached since this was last asked, by the id of a mutant. */
const coverageSince = (): ((id: string) => Coverage) => {
  const { static: atLoad = {}, perTest = {} } = switches.mutantCoverage ?? {}
  switches.mutantCoverage = { static: {}, perTest: {} }
  return id => {
    const tests = Object.entries(perTest).filter(([, hits]) => hits[id])
    return {
      isStatic: Boolean(atLoad[id]),
      tests: new Set(tests.map(([test]) => test)),
      hits: (atLoad[id] ?? 0) + tests.reduce((sum, [, hits]) => sum + (hits[id] ?? 0), 0)
    }
  }
}

/**
 * Runs a file of tests as ever, then again for each mutant that it reaches and that no file before it has caught: in the
 * same thread, as starting another would take longer than the tests. What a mutant may have left in a module is loaded anew.
 */
export default class MutationRunner extends TestRunner {
  readonly #results = process.env.MUTATION_RESULTS ?? ''

  async onBeforeCollect() {
    vi.resetModules()
    coverageSince()
  }

  override async onBeforeRunTask(test: RunnerTestCase) {
    switches.currentTestId = test.id
    await super.onBeforeRunTask(test)
  }

  override onAfterRunTask(test: RunnerTestCase) {
    switches.currentTestId = undefined
    forgetListeners()
    super.onAfterRunTask(test)
  }

  override async onAfterRunFiles(files: RunnerTestFile[] = []) {
    super.onAfterRunFiles()
    for (const file of files) {
      const coverageOf = coverageSince()
      const found: Found = JSON.parse(readFileSync(this.#results, 'utf8'))
      const failsUnchanged = () => this.#isCaught('none', file, { isStatic: true, tests: new Set(), hits: 1 })
      // Without a mutant nothing may fail, nor the second time: a mutant would seem to be caught.
      const isUnfit = hasFailed(file) || (await failsUnchanged())
      if (!isUnfit) await this.#mutate(file, found, coverageOf)
      // Nor after them all, as one would have left something behind by which the next seem to be caught.
      if (isUnfit || (await failsUnchanged())) found.unfit.push(`${file.name}: ${failureIn(file)}`)
      found.trying = undefined
      this.#keep(found)
      const caught = found.mutants.filter(({ caughtBy }) => caughtBy !== undefined)
      print(`after ${file.name}: ${caught.length} of ${found.mutants.length} caught`)
    }
  }

  #keep(found: Found) {
    writeFileSync(this.#results, JSON.stringify(found))
  }

  async #mutate(file: RunnerTestFile, found: Found, coverageOf: (id: string) => Coverage): Promise<void> {
    for (const mutant of leftFor(file, found)) {
      const coverage = coverageOf(mutant.id)
      if (coverage.hits === 0) continue
      mutant.isReached = true
      found.trying = mutant.id
      this.#keep(found)
      if (await this.#isCaught(mutant.id, file, coverage)) mutant.caughtBy = file.name
    }
  }

  async #isCaught(id: string, file: RunnerTestFile, { isStatic, tests, hits }: Coverage): Promise<boolean> {
    const slowest = Math.max(0, ...testsIn(file).map(({ result }) => result?.duration ?? 0))
    const timeout = PATIENCE.leastMs + PATIENCE.times * slowest
    const config = { ...this.config, testTimeout: timeout, hookTimeout: timeout }
    const runner = new OneMutant(config, this, isStatic ? undefined : tests)
    Object.assign(switches, {
      activeMutant: id,
      hitCount: 0,
      hitLimit: hits * TURNS,
      currentTestId: undefined
    })
    vi.resetModules()
    // What is thrown beside every test makes Vitest fail too.
    let isThrown = false
    const thrown = () => {
      isThrown = true
    }
    process.on('uncaughtException', thrown).on('unhandledRejection', thrown)
    try {
      const [again] = await startTests([{ filepath: file.filepath, fileTags: file.tags ?? [] }], runner)
      await setTimeout(1)
      return runner.isCaught || isThrown || again === undefined || hasFailed(again)
    } finally {
      process.off('uncaughtException', thrown).off('unhandledRejection', thrown)
      Object.assign(switches, { activeMutant: undefined, hitCount: undefined })
      // A test that was cut short has not put them back itself.
      vi.useRealTimers().unstubAllGlobals().restoreAllMocks()
      forgetListeners()
    }
  }
}
