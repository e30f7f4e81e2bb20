import { writeFileSync } from 'node:fs'
import { type Browser, chromium, type Page } from '@playwright/test'
import { launchOptions } from '../browser/launch-options.ts'
import { REAL_TODAY, realChecked } from './content.ts'

/*
 * Draws the pictures in docs/images/ from a running product: npm start, then npx tsx
 * tests/support/draw-screens.ts [ADDRESS]
 */
const [site = 'http://127.0.0.1:4173/'] = process.argv.slice(2)

const PHONE = { width: 360, height: 640 }
const DESK = { width: 1366, height: 768 }
const GUARD_MS = 500

/** What to press on the way to a screen. */
interface Screen {
  /** Relative to the site. */
  readonly path?: string
  readonly presses: readonly (string | RegExp)[]
  readonly size?: typeof PHONE
  readonly at?: string
}

interface Sheet {
  readonly file: string
  readonly columns: number
  readonly screens: readonly Screen[]
}

const TO_CONTACTS = ['Start', 'No', 'No', 'Yes', 'No'] as const

const english: readonly Screen[] = [
  { presses: [] },
  { presses: ['Start'] },
  { presses: ['Start', 'No', 'No', 'Yes', 'Yes', 'A client'] },
  { presses: ['Start', 'Danger now'] },
  { presses: TO_CONTACTS },
  { presses: [...TO_CONTACTS, 'Turn to them'] },
  { presses: [...TO_CONTACTS, 'Turn to them', 'Put them on my phone', /^Names and numbers/] },
  { presses: ['Start', 'Turn to them'] }
]

/** @returns a question, and the numbers on a turned phone. */
const inLanguage = (name: string): readonly Screen[] => {
  const choose = [/^Person's language/, new RegExp(`^${name} `)]
  const toContacts = TO_CONTACTS.map(press => (press === 'Start' ? press : new RegExp(`^${press}( |$)`)))
  return [{ presses: [...choose, 'Start'] }, { presses: [...choose, ...toContacts, 'Turn to them'] }]
}

const languages = realChecked().languages.map(({ language }) => language.name)

/** Night on a Sunday, Christmas Day, and a Monday morning. */
const HOURS = ['2026-11-29T03:00Z', '2026-12-25T12:00Z', '2026-11-30T10:00Z']

const view = (name: string): Screen => ({ path: `training/#${name}`, presses: [], size: DESK })
const EDITOR: Screen = { path: 'editor/', presses: ['Start from this release'], size: DESK }

const SHEETS: readonly Sheet[] = [
  { file: 'screens', columns: 4, screens: english },
  { file: 'languages', columns: 6, screens: languages.flatMap(inLanguage) },
  {
    file: 'hours',
    columns: 3,
    screens: HOURS.map(at => ({ path: '?force=kent', presses: TO_CONTACTS, at }))
  },
  { file: 'facts', columns: 1, screens: [view('facts')] },
  { file: 'sign-off', columns: 1, screens: [view('sign-off')] },
  { file: 'training', columns: 2, screens: ['walk', 'coverage', 'outcomes', 'drills'].map(view) },
  { file: 'editor', columns: 1, screens: [EDITOR] }
]

const pictureOf = async (browser: Browser, screen: Screen): Promise<string> => {
  const { path = '?force=west-yorkshire', presses, size = PHONE, at = `${REAL_TODAY}T19:30:00Z` } = screen
  const page = await browser.newPage({
    viewport: size,
    hasTouch: size === PHONE,
    isMobile: size === PHONE,
    deviceScaleFactor: size === PHONE ? 1.5 : 1
  })
  await page.clock.install({ time: new Date(at) })
  await page.goto(new URL(path, site).href)
  // A press before the app runs is held, and the next one would then follow too soon.
  if (size === PHONE) await page.locator('html[data-runs]').waitFor()
  for (const name of presses) {
    await page.clock.fastForward(GUARD_MS)
    await page.getByRole('button', { name, exact: true }).click()
  }
  await page.waitForLoadState('networkidle')
  // The editor's check.
  await page
    .getByText(/^Checking/)
    .first()
    .waitFor({ state: 'detached', timeout: 60_000 })
  await page.clock.runFor(2_000)
  const picture = await page.screenshot()
  await page.close()
  return picture.toString('base64')
}

/** Draws a sheet of screens. */
const draw = async (browser: Browser, page: Page, { file, columns, screens }: Sheet) => {
  const pictures: string[] = []
  for (const screen of screens) pictures.push(await pictureOf(browser, screen))
  await page.setContent(
    `<body style="margin:0;padding:8px;background:#d8d5c9;display:grid;grid-template-columns:repeat(${columns},1fr);gap:16px">${pictures
      .map(picture => `<img alt="" style="width:100%" src="data:image/png;base64,${picture}">`)
      .join('')}`
  )
  writeFileSync(`docs/images/${file}.png`, await page.screenshot({ fullPage: true }))
}

const browser = await chromium.launch(launchOptions())
const page = await browser.newPage({ viewport: { width: 1600, height: 100 } })
for (const sheet of SHEETS) await draw(browser, page, sheet)
await browser.close()
