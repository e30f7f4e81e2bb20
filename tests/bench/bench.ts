import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { example, print, runCommand } from '../../tools/commands/console.ts'
import { launchOptions } from '../browser/launch-options.ts'
import { measure, type Row } from './measure.ts'

const PAGE = 'docs/performance.md'

const HELP = `Measures the checklist beside a static page of the same words, and its outcome beside a page of bare React; prints a table, and
fails over a figure that is not met. Takes minutes; let the machine do nothing else.

  --write      writes the table into ${PAGE} too
${example('npm run bench -- --write')}`

const DIGITS = { kB: 1, MB: 2, ms: 0, s: 2, '': 0 } as const

/** A goal is met by the exact figure, not the rounded one; what was not measured meets none. */
const cellsOf = ({ what, unit, checklist, beside, atMost, timesAtMost }: Row): readonly string[] => {
  const shown = (figure?: number) =>
    figure === undefined ? '' : `${figure.toFixed(DIGITS[unit])} ${unit}`.trimEnd()
  const times = beside ? checklist / beside : Number.NaN
  // A ratio to a figure that is shown as 0 would mean nothing.
  const ratio = /[1-9]/.test(shown(beside)) ? times.toFixed(2) : ''
  const cells = [what, shown(checklist), shown(beside), ratio]
  if (atMost !== undefined)
    return [...cells, `at most ${atMost} ${unit}`.trimEnd(), checklist <= atMost ? 'yes' : 'no']
  if (timesAtMost === undefined) return [...cells, '', '']
  return [...cells, `at most ${timesAtMost}×`, times <= timesAtMost ? 'yes' : 'no']
}

const HEAD = ['', 'checklist', 'beside', 'times', 'goal', 'met']
const RULE = ['---', '---:', '---:', '---:', '---', '---']
const MARKED = /(?<=<!-- bench -->\n).*(?=\n<!-- \/bench -->)/s

const { values } = parseArgs({ options: { write: { type: 'boolean' }, help: { type: 'boolean' } } })

await runCommand(async () => {
  if (values.help) return print(HELP)
  const page = readFileSync(PAGE, 'utf8')
  if (!MARKED.test(page))
    throw new Error(`${PAGE} has no "<!-- bench -->" and "<!-- /bench -->" around its table.`)
  // What else a machine does makes figures worse. The load is how many programs wanted its cores in the minute before.
  const load = (loadavg()[0] ?? 0).toFixed(1)
  const browser = await chromium.launch(launchOptions())
  const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date())
  const how = `By \`npm run bench -- --write\` on ${date}: ${availableParallelism()} cores, load ${load} before, Chromium ${browser.version()}.`
  const rows = await measure(browser)
    .then(all => all.map(cellsOf))
    .finally(() => browser.close())
  const table = [HEAD, RULE, ...rows].map(cells => `| ${cells.join(' | ')} |`)
  const text = [how, '', ...table].join('\n')
  print(text)
  if (values.write)
    writeFileSync(
      PAGE,
      page.replace(MARKED, () => text)
    )
  const missed = rows.filter(cells => cells.at(-1) === 'no')
  if (missed.length > 0)
    throw new Error(`Over its figure:\n${missed.map(cells => cells.join('  ')).join('\n')}`)
})
