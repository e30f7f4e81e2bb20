import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { matchesIn, sourceFiles } from '../support/source-files.ts'

/** Tailwind's own sizes and weights: the product's scale is in the tokens. */
const OFF_SCALE = /\b(?:text-(?:xs|sm|base|lg|xl|\dxl)|font-(?:thin|light|semibold|extrabold|black))\b/g

test('type scale: the phone has no size or weight but those of the tokens', () => {
  expect(matchesIn(sourceFiles('src/live'), OFF_SCALE)).toEqual([])
  const planted = '<p className="text-2xl text-meta font-semibold">'
  expect(planted.match(OFF_SCALE)).toEqual(['text-2xl', 'font-semibold'])
})

test('theme colour: the bar of the browser has the colour of the page in each light', () => {
  const page = readFileSync('src/index.html', 'utf8')
  const [day, night] = [...readFileSync('src/live/style/tokens.css', 'utf8').matchAll(/--page: (#\w{6});/g)]
  const barIn = (scheme: string) =>
    page.match(
      new RegExp(`theme-color" media="\\(prefers-color-scheme: ${scheme}\\)" content="(#\\w+)"`)
    )?.[1]
  expect(barIn('light')).toBe(day?.[1])
  expect(barIn('dark')).toBe(night?.[1])
})
