import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import type { Browser } from '@playwright/test'
import { example, print, runCommand } from '../../tools/commands/console.ts'
import { build } from './build.ts'
import { measureContent } from './content.ts'
import { measureByLighthouse } from './lighthouse.ts'
import { countAll, measure } from './measure.ts'
import { BUTTONS, buildMany, buildPages, type Pages, pageOf, UNTIL_OUTCOME } from './pages.ts'
import { launch } from './phone.ts'
import { otherRows, rowsOfPages } from './rows.ts'
import { takeScreenshots } from './screenshots.ts'
import { serve } from './serve.ts'
import { weigh } from './sizes.ts'
import { asMarkdown, asText, putBetweenMarks, type Row } from './table.ts'

const PAGE = 'docs/performance.md'

const HELP = `Measures the checklist beside a static page of the same words and one of bare React, and prints a table. Takes minutes; let the machine do nothing else.

  --write                  writes it into docs/performance.md too
  --screenshots FOLDER     takes pictures of them on a poor signal instead
${example('npm run bench -- --write')}`

const { values } = parseArgs({
  options: { write: { type: 'boolean' }, screenshots: { type: 'string' }, help: { type: 'boolean' } }
})

const measurePages = async (browser: Browser, { words, checklist, floor, bareReact }: Pages) => {
  const often = { loads: 5, conversations: 10 }
  const seldom = { loads: 3, conversations: 5 }
  const [real, least, bare, tenfold, hundredfold] = await measure(
    browser,
    [
      { site: checklist, buttons: BUTTONS.checklist, untilOutcome: UNTIL_OUTCOME, ...often },
      { site: floor, buttons: BUTTONS.floor, ...often },
      { site: bareReact, buttons: BUTTONS.bareReact, untilOutcome: UNTIL_OUTCOME, ...often },
      { site: buildMany(10), buttons: BUTTONS.checklist, ...seldom },
      { site: buildMany(100), buttons: BUTTONS.checklist, ...seldom }
    ],
    words
  )
  if (!real || !least || !bare || !tenfold || !hundredfold) throw new Error('A page was not measured.')
  return { checklist: real, floor: least, bareReact: bare, tenfold, hundredfold }
}

const measureAll = async (browser: Browser): Promise<readonly Row[]> => {
  const taken = measureContent()
  const pages = await buildPages()
  const measured = await measurePages(browser, pages)
  const ownEdition = weigh(pageOf(build({ force: 'metropolitan' }))).withApp
  const all = await countAll(browser, pages.checklist)
  const server = await serve(pages.checklist)
  const scores = await measureByLighthouse(server.address)
  server.close()
  return [...rowsOfPages(measured, all, ownEdition), ...otherRows(taken, scores)]
}

/** What else a machine does makes figures worse. The load is how many programs wanted its cores in the minute before. */
const measuredHow = (browser: Browser): string => {
  const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date())
  const load = (loadavg()[0] ?? 0).toFixed(1)
  return `Measured on ${date} by \`npm run bench -- --write\`: ${availableParallelism()} cores, load ${load} before it began, Chromium ${browser.version()}.`
}

const bench = async (browser: Browser) => {
  const how = measuredHow(browser)
  const rows = await measureAll(browser)
  print(`${how}\n\n${asText(rows)}`)
  if (!values.write) return
  const text = `${how}\n\n${asMarkdown(rows)}`
  writeFileSync(PAGE, putBetweenMarks(readFileSync(PAGE, 'utf8'), text))
}

const takePictures = async (browser: Browser, folder: string) => {
  const { words: _, ...pages } = await buildPages()
  for (const [name, site] of Object.entries(pages)) {
    const server = await serve(site)
    await takeScreenshots(browser, server.address, folder, name)
    server.close()
  }
}

await runCommand(async () => {
  if (values.help) return print(HELP)
  const browser = await launch()
  await (values.screenshots ? takePictures(browser, values.screenshots) : bench(browser))
  await browser.close()
})
