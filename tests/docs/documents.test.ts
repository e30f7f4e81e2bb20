import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path/posix'
import { marked } from 'marked'
import { expect, test } from 'vitest'
import { ROW_RULES } from '../../machines/outcome/rows.ts'
import { interpolate } from '../../machines/text/format.ts'
import { formatTimeLimits } from '../../src/live/i18n/format.ts'
import { realCompiled } from '../support/content.ts'
import { sourceFiles } from '../support/source-files.ts'

const documents = [
  ...readdirSync('.').filter(file => file.endsWith('.md')),
  ...['content', 'docs', 'tests'].flatMap(folder => sourceFiles(folder, /\.md$/).map(({ path }) => path))
].sort()

const tests = new Set(sourceFiles('tests').map(({ path }) => basename(path).replace(/\.tsx?$/, '')))
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
const program = readFileSync('tools/commands/content/program.ts', 'utf8')
const subcommands = [...program.matchAll(/add\(\s*'([a-z-]+)/g)].map(([, name = '']) => name)

/** @returns the anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-')

const anchorsIn = (markdown: string): readonly string[] =>
  marked.lexer(markdown).flatMap(token => (token.type === 'heading' ? anchorOf(token.text) : []))

const deadLinksIn = (document: string, markdown: string): readonly string[] => {
  const targets: string[] = []
  marked.walkTokens(marked.lexer(markdown), token => {
    if (token.type === 'link' || token.type === 'image') targets.push(token.href)
  })
  return targets.filter(target => {
    if (/^[a-z]+:/.test(target)) return false
    const [path = '', anchor] = target.split('#')
    const file = path === '' ? document : join(dirname(document), path)
    if (anchor === undefined || !existsSync(file)) return !existsSync(file)
    return !anchorsIn(path === '' ? markdown : readFileSync(file, 'utf8')).includes(anchor)
  })
}

const namesIn = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name)

/** Checks what is in backticks: tests without their ending, and paths. Capitals mark placeholders. */
const missingFilesIn = (text: string): readonly string[] => [
  ...namesIn(text, /`([a-z-]+\.(?:spec|test|law|process))`/g).filter(name => !tests.has(name)),
  ...namesIn(text, /`((?:content|docs|machines|src|tests|tools)\/[a-zA-Z0-9_./-]+)`/g).filter(
    path => !/[A-Z]{3}/.test(path) && !existsSync(path)
  )
]

/** Skips code blocks, as program output cannot be wrapped, and tables. */
const longLinesIn = (text: string): readonly string[] =>
  text.replaceAll(/^ *```[\s\S]*?^ *```/gm, '').match(/^(?! *\|).{121,}$/gm) ?? []

test.each(documents)('documents: all that %s links to or names is there, and its lines fit', document => {
  const text = readFileSync(document, 'utf8')
  expect(deadLinksIn(document, text)).toEqual([])
  expect(namesIn(text, /npm run ([a-z][a-z:-]*[a-z])/g).filter(name => !(name in scripts))).toEqual([])
  expect(
    namesIn(text, /npm run content -- ([a-z-]*[a-z])/g).filter(name => !subcommands.includes(name))
  ).toEqual([])
  expect(missingFilesIn(text)).toEqual([])
  expect(longLinesIn(text)).toEqual([])
})

test('what is kept: the page for forces quotes the phone word for word, and leaves out nothing that goes or stays', {
  tags: ['slow']
}, () => {
  const { times, screens } = realCompiled().content
  const filled = (words: string) => interpolate(words, formatTimeLimits(times, undefined))
  const { until, call, never, still, duty } = screens.holds
  const page = readFileSync('docs/assurance/nothing-kept.md', 'utf8')
  const quoted = namesIn(page, /^- "([^"]+)"/gm).map(words => words.replaceAll(/\s+/g, ' '))
  const mustBeThere = [until, call, ...still, ...duty].map(filled)
  expect(quoted.filter(sentence => ![...mustBeThere, ...never.map(filled)].includes(sentence))).toEqual([])
  expect(quoted).toEqual(expect.arrayContaining(mustBeThere))
})

test('outcome rules: the table of who takes a row is that of the code', () => {
  const rules = namesIn(
    readFileSync('machines/outcome/rows.ts', 'utf8'),
    /\/\*\* (.+? \| .+? \| .+?) \*\/\n {2}\*?\w+[:(]/g
  )
  const rows = readFileSync('docs/product/outcome-rules.md', 'utf8').split('\n')
  const from = rows.indexOf('| who | which of its services | why |') + 2
  expect(rules.length).toBe(Object.keys(ROW_RULES).length)
  // A failure shows the table to write.
  expect(rows.slice(from, from + rules.length)).toEqual(rules.map(rule => `| ${rule} |`))
})
