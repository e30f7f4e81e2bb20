import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { SUPPORT_CHOICES, WHO_CHOICES } from '../../machines/content/vocabulary.ts'
import { startProgress } from '../../tools/commands/progress.ts'
import { answerSetCount } from '../support/every-answer.ts'
import type { Held } from './share-of-answers.ts'

/** Counted by hand from the questions, so that the walk over all of them cannot quietly miss some. */
const CHOICES = 2 ** SUPPORT_CHOICES.length
const KINDS = 2 ** WHO_CHOICES.length
/** Help or not, with any choices; worried or not; a safe place, none, none tonight; nobody, or any kinds of people. */
const NEED_SETS = (1 + CHOICES) * 2 * 3 * (1 + KINDS / 2)
/** Four answers or none to each question, and to a follow-up where it is asked. */
const ANSWER_SETS = (3 + 2 * (1 + CHOICES)) * 5 * (3 + 2 * 5) * (3 + 2 * (1 + KINDS))

const HELP = `npm run test:all -- laws

Holds the outcome of every set of answers, in one setting, to the laws of an outcome.

Example: npm run test:all -- laws`

const write = (line: string) => process.stdout.write(`${line}\n`)

const processes = availableParallelism()
const progress = startProgress()

/** @param report is told each law that is broken, at once. */
const hold = (share: number, report: (finding: string) => void): Promise<Held> =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./share-of-answers.ts', import.meta.url)), [
      String(share),
      String(processes)
    ])
    child.on('message', (message: number | string | Held) => {
      if (typeof message === 'number') progress.advance(message)
      else if (typeof message === 'string') report(message)
      else resolve(message)
    })
    child.on('error', reject)
    child.on('exit', code => reject(new Error(`A process ended early, with code ${code}.`)))
  })

const run = async (): Promise<void> => {
  const start = performance.now()
  progress.step('Holding sets of needs to the laws', NEED_SETS)
  let findings = 0
  const report = (finding: string) => {
    findings++
    write(finding)
  }
  const held = await Promise.all(Array.from({ length: processes }, (_, share) => hold(share, report)))
  progress.end()
  const seconds = Math.round((performance.now() - start) / 1_000)
  const sets = held.reduce((sum, one) => sum + one.sets, 0)
  // A process that finds much ends early.
  if (findings === 0 && sets !== NEED_SETS) report(`${sets} sets of needs were found, not ${NEED_SETS}`)
  if (answerSetCount !== ANSWER_SETS)
    report(`${answerSetCount} sets of answers were found, not ${ANSWER_SETS}`)
  const count = new Intl.NumberFormat('en-GB').format
  write(
    findings > 0
      ? `Laws are broken: ${count(findings)} findings, in ${seconds} seconds.`
      : `The laws hold for ${count(sets)} sets of needs, from ${count(answerSetCount)} sets of answers, in ${seconds} seconds.`
  )
  if (findings > 0) process.exitCode = 1
}

if (process.argv.includes('--help')) write(HELP)
else await run()
