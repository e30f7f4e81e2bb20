// @module-tag slow
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { formatDiagnostic } from '../../tools/content/diagnostic.ts'
import {
  checkTexts,
  compiledOf,
  realTexts as inAllLanguages,
  inEnglish,
  REAL_TODAY,
  withEdit,
  withFile
} from '../support/content.ts'

/** What is written in an example nobody has translated. */
const realTexts = inEnglish(inAllLanguages)

const guide = readFileSync('content/README.md', 'utf8')
const section = (heading: string) => guide.split(/^## /m).find(part => part.startsWith(heading)) ?? ''

/** The first block of YAML in a section, without the indent of a list. */
const exampleIn = (heading: string) => {
  const [, indent = '', yaml = ''] = /^( *)```yaml\n([\s\S]*?)```/m.exec(section(heading)) ?? []
  return yaml.replaceAll(new RegExp(`^${indent}`, 'gm'), '')
}

const errorsOf = (texts: typeof realTexts) => checkTexts(texts, REAL_TODAY).errors.map(formatDiagnostic)

describe('content guide: worked example of a service', () => {
  const FILE = 'services/online-line.yaml'
  const example = exampleIn('A worked example: add a service')

  test('has the error that the guide shows, and no other', () => {
    const [shown] = /services\/online-line\.yaml:\d+:\d+ .*/.exec(guide) ?? []
    expect(errorsOf(withFile(FILE, example, realTexts))).toEqual([shown])
  })

  test('is sound once it is fixed as the guide says', () => {
    const fixed = example.replace('"0161 496 000"', '"0161 496 0000"')
    const { services } = compiledOf(withFile(FILE, fixed, realTexts), REAL_TODAY).content
    expect(services.map(({ id }) => id)).toContain('online-line')
  })
})

describe('content guide: opening hours', () => {
  const part = section('Opening hours')
  const rows = [...part.matchAll(/^\| `("[^`]+")` \|/gm)].map(([, open = '']) => open)
  const tara = (hours: string) =>
    withEdit('services/tara.yaml', 'hours:\n    open: "24/7"\n    confirmed: true\n', hours)

  test('each that it shows is valid', () => {
    expect(rows.length).toBeGreaterThan(5)
    for (const open of rows)
      expect(errorsOf(tara(`hours:\n    open: ${open}\n    confirmed: true\n`))).toEqual([])
  })

  test('the exceptions it shows are valid', () => {
    const example = exampleIn('Opening hours')
    expect(example).toContain('exceptions:')
    expect(errorsOf(tara(example.replaceAll(/^(?=.)(?!hours)/gm, '  ')))).toEqual([])
  })
})
