import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { contentPlugin } from '../../../tools/build/content/content-plugin.ts'
import { contentService } from '../../../tools/build/content/content-service.ts'
import { escapeHtml } from '../../../tools/html.ts'
import type { Words, wordsOfFloor } from './screens.tsx'

const fileAt = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** @returns the words of the real content that the floor shows. */
export const readWords = async (): Promise<Words> => {
  const { module } = await runnerImport<{ wordsOfFloor: typeof wordsOfFloor }>(fileAt('screens.tsx'), {
    plugins: [contentPlugin(contentService({ folder: 'content' }))],
    logLevel: 'error'
  })
  return module.wordsOfFloor()
}

/** @throws if a part does not stand in the page. */
const partOf = (page: string, part: RegExp): string => {
  const [found] = page.match(part) ?? []
  if (found === undefined) throw new Error(`The live page holds nothing like ${part}`)
  return found
}

/** @returns the start of a live page up to the end of its style, without the policy. */
export const headOf = (page: string): string =>
  partOf(page, /<head>.*<\/style>/s).replace(/\s*<meta http-equiv[^>]*>/, '')

/**
 * The floor that the checklist is measured against: a static page with the same style, the same first screen and the same
 * questions, and a plain script of a few lines. No page that asks them can be much quicker.
 * @param page the live page, as it was built.
 */
export const floorOf = (page: string, { product, screens, onward }: Words): string => {
  const first = partOf(page, /<div id="app">.*?(?=<template|<script>)/s)
  const templates = screens.map(
    ({ title, html }) => `<template title="${escapeHtml(title)}">${html}</template>`
  )
  return `<!doctype html>
<html lang="en-GB" dir="ltr" translate="no">
${headOf(page)}
</head>
<body data-product="${escapeHtml(product)}" data-onward="${escapeHtml(onward.join('|'))}">
${first}
${templates.join('\n')}
<script>${readFileSync(fileAt('flow.js'), 'utf8')}</script>
</body>
</html>
`
}
