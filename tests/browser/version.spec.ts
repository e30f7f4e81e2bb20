import { versionOf } from '../../tools/build/version.ts'
import { fixtureFolder } from '../support/fixture/folder.ts'
import { contentIn } from './support/content.ts'
import { longest } from './support/screens.ts'
import { expect, test } from './support/walker.ts'

const { version, offline } = contentIn('fixture').content.screens
const OLD = version.old.replace('{days}', '365 days')

/** The version of the fixture as the tests build it. */
const versionBuilt = (): string => {
  const { SOURCE_DATE_EPOCH: before } = process.env
  process.env.SOURCE_DATE_EPOCH = String(Date.parse('2026-01-01') / 1_000)
  try {
    return versionOf({ folder: fixtureFolder() })
  } finally {
    delete process.env.SOURCE_DATE_EPOCH
    if (before !== undefined) process.env.SOURCE_DATE_EPOCH = before
  }
}

test('promise 5, version: only More shows it and the date of its content; after a year the first screen and the outcome say that the content is old', async ({
  walker,
  page
}) => {
  const said = page.getByText(`Version ${versionBuilt()}, content of 1 January 2026.`, { exact: true })
  await expect(said).toHaveCount(0)
  await walker.openMore()
  await expect(said).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('dialog')).toHaveCount(0)
  await walker.press({ type: 'encounter.start' })
  await expect(said).toHaveCount(0)
  for (const words of Object.values(offline))
    await expect(page.getByText(words, { exact: true })).toHaveCount(0)
  for (const [day, times] of [
    ['2027-01-01', 0],
    ['2027-01-02', 1]
  ] as const) {
    await walker.open('/', `${day}T12:00:00Z`)
    await expect(page.getByText(OLD, { exact: true }), day).toHaveCount(times)
    await walker.walk(longest)
    await expect(page.getByText(OLD, { exact: true }), day).toHaveCount(times)
  }
})
