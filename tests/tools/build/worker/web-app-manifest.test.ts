import { readFileSync } from 'node:fs'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { appIcons, webAppManifests } from '../../../../tools/build/worker/web-app-manifest.ts'
import { compiledOf, fixtureTexts } from '../../../support/content.ts'

const { content } = compiledOf(fixtureTexts)
const [[, main] = [], ...ofForces] = webAppManifests(content)
const manifest = JSON.parse(main ?? '') as {
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[]
  readonly theme_color: string
}

test('web app manifest: has the product name of the content, and the dark background of the page', () => {
  expect(manifest).toMatchObject({
    name: 'Encounter checklist',
    short_name: 'Checklist',
    display: 'standalone'
  })
  expect(readFileSync('src/live/style/tokens.css', 'utf8')).toContain(`--page: ${manifest.theme_color};`)
})

test('web app manifest: every icon has its declared size', () => {
  const drawn = appIcons().map(([src, bytes]) => {
    const { width, height } = PNG.sync.read(Buffer.from(bytes))
    return [src, `${width}x${height}`]
  })
  expect(drawn).toEqual(manifest.icons.map(({ src, sizes }) => [src.replace('./', ''), sizes]))
  expect(manifest.icons.map(({ purpose }) => purpose)).toEqual(['any', 'any', 'maskable'])
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

test('web app manifest: each force has one, whose start address names the force', () => {
  const starts = ofForces.map(([name, text]) => {
    const { start_url, scope, icons } = JSON.parse(text)
    const at = new URL(name, 'https://site/folder/')
    return [start_url, scope, icons[0].src].map(address => new URL(address, at).href)
  })
  expect(starts).toEqual(
    content.forces.map(({ id }) => [
      `https://site/folder/?force=${id}`,
      'https://site/folder/',
      'https://site/folder/icon-192.png'
    ])
  )
})
