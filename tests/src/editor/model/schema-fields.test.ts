import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { newServiceText } from '../../../../src/editor/model/new-service.ts'
import { fieldKindOf, type Kind } from '../../../../src/editor/model/schema-fields.ts'
import { schemaOf } from '../../../../tools/content/schema/file-schema.ts'
import { checkTexts, fixtureTexts, withFile } from '../../../support/content.ts'

const freeIn = (kind: Kind, path: string): readonly string[] => {
  if (kind.kind === 'free') return [path]
  if (kind.kind === 'list') return freeIn(kind.item, `${path}[]`)
  return kind.kind === 'fields' ? kind.fields.flatMap(({ name, of }) => freeIn(of, `${path}.${name}`)) : []
}

const ofFile = (file: string): Kind => {
  const schema = schemaOf(file)
  if (!schema) throw new Error(`${file} has no schema.`)
  return fieldKindOf(schema)
}

test('forms: every field of every file of the content can be shown, but for what translators write and what is pressed in a drill', () => {
  const files = [...fixtureTexts.keys()].filter(file => !file.startsWith('languages/'))
  const free = files.flatMap(file => freeIn(ofFile(file), file.replace(/\/.*/, '')))
  expect([...new Set(free)]).toEqual(['drills.routes[].presses[]'])
  expect(freeIn(ofFile('languages/ro.yaml'), 'ro')).toEqual(['ro.review', 'ro.words'])
})

test('forms: the words beside a field are those of its schema', () => {
  const kind = ofFile('services/num.yaml')
  const fields = kind.kind === 'fields' ? kind.fields : []
  expect(fields.find(({ name }) => name === 'status')).toMatchObject({
    help: expect.stringContaining('`held`: listed for reviewers'),
    isOptional: false,
    of: { kind: 'choice', options: ['show', 'check-first', 'held'] }
  })
  expect(fields.find(({ name }) => name === 'webchat')?.isOptional).toBe(true)
})

test('forms: a new service can be read, has its name, is held, and the check says what is missing', () => {
  const text = newServiceText('Test line: "new"', '2026-11-24')
  expect(parse(text)).toMatchObject({ name: 'Test line: "new"', status: 'held' })
  const { errors } = checkTexts(withFile('services/test-line-new.yaml', text))
  expect(errors.map(({ file }) => file)).toContain('services/test-line-new.yaml')
  expect(errors.map(({ message }) => message)).toContain('"for" is empty.')
})
