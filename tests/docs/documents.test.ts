import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path/posix'
import { marked } from 'marked'
import { expect, test } from 'vitest'
import { ROW_RULES } from '../../machines/outcome/rows.ts'
import { sourceFiles } from '../support/source-files.ts'

const documents = [
  ...readdirSync('.').filter(file => file.endsWith('.md')),
  ...['content', 'docs', 'tests'].flatMap(folder => sourceFiles(folder, /\.md$/).map(({ path }) => path))
].sort()

const tests = new Set(sourceFiles('tests').map(({ path }) => basename(path).replace(/\.tsx?$/, '')))

/** Headings, by the anchors that GitHub gives them. */
const anchorsIn = (markdown: string): readonly string[] =>
  marked.lexer(markdown).flatMap(token =>
    token.type === 'heading'
      ? token.text
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\s_-]/gu, '')
          .trim()
          .replaceAll(' ', '-')
      : []
  )

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

/** Tests without their ending, and paths: those in backticks. Names in capitals are placeholders. */
const missingFilesIn = (text: string): readonly string[] => [
  ...namesIn(text, /`([a-z-]+\.(?:spec|test|law|process))`/g).filter(name => !tests.has(name)),
  ...namesIn(text, /`((?:content|docs|machines|src|tests|tools)\/[a-zA-Z0-9_./-]+)`/g).filter(
    path => !/[A-Z]{3}/.test(path) && !existsSync(path)
  )
]

/** @returns what a document names and is not there. */
const missingIn = (document: string, text: string): readonly string[] => [
  ...deadLinksIn(document, text),
  ...missingFilesIn(text)
]

test.each(documents)('documents: all that %s links to or names is there', document => {
  expect(missingIn(document, readFileSync(document, 'utf8'))).toEqual([])
})

test('outcome rules: the table of who takes a row is that of the code', () => {
  const rules = namesIn(
    readFileSync('machines/outcome/rows.ts', 'utf8'),
    /\/\*\* (.+? \| .+? \| .+?) \*\/\n {2}\*?\w+[:(]/g
  )
  const rows = readFileSync('docs/product/outcome-rules.md', 'utf8').split('\n')
  const from = rows.indexOf('| who | which of its services | why |') + 2
  expect(rules.length).toBe(Object.keys(ROW_RULES).length)
  // What is received is the table to write.
  expect(rows.slice(from, from + rules.length)).toEqual(rules.map(rule => `| ${rule} |`))
})
