import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { SUPPORT_CHOICES } from '../../machines/content/vocabulary.ts'
import drawings from '../../src/live/icons/drawings.json' with { type: 'json' }
import { launchOptions } from '../browser/launch-options.ts'

/** A maskable icon may be cropped to its middle four fifths: the background fills it, the drawing shrinks. */
const forMask = (svg: string) =>
  svg
    .replace(' rx="14"', '')
    .replace(/<path.*(?=<\/svg>)/, '<g transform="translate(9.6 9.6) scale(.7)">$&</g>')

/** Draws the app's icons from `src/live/icon.svg`: npx tsx tests/support/draw-icons.ts */
const svg = readFileSync('src/live/icon.svg', 'utf8')
const DRAWN: readonly (readonly [name: string, side: number, drawing: string])[] = [
  ['icon-192.png', 192, svg],
  ['icon-512.png', 512, svg],
  ['icon-maskable-512.png', 512, forMask(svg)]
]

const browser = await chromium.launch(launchOptions())
const page = await browser.newPage()
for (const [name, side, drawing] of DRAWN) {
  await page.setViewportSize({ width: side, height: side })
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${side}px }</style>${drawing}`
  )
  writeFileSync(`src/live/icons/${name}`, await page.screenshot({ omitBackground: true }))
}

/** The pictures of What would help?, lettered, to ask people what they mean (docs/assurance/co-design.md). */
const sheet = SUPPORT_CHOICES.flatMap((choice, at) =>
  choice in drawings
    ? `<figure><svg viewBox="0 0 24 24" fill="none" stroke="#111" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"><path d="${drawings[choice as keyof typeof drawings]}"/></svg><figcaption>${String.fromCharCode(65 + at)}</figcaption></figure>`
    : []
).join('')
await page.setViewportSize({ width: 700, height: 260 })
await page.setContent(
  `<style>body { margin: 0; display: grid; grid-template-columns: repeat(7, 100px); font: 24px sans-serif; text-align: center } figure { margin: 15px 0 } svg { width: 64px; height: 64px }</style>${sheet}`
)
writeFileSync('docs/images/pictures.png', await page.screenshot())
await browser.close()
