// @module-tag slow
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, createLogger, createServer, type InlineConfig } from 'vite'
import { afterEach, expect, test, vi } from 'vitest'
import { contentPlugin } from '../../../../tools/build/content/content-plugin.ts'
import { contentService } from '../../../../tools/build/content/content-service.ts'
import { dayNumber } from '../../../../tools/content/days.ts'
import { formatDiagnostic } from '../../../../tools/content/diagnostic.ts'
import { checkTexts, TODAY } from '../../../support/content.ts'
import { inAllLanguages, STALE, WAITING } from '../../../support/fixture/all-languages.ts'
import { fixtureFolder } from '../../../support/fixture/folder.ts'
import { countUnconfirmed, WITHOUT_LINE } from '../../../support/fixture/written.ts'
import { settled } from '../../../support/settled.ts'
import { writeTexts } from '../../../support/write-texts.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

const MODULE = 'virtual:content'

const withLog = (folder = fixtureFolder()) => {
  const said: string[] = []
  // On a busy machine the bundler itself says that a plugin took long.
  const warn = (message: string) => message.startsWith('[PLUGIN_TIMINGS]') || said.push(message)
  const logger = { ...createLogger('silent'), warn }
  const config: InlineConfig = {
    configFile: false,
    logLevel: 'warn',
    customLogger: logger,
    plugins: [contentPlugin(contentService({ folder }))],
    build: {
      write: false,
      rolldownOptions: { input: MODULE, preserveEntrySignatures: 'strict', checks: { pluginTimings: false } }
    }
  }
  return { said, config }
}

/** What a build at noon of a day warns of, and the script it comes to. */
const builtOn = async (today: string, epoch = '', folder?: string) => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${today}T12:00Z`) })
  vi.stubEnv('SOURCE_DATE_EPOCH', epoch)
  const { said, config } = withLog(folder)
  const built = await build(config)
  return { said, script: JSON.stringify(built) }
}

const secondsAt = (day: string) => String(Date.parse(day) / 1_000)

test('content plugin: a build logs the count of warnings, the first five, and the command that lists all', async () => {
  const { said } = await builtOn(TODAY)
  const warnings = checkTexts(inAllLanguages()).warnings.map(formatDiagnostic)
  // One language of the fixture has all that is stale, the other all that waits.
  expect(warnings).toHaveLength(countUnconfirmed() + STALE.length + WAITING.length)
  expect(said).toEqual([
    expect.stringContaining(
      [
        `The content has ${warnings.length} warnings:`,
        ...warnings.slice(0, 5),
        `npm run content -- ${fixtureFolder()} lists them all.`
      ].join('\n\n')
    )
  ])
})

test('content plugin: a build of settled content logs needs without a line and what was judged to be plain, and nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'))
  writeTexts(folder, settled)
  const { said } = await builtOn(TODAY, '', folder)
  rmSync(folder, { recursive: true })
  const needs = WITHOUT_LINE.map(need => `has a service for "${need}" that[^]*`).join('')
  expect(said).toEqual([
    expect.stringMatching(new RegExp(`has 5 warnings:[^]* ${needs} was judged to be plain: `))
  ])
})

test('content plugin: a build with an early build day still warns of what is stale today', async () => {
  const [today, early] = ['2027-03-01', '2026-01-01']
  const { said, script } = await builtOn(today, secondsAt(early))
  expect(said.join()).toContain(
    `The content has ${checkTexts(inAllLanguages(), today).warnings.length} warnings:`
  )
  expect(script).toMatch(new RegExp(`builtOn\\W+${dayNumber(early)}\\b`))
})

test('content plugin: a build with an invalid build day fails before it starts, with the fix', async () => {
  await expect(builtOn(TODAY, 'soon')).rejects.toThrow(/^SOURCE_DATE_EPOCH is "soon", which is not a number/)
})

test.each([
  ['words.yaml', true],
  ['words.yml', true],
  ['approved/content.yaml', true],
  ['README.md', false],
  ['../elsewhere.yaml', false]
])('content plugin: whether the content is read again after a change of %s: %s', (file, isReadAgain) => {
  const forget = vi.fn()
  const plugin = contentPlugin({ ...contentService({ folder: fixtureFolder() }), forget })
  const watchChange = plugin.watchChange as (file: string) => void
  watchChange(join(fixtureFolder(), file))
  expect(forget).toHaveBeenCalledTimes(isReadAgain ? 1 : 0)
})

test('content plugin: the development server logs no warnings', async () => {
  const { said, config } = withLog()
  const server = await createServer({ ...config, server: { middlewareMode: true, ws: false } })
  await server.transformRequest(MODULE)
  await server.close()
  expect(said).toEqual([])
})
