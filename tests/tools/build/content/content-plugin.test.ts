// @module-tag slow
import { join } from 'node:path'
import { build, createLogger, createServer, type HtmlTagDescriptor, type InlineConfig } from 'vite'
import { afterEach, expect, test, vi } from 'vitest'
import { contentPlugin } from '../../../../tools/build/content/content-plugin.ts'
import { contentService } from '../../../../tools/build/content/content-service.ts'
import { formatDiagnostic } from '../../../../tools/content/diagnostic.ts'
import { PAGES } from '../../../../tools/server/site-part.ts'
import { checkTexts, TODAY } from '../../../support/content.ts'
import { inAllLanguages } from '../../../support/fixture/all-languages.ts'
import { fixtureFolder } from '../../../support/fixture/folder.ts'

afterEach(() => {
  vi.useRealTimers()
})

const MODULE = 'virtual:content'

const withLog = () => {
  const said: string[] = []
  // On a busy machine the bundler may warn that a plugin was slow.
  const warn = (message: string) => message.startsWith('[PLUGIN_TIMINGS]') || said.push(message)
  const logger = { ...createLogger('silent'), warn }
  const config: InlineConfig = {
    configFile: false,
    logLevel: 'warn',
    customLogger: logger,
    plugins: [contentPlugin(contentService({ folder: fixtureFolder() }))],
    build: {
      write: false,
      rolldownOptions: { input: MODULE, preserveEntrySignatures: 'strict', checks: { pluginTimings: false } }
    }
  }
  return { said, config }
}

test('content plugin: a build logs the count of warnings, the first five, and the command that lists all', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T12:00Z`) })
  const { said, config } = withLog()
  await build(config)
  const warnings = checkTexts(inAllLanguages()).warnings.map(formatDiagnostic)
  expect(said).toEqual([
    expect.stringContaining(
      [
        `The content has ${warnings.length} warnings:`,
        ...warnings.slice(0, 5),
        `npm run content -- --folder ${fixtureFolder()} lists them all.`
      ].join('\n\n')
    )
  ])
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

test.each(['live', 'training', 'editor'] as const)(
  'content plugin: the page of %s says which release it is, so that its worker refuses an older one',
  part => {
    const transform = contentPlugin(contentService({ folder: fixtureFolder() }), part).transformIndexHtml
    const tags = (
      transform as unknown as (html: string, page: { readonly path: string }) => readonly HtmlTagDescriptor[]
    )('', { path: `/${PAGES[part][0]}` })
    expect(tags.map(({ attrs }) => attrs)).toContainEqual({ name: 'release', content: '1' })
  }
)

test('content plugin: the development server logs no warnings', async () => {
  const { said, config } = withLog()
  const server = await createServer({ ...config, server: { middlewareMode: true, ws: false } })
  await server.transformRequest(MODULE)
  await server.close()
  expect(said).toEqual([])
})
