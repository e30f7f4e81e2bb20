import { readFileSync } from 'node:fs'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { appIcons, webAppManifests } from '../../../../tools/build/worker/web-app-manifest.ts'
import { compiledOf, fixtureTexts } from '../../../support/content.ts'

const [[, main] = []] = webAppManifests(compiledOf(fixtureTexts).content)

test('web app manifest: it stands by itself, on the dark background of the page', () => {
  const { display, theme_color } = JSON.parse(main ?? '')
  expect(display).toBe('standalone')
  expect(readFileSync('src/live/style/tokens.css', 'utf8')).toContain(`--page: ${theme_color};`)
})

test('web app manifest: the maskable icon fills every edge, and its drawing the middle four fifths', () => {
  const [, bytes = new Uint8Array()] = appIcons().find(([src]) => src.includes('maskable')) ?? []
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes))
  const isGround = (at: number) => data.subarray(at * 4, at * 4 + 4).toString('hex') === '10181bff'
  const outside: number[] = []
  for (let at = 0; at < width * height; at++)
    if (Math.hypot((at % width) - width / 2, Math.floor(at / width) - height / 2) > width * 0.4)
      outside.push(at)
  expect(outside.every(isGround)).toBe(true)
  expect(outside.length).toBeLessThan(width * height)
})
