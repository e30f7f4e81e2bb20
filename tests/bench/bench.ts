import { preview } from 'vite'
import { todayInUk } from '../../content/check/days.ts'
import { formatFault } from '../../content/check/fault.ts'
import { check, readTexts } from '../../content/check/load.ts'
import type { Texts } from '../../content/check/sources.ts'
import { outcomeOf, type Setting } from '../../machines/outcome/outcome.ts'
import { answerSets, everyNeedSet } from '../support/every-answer.ts'
import { settingAt } from '../support/setting.ts'
import { measureInBrowser, type Taps } from './in-browser.ts'
import { type Facts, hundredfold, LIKE_REAL, WORST } from './many.ts'
import { report } from './report.ts'
import { measureEditions, measureSize } from './sizes.ts'

const timed = <Result>(work: () => Result): { result: Result; ms: number } => {
  const start = performance.now()
  const result = work()
  return { result, ms: performance.now() - start }
}

const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** The same content in texts that were never parsed. */
const afresh = (run: number): Texts =>
  new Map([...readTexts('content')].map(([file, text]) => [file, `${text}\n# ${run}`]))

const measureMany = (what: string, facts: Facts) => {
  const many = hundredfold(facts)
  const { result, ms } = timed(() => check(many, todayInUk()))
  if (!result.compiled) throw new Error(result.faults.slice(0, 5).map(formatFault).join('\n'))
  const services = result.sources.offered?.length
  report(`${services} services, ${what}`, `${(ms / 1000).toFixed(1)} s`, 'under 10 s')
}

const measureContent = () => {
  const runs = Array.from({ length: 5 }, (_, run) => timed(() => check(afresh(run), todayInUk())))
  report(
    'content checked and compiled, median of 5',
    `${median(runs.map(({ ms }) => ms)).toFixed(0)} ms`,
    'under 1 s'
  )
  measureMany('like the real ones', LIKE_REAL)
  measureMany('nothing confirmed, no hours alike', WORST)
}

const measureOutcomes = (setting: Setting) => {
  const { result: sets, ms } = timed(() => {
    let count = 0
    for (const needs of everyNeedSet()) {
      outcomeOf(needs, setting)
      count++
    }
    return count
  })
  report('sets of answers', answerSets.toLocaleString('en-GB'), '')
  report('sets of needs they raise, each with its outcome', sets.toLocaleString('en-GB'), '')
  report('time for every outcome', `${(ms / 1000).toFixed(1)} s`, 'under 30 s')
}

const reportTaps = (what: string, { count, median: middle, p95 }: Taps, goal: string) =>
  report(
    `${what} painted, CPU 4 times slower, ${count} taps`,
    `${middle.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`,
    goal
  )

const measureBrowser = async () => {
  const server = await preview({ configFile: 'vite.config.ts', preview: { port: 4274 } })
  const { questions, outcomes, growth } = await measureInBrowser(server.resolvedUrls?.local[0] ?? '')
  await server.close()
  reportTaps('next question', questions, 'p95 at most 50 ms')
  reportTaps('outcome', outcomes, '')
  report('heap that 200 more encounters add to 100', `${growth.toFixed(2)} MB`, 'no growth')
}

measureContent()
measureOutcomes(settingAt())
measureEditions()
measureSize('dist')
await measureBrowser()
