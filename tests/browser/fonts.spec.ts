import type { CDPSession } from '@playwright/test'
import { contentIn } from './support/content.ts'
import { IN_ANY_FACE } from './support/marks.ts'
import { test as base, expect } from './support/walker.ts'

const test = base.extend<{ tools: CDPSession }>({
  tools: async ({ page }, use) => {
    const tools = await page.context().newCDPSession(page)
    await tools.send('DOM.enable')
    await tools.send('CSS.enable')
    await use(tools)
  }
})

test.skip(process.platform !== 'linux', 'only a browser on Linux can be given its fonts')

/** @returns the font families that the browser uses for an element's text. */
const familiesOf = async (tools: CDPSession, selector: string): Promise<ReadonlySet<string>> => {
  const { root } = await tools.send('DOM.getDocument')
  const { nodeId } = await tools.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  const { fonts } = await tools.send('CSS.getPlatformFontsForNode', { nodeId })
  return new Set(fonts.map(({ familyName }) => familyName))
}

/** Fonts that desktops and build servers often have. */
const OF_MACHINES = [
  'Arial',
  'DejaVu Sans',
  'Liberation Sans',
  'Noto Sans',
  'Noto Color Emoji',
  'Segoe UI',
  'Ubuntu',
  'Verdana',
  'system-ui',
  'sans-serif'
]

test('fonts: the page is drawn in the face that was chosen for the tests, and no font of the machine is there', {
  tag: IN_ANY_FACE
}, async ({ walker, page, tools, face }) => {
  await walker.press({ type: 'encounter.start' })
  for (const selector of ['h1', 'main button span', 'footer button'])
    expect([selector, ...(await familiesOf(tools, selector))]).toEqual([
      selector,
      // A medium weight counts as a family of its own if the face has one.
      expect.stringMatching(new RegExp(`^${face}(?: Medium)?$`))
    ])
  // The product's policy would refuse this content.
  await page.goto('about:blank')
  for (const family of OF_MACHINES) {
    await page.setContent(`<p style='font-family: "${family}", sans-serif'>Danger now</p>`)
    expect([family, await familiesOf(tools, 'p')]).toEqual([family, new Set([face])])
  }
})

/** Languages whose scripts Roboto lacks. */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  ar: 'Vazirmatn',
  th: 'Noto Sans Thai',
  'zh-Hans': 'Noto Sans SC'
}

/** Latin letters and digits, which occur in every language. */
const LATIN = /[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/gu

test('fonts: every language has the letters it is written in', async ({ page, tools, face }) => {
  for (const { language, texts } of contentIn('content').languages) {
    const family = BY_LANGUAGE[language.tag] ?? face
    const letters = new Set([...texts.values()].join(''))
    const own = [...letters].filter(letter => /\p{L}/u.test(letter)).join('')
    const text = family === face ? own : own.replace(LATIN, '')
    await page.setContent(`<p lang="${language.tag}">${text}</p><style>p { font-family: ${face} }</style>`)
    expect([language.tag, await familiesOf(tools, 'p')]).toEqual([language.tag, new Set([family])])
  }
})
