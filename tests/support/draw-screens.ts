import { writeFileSync } from 'node:fs'
import { type Browser, chromium, type Page } from '@playwright/test'
import { ensureBrowser, launchOptions } from '../browser/find-browser.ts'
import { checkTexts, REAL_TODAY, realTexts } from './content.ts'

/*
 * Draws docs/images/screens.png and languages.png from a product that is served: npm start, then
 * npx tsx tests/support/draw-screens.ts
 */
const [address = 'http://127.0.0.1:4173/?force=west-yorkshire'] = process.argv.slice(2)

const PHONE = { width: 360, height: 640 }
const GUARD_MS = 500

/** What to press on the way to a screen. */
interface Screen {
  readonly presses: readonly (string | RegExp)[]
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

/** A question, and numbers on a phone that is turned round. */
const inLanguage = (name: string): readonly Screen[] => {
  const choose = [/^Person's language/, new RegExp(`^${name} `)]
  const toContacts = TO_CONTACTS.map(press => (press === 'Start' ? press : new RegExp(`^${press}( |$)`)))
  return [{ presses: [...choose, 'Start'] }, { presses: [...choose, ...toContacts, 'Turn to them'] }]
}

const languages = checkTexts(realTexts, REAL_TODAY).languages.map(({ language }) => language.name)

const SHEETS: readonly Sheet[] = [
  { file: 'docs/images/screens.png', columns: 4, screens: english },
  { file: 'docs/images/languages.png', columns: 6, screens: languages.flatMap(inLanguage) }
]

const pictureOf = async (browser: Browser, { presses }: Screen): Promise<string> => {
  const page = await browser.newPage({
    viewport: PHONE,
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 1.5
  })
  await page.clock.install({ time: new Date(`${REAL_TODAY}T19:30:00Z`) })
  await page.goto(address)
  for (const name of presses) {
    await page.clock.fastForward(GUARD_MS)
    await page.getByRole('button', { name, exact: true }).click()
  }
  const picture = await page.screenshot()
  await page.close()
  return picture.toString('base64')
}

/** All on one sheet. */
const draw = async (browser: Browser, page: Page, { file, columns, screens }: Sheet) => {
  const pictures: string[] = []
  for (const screen of screens) pictures.push(await pictureOf(browser, screen))
  await page.setContent(
    `<body style="margin:0;padding:8px;background:#d8d5c9;display:grid;grid-template-columns:repeat(${columns},1fr);gap:16px">${pictures
      .map(picture => `<img alt="" style="width:100%" src="data:image/png;base64,${picture}">`)
      .join('')}`
  )
  writeFileSync(file, await page.screenshot({ fullPage: true }))
}

const browser = await chromium.launch(launchOptions(ensureBrowser()))
const page = await browser.newPage({ viewport: { width: 1600, height: 800 } })
for (const sheet of SHEETS) await draw(browser, page, sheet)
await browser.close()
