import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { helpOf } from '../../../../src/editor/form/editing.ts'
import type { Path } from '../../../../tools/content/parse/yaml-file.ts'
import { schemaOf } from '../../../../tools/content/schema/files.ts'
import { fieldKindOf, type Kind, readTyped, schemaAt } from '../../../../tools/content/schema/kinds.ts'
import { changed } from '../../../../tools/editorial/change.ts'
import { fixtureTexts } from '../../../support/content.ts'

const freeIn = (kind: Kind, path: string): readonly string[] => {
  if (kind.kind === 'free') return [path]
  if (kind.kind === 'list') return freeIn(kind.item, `${path}[]`)
  return kind.kind === 'fields' ? kind.fields.flatMap(({ name, of }) => freeIn(of, `${path}.${name}`)) : []
}

const ofFile = (file: string, path: Path = []): Kind => {
  const schema = schemaAt(schemaOf(file) ?? expect.fail(`${file} has no schema.`), path)
  return fieldKindOf(schema ?? expect.fail(`${file} has no ${path.join('.')}.`))
}

test('forms: every field of every file of the content can be shown, but for what translators write', () => {
  const files = [...fixtureTexts.keys()].filter(file => !file.startsWith('languages/'))
  const free = files.flatMap(file => freeIn(ofFile(file), file.replace(/\/.*/, '')))
  expect(free).toEqual([])
  expect(freeIn(ofFile('languages/ro.yaml'), 'ro')).toEqual(['ro.review', 'ro.words'])
})

test('forms: the words beside a field are those of its schema, with names as the form shows them', () => {
  const kind = ofFile('services/num.yaml')
  const fields = kind.kind === 'fields' ? kind.fields : []
  const status = fields.find(({ name }) => name === 'status')
  const options = ['show', 'check-first', 'held']
  expect(status).toMatchObject({ isOptional: false, of: { kind: 'choice', options } })
  expect(status && helpOf(status)).toContain('"Held": listed for reviewers')
  expect(fields.find(({ name }) => name === 'webchat')?.isOptional).toBe(true)
  const force = ofFile('forces/kent.yaml')
  const words = (force.kind === 'fields' ? force.fields : []).map(helpOf).join(' ')
  expect(words).toContain('Empty if none is known.')
})

test('forms: what is typed as a number is one in the file, or stays as it is for the check to refuse', () => {
  expect(['12', '1x', ''].map(typed => readTyped({ kind: 'number' }, typed))).toEqual([12, '1x', ''])
})

test('forms: a press of a drill is a word or a question with its answer, and becomes the other in place', () => {
  const presses = ofFile('drills/third-person.yaml', ['routes', 0, 'presses', 0])
  const options = presses.kind === 'either' ? presses.options : []
  expect(options.map(({ name, of }) => [name, of?.kind])).toEqual(
    expect.arrayContaining([
      ['start', undefined],
      ['safety', 'choice'],
      ['who', 'choices']
    ])
  )
  for (const text of ['presses: [start, { safety: "no" }]\n', 'presses:\n  - start\n  - safety: "no"\n']) {
    const once = changed(text, { set: ['presses', 0], value: { who: [] } })
    const twice = changed(once, { set: ['presses', 1], value: 'finish' })
    expect(parse(twice)).toEqual({ presses: [{ who: [] }, 'finish'] })
  }
})
