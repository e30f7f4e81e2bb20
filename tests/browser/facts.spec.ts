import type { Locator, Page } from '@playwright/test'
import { PNG } from 'pngjs'
import type { ForcePack } from '../../machines/content/content.ts'
import { areaOf } from '../../machines/outcome/area.ts'
import { coverageOf, plainMonday } from '../../machines/training/coverage.ts'
import { factsSheet } from '../../machines/training/facts.ts'
import { inRotaOrder, rotaOf } from '../../machines/training/rota.ts'
import { matchingRows } from '../../machines/training/sheet.ts'
import { factsOf } from '../../tools/content/compile/facts.ts'
import { fixtureTexts } from '../support/content.ts'
import { sourcesOf } from '../support/signed.ts'
import { addStyle } from './support/add-style.ts'
import { violationsByDayAndNight } from './support/axe.ts'
import { content, packs } from './support/fixture.ts'
import { LONG } from './support/marks.ts'
import { shareThatStandsOut } from './support/pixels.ts'
import { trainingWords } from './support/training-words.ts'
import { expect, test } from './support/walker.ts'

const NOW = '2026-11-25T12:00:00Z'
const facts = factsOf(sourcesOf(fixtureTexts))
const dayOf = (time: string) => Math.floor(Date.parse(time) / 86_400_000)
const { views } = trainingWords
/** @returns the names of the facts that a query selects, in order. */
const namesOf = (query: string, forces?: readonly string[]) =>
  matchingRows(
    factsSheet(content, facts, dayOf(NOW), fact => !forces || fact.forces.some(id => forces.includes(id))),
    new URLSearchParams(query)
  ).map(({ name }) => name)
const FORCE = 'force=gwent'
/** No local number in the fixture is confirmed. This confirms those of one force. */
const confirmed = (pack: string) => pack.replaceAll('"confirmed":false', '"confirmed":true')
const gwent: ForcePack = JSON.parse(confirmed(JSON.stringify(packs.gwent)))

const open = async (page: Page, hash: string, time = NOW) => {
  await page.clock.setFixedTime(new Date(time))
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`/training/${hash}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    hash.startsWith('#coverage') ? views.coverage : views.facts
  )
}

/** Toggles a `summary` by keyboard. */
const toggle = (within: Page | Locator, text: string) =>
  within.locator('summary').filter({ hasText: text }).press('Enter')

/** Opens everything that folds, then runs axe. */
const hasNoViolation = async (page: Page) => {
  for (const summary of await page.locator('summary').all()) await summary.click()
  expect(await violationsByDayAndNight(page)).toEqual([])
}

/** The names in the first column. */
const names = (page: Page) => page.locator('tbody th[scope=row] li:first-child')
const rows = (page: Page) => page.getByRole('table').getByRole('rowheader')
const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name })

test('facts: the week that is due first is open, and every fact is listed in the order of the rota', async ({
  page
}) => {
  await open(page, '#facts', '2027-03-01T12:00:00Z')
  const [due] = rotaOf(facts, dayOf('2027-03-01'))
  expect(due?.facts.length).toBeLessThan(facts.length)
  await expect(page.getByRole('table')).toContainText(`${facts.length} of ${facts.length} facts`)
  await expect(names(page)).toHaveText(due?.facts.map(({ name }) => name) ?? ['no fact'])
  await page.getByRole('button', { name: 'Show every row' }).click()
  const listed = await names(page).allTextContents()
  expect(listed).toEqual(inRotaOrder(facts, dayOf('2027-03-01')).map(({ name }) => name))
  const folds = page.locator('th[scope=rowgroup]')
  await expect(folds.first()).toHaveText(`Week from 1 March 2027 (${due?.facts.length})`)
  await folds.first().getByRole('button').press('Enter')
  await expect(names(page)).toHaveCount(facts.length - (due?.facts.length ?? 0))
})

test('facts: a fact shows its status, check date and method, age, and sources', async ({ page }) => {
  await open(page, '#facts?force=west-yorkshire')
  const basis = row(page, 'Basis Yorkshire')
  for (const said of [
    'Local service: West Yorkshire Police',
    'Not confirmed: number, hours',
    'Check first',
    '24 November 2026',
    'yesterday, as published',
    'by 24 February 2027',
    'Coronavirus Update (Basis Yorkshire) and 1 more'
  ])
    await expect(basis).toContainText(said)
  await toggle(basis, 'and 1 more')
  await expect(basis).toContainText(
    'https://basisyorkshire.org.uk/general-news/coronavirus-update-march-16-2020/'
  )
  await expect(basis).toContainText('Date on the page: 2020-03-16')
  await expect(page.locator('a[href^=http]')).toHaveCount(0)
  await toggle(basis, 'and 1 more')
  await hasNoViolation(page)
  await expect(page.getByRole('link', { name: /^Ring round/ })).toHaveAttribute('href', '../editor/')
})

test('facts: filters are fields on one line, the address restores them, and a press on a heading sorts', async ({
  page
}) => {
  await open(page, '#facts')
  const choose = async (name: string, option: RegExp) => {
    const field = page.getByLabel(name)
    const label = (await field.locator('option').allTextContents()).find(text => option.test(text))
    await field.selectOption({ label: label ?? 'none' })
    await expect(field.locator('option:checked')).toHaveText(label ?? 'none')
  }
  const force = content.forces.find(({ id }) => id === 'gloucestershire')
  await choose('Where:', new RegExp(`^${force?.name}$`))
  await choose('State:', /^Due within a week \(/)
  await choose('Need:', /^Housing \(/)
  await expect(page).toHaveURL(/#facts\?force=gloucestershire&state=due&need=housing$/)
  const forces = ['gloucestershire']
  const wanted = namesOf('state=due&need=housing', forces)
  expect(wanted.length).toBeGreaterThan(0)
  expect(namesOf('state=due', forces).length).toBeGreaterThan(wanted.length)
  await expect(names(page)).toHaveText(wanted)
  await page.reload()
  await expect(names(page)).toHaveText(wanted)
  await expect(page.getByLabel('Where:').locator('option:checked')).toHaveText(force?.name ?? '')
  await page.goBack()
  await expect(page).toHaveURL(/#facts\?force=gloucestershire&state=due$/)
  await expect(rows(page)).not.toHaveCount(wanted.length)
  const heading = page.getByRole('columnheader', { name: 'Fact' })
  await heading.getByRole('button').press('Enter')
  await expect(heading).toHaveAttribute('aria-sort', 'ascending')
  await expect(names(page)).toHaveText(namesOf('state=due&sort=name', forces).slice(0, 50))
})

test('facts: an address alone lists held facts as not shown, says that nothing matches, and names what it does not know', async ({
  page
}) => {
  await open(page, '#facts?state=held')
  await expect(row(page, 'Drug Line of the Docks')).toContainText('Held, not shown')
  await expect(names(page)).toHaveText(namesOf('state=held'))
  await open(page, '#facts?force=kent&state=overdue')
  await expect(page.getByText('Nothing matches. Remove a filter.')).toBeVisible()
  await open(page, '#facts?state=odd&force=atlantis')
  await expect(page.getByRole('alert')).toContainText('state=odd, force=atlantis')
  await expect(page.getByRole('table')).toContainText(`${facts.length} of ${facts.length} facts`)
})

test.describe('coverage', () => {
  const monday = plainMonday(content.calendar, content.calendar.builtOn)
  const coverage = coverageOf(
    content,
    areaOf(
      content.forces.find(({ id }) => id === 'gwent'),
      gwent
    ),
    monday
  )

  test.beforeEach(async ({ page }) => {
    await page.route('**/training/', async route => {
      const response = await route.fetch()
      const body = (await response.text()).replace(/data-force="gwent">.*?<\/script>/s, confirmed)
      return route.fulfill({ response, body })
    })
  })

  test('coverage: each need has a week drawn, with a text alternative and a table, and on a tablet nothing overflows', async ({
    page
  }) => {
    await open(page, `#coverage?${FORCE}`)
    await expect(page.getByRole('heading', { name: 'Who answers: Gwent Police' })).toBeVisible()
    const said = coverage.map(
      ({ need, local, national, none }) =>
        `${content.needs[need].label}: a local line answers in ${local.length} of 168 hours, a national one in ${national.length}, no one in ${none.length}.`
    )
    const weeks = page.getByRole('listitem').getByRole('img')
    expect(await weeks.evaluateAll(all => all.map(week => week.getAttribute('aria-label')))).toEqual(said)
    const kinds = await weeks
      .locator('[data-answering]')
      .evaluateAll(runs => runs.map(run => run.getAttribute('data-answering')))
    expect([...new Set(kinds)].sort()).toEqual(['local', 'national', 'none'])
    const shares = await weeks.evaluateAll(all =>
      all.map(week => {
        const runs = [...week.querySelectorAll<HTMLElement>('[data-answering]')]
        const whole = week.getBoundingClientRect().width - 2
        return runs.map(run => Math.round((run.getBoundingClientRect().width / whole) * 168))
      })
    )
    expect(shares.map(runs => runs.reduce((sum, hours) => sum + hours, 0))).toEqual(coverage.map(() => 168))
    await expect(page.getByRole('table', { name: /Gwent Police$/ })).toBeVisible()
    await expect(rows(page)).toHaveText(coverage.map(({ need }) => content.needs[need].label))
    const danger = row(page, content.needs['danger-now'].label)
    await expect(danger.getByRole('cell')).toHaveText([
      '0 hoursNever',
      `168 hours${content.screens.opening.everyHour}`,
      '0 hoursNever'
    ])
    await page.setViewportSize({ width: 820, height: 1180 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(820)
    const wordless = await page
      .getByRole('img')
      .evaluateAll(weeks =>
        weeks.filter(
          week => ![...week.querySelectorAll('.coverage-word')].some(word => word.checkVisibility())
        )
      )
    expect(wordless).toEqual([])
  })

  test('coverage: it follows the force that is selected, and local, national and nobody differ without colour in every mode', async ({
    page
  }) => {
    await open(page, '#coverage')
    const stalking = page.getByRole('img', { name: new RegExp(`^${content.needs.stalking.label}:`) })
    await expect(stalking).toHaveAttribute('aria-label', /no one in 168\./)
    await page.getByLabel('Where:').selectOption('kent')
    await expect(stalking).toHaveAttribute('aria-label', /no one in 0\./)
    // In grey, to compare without colour. Each key gets a fixed position, so that pixels line up.
    await addStyle(
      page,
      `.coverage-key { filter: grayscale(1); position: fixed; inset-block-start: 0; z-index: 9 }
        li:nth-child(1) > .coverage-key { inset-inline-start: 0 }
        li:nth-child(2) > .coverage-key { inset-inline-start: 50px }
        li:nth-child(3) > .coverage-key { inset-inline-start: 100px }`
    )
    const drawn = async (which: string) =>
      PNG.sync.read(await page.locator(`.coverage-key[data-answering=${which}]`).screenshot())
    for (const colorScheme of ['light', 'dark'] as const)
      for (const forcedColors of ['none', 'active'] as const) {
        await page.emulateMedia({ colorScheme, forcedColors })
        const [local, national, none] = [await drawn('local'), await drawn('national'), await drawn('none')]
        for (const [a, b] of [
          [local, national],
          [national, none],
          [none, local]
        ] as const)
          expect(shareThatStandsOut(a, b), `${colorScheme}, forced ${forcedColors}`).toBeGreaterThan(0.15)
      }
  })

  test('coverage: axe reports no violation', { tag: LONG }, async ({ page }) => {
    await open(page, `#coverage?${FORCE}`)
    await hasNoViolation(page)
  })
})
