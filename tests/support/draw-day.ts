import { mkdirSync } from 'node:fs'
import { chromium, type Locator, type Page } from '@playwright/test'
import { ensureBrowser, launchOptions } from '../browser/find-browser.ts'

/*
 * Does an editor's day in the content editor of a product that is served, as docs/guides/editor.md tells it: draws its pictures, and
 * counts what is pressed and typed. npm start, then
 * npx tsx tests/support/draw-day.ts [ADDRESS] [FOLDER OF PICTURES]
 */
const [site = 'http://127.0.0.1:4173/', folder = 'docs/images'] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })

/**
 * Seconds of the keystroke-level model (Card, Moran and Newell 1980): to decide, to point and to press; and a key of somebody who
 * types as most people do.
 */
const PRESS = 1.35 + 1.1 + 0.2
const KEY = 0.28

const say = (line: string) => process.stdout.write(`${line}\n`)

let [presses, keys] = [0, 0]

const press = async (what: Locator) => {
  await what.click()
  presses++
}

const type = async (what: Locator, text: string) => {
  await what.fill(text)
  presses++
  keys += text.length
}

const choose = async (what: Locator, option: string) => {
  await what.selectOption(option)
  presses += 2
}

const browser = await chromium.launch(launchOptions(ensureBrowser()))
const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
page.setDefaultTimeout(60_000)
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
const field = (name: string) => page.getByLabel(name, { exact: true })
const chip = (group: string, name: string) =>
  page.getByRole('group', { name: group, exact: true }).getByRole('button', { name, exact: true })

/** Until the check has come to what was typed last. */
const checked = async (says: RegExp) => {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page
    .getByRole('region', { name: 'Findings' })
    .getByText(/^Checking/)
    .waitFor({ state: 'detached' })
  await page.getByRole('region', { name: 'Findings' }).getByRole('status').getByText(says).waitFor()
}

const picture = (name: string, of: Page = page) => of.screenshot({ path: `${folder}/editor-${name}.png` })

const job = async (name: string, doIt: () => Promise<void>) => {
  ;[presses, keys] = [0, 0]
  await doIt()
  const seconds = Math.round(presses * PRESS + keys * KEY)
  say(
    `| ${name} | ${presses} | ${keys} | ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} |`
  )
}

await page.goto(`${site}editor/`)
await page.getByRole('heading', { level: 1 }).waitFor()
say('| job | presses | keys | minutes |\n| --- | ---: | ---: | ---: |')

await job('open the content', async () => {
  await press(button('Start from this release'))
  await checked(/No faults/)
})

await job('a number and its hours changed', async () => {
  await press(button('Galop'))
  await type(field('Number'), '0800 999 5429')
  await type(field('Open'), 'Mo-Fr 10:00-18:00; PH off')
  await checked(/A draft/)
  await picture('fault')
  await press(button('I rang today: it is as written here'))
  await checked(/No faults/)
})

await job('a local service added to Kent', async () => {
  await press(button('Forces, local services'))
  await press(button('Add a local service'))
  await choose(page.getByRole('combobox', { name: /^Force/ }), 'Kent Police')
  await type(page.getByLabel('Name of the new service'), 'Kent Night Van')
  await press(button('Add'))
  await type(field('Short name'), 'Kent Night Van')
  await type(field('In short'), 'on the street, Medway')
  await type(field('For'), 'For women who work on the street in Medway. They bring food and listen.')
  await press(chip('Needs', 'Talk'))
  await press(chip('Best for', 'Talk'))
  await type(field('Area'), 'Medway')
  await type(field('Title'), 'Leaflet of Kent Night Van')
  await type(field('Address'), 'https://kentnightvan.example/leaflet')
  await press(button('Add phone'))
  await type(field('Number'), '01634 221322')
  await press(button('Add open'))
  await type(field('Open'), 'Mo,We,Fr 20:00-24:00; PH off')
  await choose(field('Status'), 'show')
  await press(button('I rang today: it is as written here'))
  await checked(/No faults/)
  await picture('local-service')
})

await job('a tip reworded', async () => {
  await press(button('Tips'))
  await press(page.getByRole('table').getByRole('button').first())
  await type(field('Say'), 'Tell somebody you trust where you are going and when you will be back.')
  await checked(/No faults/)
})

await job('its Romanian mended', async () => {
  await press(button('Languages'))
  await press(button(/^Romanian/))
  await press(button(/^English has changed/))
  await type(
    page.getByRole('listitem').getByRole('textbox').first(),
    'Spuneți cuiva de încredere unde mergeți și când vă întoarceți.'
  )
  await checked(/No faults/)
})

await job('a sheet of five services imported', async () => {
  await press(button('Import and export directories'))
  await choose(page.getByLabel('Put them under'), 'Dorset Police')
  await type(
    page.getByLabel('Or paste it here'),
    [
      'Name,Telephone,Opening hours,Description,Needs,Area',
      'Poole Beds,01202 111222,Mon-Fri 9am-5pm,A bed for the night.,housing,Poole',
      'Open Road,01202 690690,24 hours,Help with drink.,drugs-or-alcohol,Bournemouth',
      'Dorchester Beds,01305 204204,every other Tuesday,,housing,Dorchester',
      'Ask First,01305 760760,,Help with money.,money,Dorset',
      'The Clinic,01202 850850,"Mo 09:00-12:00; PH off",,sexual-health,Poole'
    ].join('\n')
  )
  keys = 0
  await press(button('Compare with the content'))
  await page.getByRole('region', { name: 'New (5)' }).waitFor()
  await press(button('Import 5 services'))
  await page.getByText('5 services imported.').waitFor()
  await checked(/No faults/)
})

await job('saved', async () => {
  const saving = page.waitForEvent('download')
  await press(button('Download changes (zip)'))
  await saving
})

await job('a section signed, and the record imported', async () => {
  const training = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  await training.goto(`${site}training/#sign-off?as=practice-lead&of=national`)
  const row = training.getByRole('row').filter({ hasText: 'Bank holidays' })
  await press(row.locator('summary'))
  await press(training.getByRole('button', { name: /^I have read this: sign/ }))
  await press(training.getByRole('button', { name: 'No, another device' }))
  const saving = training.waitForEvent('download')
  await press(training.getByRole('button', { name: 'Save the record' }))
  const record = await (await saving).path()
  await press(button('Sign-off'))
  presses += 2
  await page.getByRole('region', { name: 'Sign-off' }).locator('input[type=file]').setInputFiles(record)
  await page.getByText(/1 signature imported/).waitFor()
})
await browser.close()
