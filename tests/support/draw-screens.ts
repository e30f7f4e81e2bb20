import { writeFileSync } from 'node:fs'
import { type Browser, chromium, type Page } from '@playwright/test'
import { browserArguments, ensureBrowser } from '../browser/find-browser.ts'

/*
 * Draws the picture of the screens in the README, from a product that is served: npm start, then
 * npx tsx tests/support/draw-screens.ts
 */
const [address = 'http://127.0.0.1:4173/?force=west-yorkshire', file = 'docs/screens.png'] =
  process.argv.slice(2)

const PHONE = { width: 360, height: 640 }
const GUARD_MS = 500

/** What to press on the way to each screen, and what to have at its top. */
const SCREENS: readonly (readonly [presses: readonly (string | RegExp)[], top?: string])[] = [
  [[]],
  [['Start']],
  [['Start', 'No', 'No', 'Yes', 'Yes', 'A client']],
  [['Start', 'Danger now']],
  [['Start', 'No', 'No', 'Yes', 'No'], 'Contact first'],
  [['Start', 'No', 'No', 'Yes', 'No', 'Hand these over', 'Turn the phone round']],
  [['Start', 'No', 'No', 'Yes', 'No', 'Hand these over', 'Yes, with the names', 'Show a code to scan']],
  [['Start', 'Show the question']]
]

const pictureOf = async (browser: Browser, [presses, top]: (typeof SCREENS)[number]): Promise<string> => {
  const page = await browser.newPage({
    viewport: PHONE,
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 1.5
  })
  await page.clock.install({ time: new Date('2026-11-25T19:30:00Z') })
  await page.goto(address)
  for (const name of presses) {
    await page.clock.fastForward(GUARD_MS)
    await page.getByRole('button', { name, exact: true }).click()
  }
  if (top)
    await page
      .getByRole('heading', { name: top })
      .evaluate(heading => heading.scrollIntoView({ block: 'start' }))
  const picture = await page.screenshot()
  await page.close()
  return picture.toString('base64')
}

/** All on one sheet, four in a row. */
const sheetOf = async (page: Page, pictures: readonly string[]): Promise<Buffer> => {
  await page.setContent(
    `<body style="margin:0;padding:8px;background:#d8d5c9;display:grid;grid-template-columns:repeat(4,1fr);gap:16px">${pictures
      .map(picture => `<img alt="" style="width:100%" src="data:image/png;base64,${picture}">`)
      .join('')}`
  )
  return page.screenshot({ fullPage: true })
}

const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserArguments] })
const pictures: string[] = []
for (const screen of SCREENS) pictures.push(await pictureOf(browser, screen))
writeFileSync(
  file,
  await sheetOf(await browser.newPage({ viewport: { width: 1600, height: 800 } }), pictures)
)
await browser.close()
