import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { markdownFiles } from './markdown-files.ts'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
const subcommands = [
  ...readFileSync('tools/commands/content/program.ts', 'utf8').matchAll(/\.command\('([a-z-]+)/g)
].map(([, name = '']) => name)

/** @returns the scripts, and the subcommands of `npm run content`, that a text names and that do not exist. */
const unknownIn = (text: string): readonly string[] => {
  const named = [...text.matchAll(/npm run ([a-z][a-z:-]*[a-z])(?: -- ([a-z-]+))?/g)]
  return named.flatMap(([, script = '', argument]) => {
    if (!(script in scripts)) return [script]
    return script === 'content' && argument && !subcommands.includes(argument) ? [argument] : []
  })
}

test.each(markdownFiles)('documents: every command that %s names exists', file => {
  expect(unknownIn(readFileSync(file, 'utf8'))).toEqual([])
})

test('documents: a command that does not exist is found', () => {
  expect(
    unknownIn('`npm run content -- diff main`, `npm run check`; `npm run content -- differ`, `npm run chek`')
  ).toEqual(['differ', 'chek'])
})
