// @module-tag slow
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { check } from '../../tools/content/check.ts'
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

describe('content guide: worked example of a force', () => {
  const example = exampleIn('A worked example: add a force')
  const { content, packs } = compiledOf(withFile('forces/lyonesse.yaml', example, realTexts), REAL_TODAY)

  test('is sound, and the force is listed', () => {
    expect(content.forces.map(({ name }) => name)).toContain('Lyonesse Police')
  })

  test('has a local service, also shown in the other force that it names', () => {
    const idsAt = (force: string) => packs[force]?.localServices.map(({ id }) => id)
    expect(idsAt('lyonesse')).toEqual(['tideline'])
    expect(idsAt('devon-and-cornwall')).toContain('tideline')
  })
})

describe('content guide: worked example of a drill', () => {
  const FILE = 'drills/last-bus.yaml'
  const example = exampleIn('A worked example: add a drill')
  const errorsOfDrill = (text: string) =>
    check(withFile(FILE, text, realTexts), REAL_TODAY).errors.map(formatDiagnostic)

  test('has the error that the guide shows, and no other', () => {
    const [shown] = /drills\/last-bus\.yaml:\d+:\d+ .*/.exec(guide) ?? []
    expect(errorsOfDrill(example)).toEqual([shown])
  })

  test('is sound once it is fixed as the guide says', () => {
    const [, scene = ''] = /\n {2}support:\n([\s\S]*?)(?= {2}safety:)/.exec(example) ?? []
    const safePlace = `  safePlace:\n${scene.replace('"no"', '"yes"')}`
    expect(errorsOfDrill(example.replace('otherwise:', `${safePlace}  afraid:\n${scene}otherwise:`))).toEqual(
      []
    )
    expect(scene).toContain('fits: ["no"]')
  })

  test('has every field that the table names', () => {
    const rows = [...section('A worked example: add a drill').matchAll(/^\| `([a-z-]+)` \|/gm)]
    const fields = rows.map(([, field = '']) => field)
    expect(fields.filter(field => !example.includes(`${field}:`))).toEqual([])
    expect(fields).toHaveLength(9)
  })
})

describe('content guide: opening hours', () => {
  const part = section('Opening hours')
  const rows = [...part.matchAll(/^\| `("[^`]+")` \|/gm)].map(([, open = '']) => open)
  const tara = (hours: string) =>
    withEdit('services/tara.yaml', 'hours:\n    open: "24/7"\n    confirmed: true\n', hours)

  test('show the whole of the syntax', () => {
    expect(rows.length).toBeGreaterThan(5)
  })

  test.each(rows)('%s is valid', open => {
    expect(errorsOf(tara(`hours:\n    open: ${open}\n    confirmed: true\n`))).toEqual([])
  })

  test('the exceptions it shows are valid', () => {
    const example = exampleIn('Opening hours')
    expect(example).toContain('exceptions:')
    expect(errorsOf(tara(example.replaceAll(/^(?=.)(?!hours)/gm, '  ')))).toEqual([])
  })

  test('hours past midnight include the night', () => {
    const night = '"Fr 20:00-02:00; Sa 00:00-02:00,10:00-12:00; PH off"'
    expect(rows).toContain(night)
    const { services } = compiledOf(tara(`hours:\n    open: ${night}\n    confirmed: true\n`)).content
    const week = services.find(({ id }) => id === 'tara')?.phone?.hours.weekly?.week
    expect(week?.slice(4, 6)).toEqual([
      [{ from: 1200, to: 1440 }],
      [
        { from: 0, to: 120 },
        { from: 600, to: 720 }
      ]
    ])
  })
})

test('content guide: the table of files lists every file of the content', () => {
  const named = [...section('The files').matchAll(/^\| `([^`]+)` \|/gm)].map(([, file = '']) => file)
  const files = [...inAllLanguages.keys()].map(file =>
    file
      .replace(/^(services|forces|drills)\/.*/, '$1/NAME.yaml')
      .replace(/^languages\/.*/, 'languages/TAG.yaml')
  )
  // Written by a command, and not read as content.
  expect(named.sort()).toEqual([...new Set(files), 'approved/'].sort())
})
