import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { marked } from 'marked'
import { expect, test } from 'vitest'
import { markdownFiles } from './markdown-files.ts'

/** Where links and images lead, code left out. */
const targetsIn = (markdown: string): readonly string[] => {
  const targets: string[] = []
  marked.walkTokens(marked.lexer(markdown), token => {
    if (token.type === 'link' || token.type === 'image') targets.push(token.href)
  })
  return targets
}

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-')

const anchorsIn = (markdown: string): readonly string[] =>
  marked.lexer(markdown).flatMap(token => (token.type === 'heading' ? [anchorOf(token.text)] : []))

/** @returns each link of a document that leads to no file, or to no heading of one. */
const brokenIn = (document: string, markdown: string): readonly string[] =>
  targetsIn(markdown).filter(target => {
    if (/^[a-z]+:/.test(target)) return false
    const [path = '', anchor] = target.split('#')
    const file = path === '' ? document : join(dirname(document), path)
    if (!existsSync(file)) return true
    if (anchor === undefined || statSync(file).isDirectory()) return anchor !== undefined
    const text = path === '' ? markdown : readFileSync(file, 'utf8')
    return !anchorsIn(text).includes(anchor)
  })

test.each(markdownFiles)('links: every relative link and image of %s leads somewhere', document => {
  expect(brokenIn(document, readFileSync(document, 'utf8'))).toEqual([])
})

test('links: a link to a missing file, image or heading is found, and one in code is not a link', () => {
  const markdown = [
    '# One',
    '[a](missing.md) ![b](docs/images/missing.png) [c](README.md#no-such-heading) [d](#two)',
    '`[e](code.md)` [f](#one) [g](docs/decisions) [h](https://example.org/none) [i](LICENSE)'
  ].join('\n\n')
  expect(brokenIn('README.md', markdown)).toEqual([
    'missing.md',
    'docs/images/missing.png',
    'README.md#no-such-heading',
    '#two'
  ])
})
