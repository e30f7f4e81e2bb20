import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { SECOND_MS } from '../../machines/content/vocabulary.ts'
import { example, print, runCommand } from '../../tools/commands/console.ts'
import { ensureQuickBrowser, launchOptions } from '../browser/find-browser.ts'
import { readPersonas } from '../content/personas.ts'
import { type Distance, distanceOn } from '../support/distance/measure.ts'
import { routeWith } from '../support/distance/persona-routes.ts'
import { DAY_OF_BUILD, ROUTES } from '../support/distance/routes.ts'
import { type Way, walkRoute } from '../support/distance/walk-route.ts'
import { build } from './build.ts'
import { serve, siteIn } from './serve.ts'

const HELP = `Walks whole conversations on the built page, and prints how far it is to a number on each outcome.

  --width, --height   the size of the phone: 360 and 640 if left out
  --route TEXT        only routes whose name holds it
  --personas 1,20     people of docs/product/personas.md, by their numbers, instead of the routes
  --pictures FOLDER   saves a picture of each outcome there
  --scheme dark       in the dark
  --site FOLDER       a page that is built already. Built after the day of the routes, it trusts no hours, and is longer
${example('npm run distance -- --route S1 --height 740', 'npm run distance -- --personas 1,20')}`

const { values } = parseArgs({
  options: {
    width: { type: 'string', default: '360' },
    height: { type: 'string', default: '640' },
    route: { type: 'string', default: '' },
    personas: { type: 'string' },
    pictures: { type: 'string' },
    scheme: { type: 'string', default: 'light' },
    site: { type: 'string' },
    help: { type: 'boolean' }
  }
})

const people = values.personas?.split(',')
const routes = people
  ? readPersonas()
      .map(routeWith)
      .filter(({ name }) => people.includes(name.split(':')[0] ?? ''))
  : ROUTES.filter(({ name }) => name.includes(values.route))

const COLUMNS = [
  'route',
  'taps',
  'px',
  'screens',
  'rows',
  'numbers in sight',
  'one answers',
  'words',
  'scroll px',
  'swipes',
  'words on the way',
  'seconds'
]

/** Of somebody who reads every word in sight, a second a tap. */
const WORDS_A_MINUTE = 200

/** What a thumb scrolls at once, as a share of the window. */
const A_SWIPE = 0.55

const cells = (name: string, way: Way, distance: Distance): readonly (string | number)[] => {
  const { height, window, rows, numbersInSight, answers, answeringInSight, words, scroll } = distance
  const swipes = Math.ceil(scroll / window / A_SWIPE)
  return [
    name,
    way.taps,
    height,
    (height / window).toFixed(2),
    rows,
    numbersInSight,
    answeringInSight ? 'in sight' : answers ? 'further down' : 'none does',
    words,
    Math.round(scroll),
    swipes,
    way.words,
    Math.round(((way.words + words) / WORDS_A_MINUTE) * 60 + way.taps + swipes)
  ]
}

const measureAll = async () => {
  process.env.SOURCE_DATE_EPOCH = String(Date.parse(DAY_OF_BUILD) / SECOND_MS)
  const server = await serve(values.site ? siteIn(values.site) : build())
  const browser = await chromium.launch(launchOptions(ensureQuickBrowser()))
  const viewport = { width: Number(values.width), height: Number(values.height) }
  print(`| ${COLUMNS.join(' | ')} |\n|${COLUMNS.map(() => '---|').join('')}`)
  try {
    for (const route of routes) {
      const context = await browser.newContext({
        viewport,
        hasTouch: true,
        isMobile: true,
        serviceWorkers: 'block',
        colorScheme: values.scheme === 'dark' ? 'dark' : 'light'
      })
      const page = await context.newPage()
      const way = await walkRoute(page, server.address, route)
      print(`| ${cells(route.name, way, await distanceOn(page)).join(' | ')} |`)
      if (values.pictures)
        await page.screenshot({ path: `${values.pictures}/${route.name.split(/[ :]/)[0]}.png` })
      await context.close()
    }
  } finally {
    await browser.close()
    server.close()
  }
}

await runCommand(async () => {
  if (values.help) return print(HELP)
  if (routes.length === 0) throw new Error('No route and no person is called that.')
  await measureAll()
})
