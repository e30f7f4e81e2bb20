import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { preview } from 'vite'
import { check, readTexts, todayInUk } from '../../content/check/load.ts'
import type { Content } from '../../content/content.ts'
import { outcomeOf } from '../../machines/outcome/outcome.ts'
import { answerSets, everyNeedSet } from '../support/every-answer.ts'
import { measureInBrowser, type Taps } from './in-browser.ts'

/** Each line: what was measured, the figure, and the figure to reach. Nothing here fails a build. */
const report = (what: string, figure: string, goal: string) =>
  console.log(`${what.padEnd(52)}${figure.padStart(20)}   ${goal}`)

const timed = <Result>(work: () => Result): { result: Result; ms: number } => {
  const start = performance.now()
  const result = work()
  return { result, ms: performance.now() - start }
}

const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

const measureContent = (): Content => {
  const load = () => check(readTexts('content'), todayInUk()).content
  const runs = Array.from({ length: 5 }, () => timed(load))
  report(
    'content checked and compiled, median of 5',
    `${median(runs.map(({ ms }) => ms)).toFixed(0)} ms`,
    'under 1 s'
  )
  const content = runs[0]?.result
  if (!content) throw new Error('The content has faults: see npm run content.')
  return content
}

const measureOutcomes = (content: Content) => {
  const { result: sets, ms } = timed(() => {
    let count = 0
    for (const needs of everyNeedSet()) {
      outcomeOf(needs, content)
      count++
    }
    return count
  })
  report('sets of answers', answerSets.toLocaleString('en-GB'), '')
  report('sets of needs they raise, each with its outcome', sets.toLocaleString('en-GB'), '')
  report('time for every outcome', `${(ms / 1000).toFixed(1)} s`, 'under 30 s')
}

const files = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))

const measureSize = () => {
  const sizes = files('dist').map(file => ({ file, bytes: brotliCompressSync(readFileSync(file)).length }))
  for (const { file, bytes } of sizes) report(`${file}, brotli`, `${(bytes / 1000).toFixed(1)} kB`, '')
  const whole = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
  report(
    'all that an officer loads, brotli',
    `${(whole / 1000).toFixed(1)} kB`,
    'up to and with the script at most 95 kB'
  )
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

execFileSync('npm', ['run', 'build', '--silent'], { stdio: ['ignore', 'ignore', 'inherit'] })
const content = measureContent()
measureOutcomes(content)
measureSize()
await measureBrowser()
