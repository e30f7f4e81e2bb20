import { parseSync } from 'oxc-parser'
import { expect, test } from 'vitest'
import { type SourceFile, sourceFiles } from '../support/source-files.ts'

const exportedNames = ({ path, text }: SourceFile): readonly string[] =>
  parseSync(path, text).module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ exportName: { name } }) => (name === null ? [] : [name]))
  )

/** @returns each name that several files export, as `name: file, file`. */
const sharedNames = (files: readonly SourceFile[]): readonly string[] => {
  const homes = new Map<string, Set<string>>()
  for (const file of files)
    for (const name of exportedNames(file)) homes.set(name, (homes.get(name) ?? new Set()).add(file.path))
  return [...homes]
    .filter(([, paths]) => paths.size > 1)
    .map(([name, paths]) => `${name}: ${[...paths].join(', ')}`)
    .sort()
}

test('names: no name is exported from two files', { tags: ['slow'] }, () => {
  const files = ['machines', 'src', 'tools'].flatMap(folder =>
    sourceFiles(folder).filter(({ path }) => !path.endsWith('.d.ts'))
  )
  const planted = [
    { path: 'a.ts', text: 'export const one = 1; export type Two = 2; export default one' },
    { path: 'b.ts', text: 'export interface Two {}; export { one as three }; export default one' },
    { path: 'c.ts', text: "export { three } from './b.ts'" }
  ]
  expect(sharedNames(planted)).toEqual(['Two: a.ts, b.ts', 'three: b.ts, c.ts'])
  expect(sharedNames(files)).toEqual([])
})

test('names: at least nine unit tests in ten have the path of what they test', () => {
  const folders = ['machines', 'src', 'tools']
  const sources = new Set(
    folders.flatMap(folder => sourceFiles(folder)).map(({ path }) => path.replace(/\.tsx?$/, ''))
  )
  const tested = folders
    .flatMap(folder => sourceFiles(`tests/${folder}`, /\.test\.tsx?$/))
    .map(({ path }) => path.replace(/^tests\/|\.test\.tsx?$/g, ''))
  const astray = tested.filter(path => !sources.has(path))
  expect(astray.length / tested.length, astray.join('\n')).toBeLessThanOrEqual(0.1)
})
