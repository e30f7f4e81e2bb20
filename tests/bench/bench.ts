import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import type { Browser } from '@playwright/test'
import { example, print, runCommand } from '../../tools/commands/console.ts'
import { measure } from './measure.ts'
import { buildPages } from './pages.ts'
import { launch } from './phone.ts'
import { asMarkdown, missedIn, putBetweenMarks } from './table.ts'

const PAGE = 'docs/performance.md'

const HELP = `Measures the checklist beside a static page of the same words, and its outcome beside a page of bare React; prints a table, and
fails over a figure that is not met. Takes minutes; let the machine do nothing else.

  --write      writes the table into ${PAGE} too
${example('npm run bench -- --write')}`

const { values } = parseArgs({ options: { write: { type: 'boolean' }, help: { type: 'boolean' } } })

/** What else a machine does makes figures worse. The load is how many programs wanted its cores in the minute before. */
const measuredHow = (browser: Browser): string => {
  const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date())
  const load = (loadavg()[0] ?? 0).toFixed(1)
  return `By \`npm run bench -- --write\` on ${date}: ${availableParallelism()} cores, load ${load} before, Chromium ${browser.version()}.`
}

const bench = async (browser: Browser) => {
  const how = measuredHow(browser)
  const rows = await measure(browser, await buildPages())
  const text = `${how}\n\n${asMarkdown(rows)}`
  print(text)
  if (values.write) writeFileSync(PAGE, putBetweenMarks(readFileSync(PAGE, 'utf8'), text))
  const missed = missedIn(rows)
  if (missed.length > 0) throw new Error(`Over its figure:\n${missed.join('\n')}`)
}

await runCommand(async () => {
  if (values.help) return print(HELP)
  const browser = await launch()
  try {
    await bench(browser)
  } finally {
    await browser.close()
  }
})
