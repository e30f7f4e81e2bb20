import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { newLocalService, newServiceText } from '../../../../src/editor/model/new-service.ts'
import { edited, openedWith } from '../../../../src/editor/model/workspace.ts'
import { checkTexts, fixtureTexts, textOf, withFile } from '../../../support/content.ts'

const TODAY = '2026-11-24'
const KENT = 'forces/kent.yaml'

test('new service: it can be read, has its name, is held, and the check says what is missing', () => {
  const text = newServiceText('Test line: "new"', TODAY)
  expect(parse(text)).toMatchObject({
    name: 'Test line: "new"',
    status: 'held',
    checked: { on: TODAY, how: 'published' }
  })
  const { errors } = checkTexts(withFile('services/test-line-new.yaml', text))
  expect(errors.map(({ file }) => file)).toContain('services/test-line-new.yaml')
  expect(errors.map(({ message }) => message)).toContain('"for" is empty.')
  expect(errors.filter(({ message }) => message.includes(TODAY))).toEqual([])
})

test('new service: a local one stands last in its force, held, and every other line stays', () => {
  const { changes, place } = newLocalService(fixtureTexts, 'kent', 'Kent Night Van', TODAY)
  const { texts } = edited(openedWith(fixtureTexts), changes)
  const before = textOf(fixtureTexts, KENT)
  const after = textOf(texts, KENT)
  const services = (parse(after) as { readonly localServices: readonly unknown[] }).localServices
  expect(services.at(-1)).toMatchObject({ id: 'kent-night-van', name: 'Kent Night Van', status: 'held' })
  expect(place).toEqual({ file: KENT, path: ['localServices', services.length - 1] })
  expect(before.split('\n').filter(line => !after.includes(line))).toEqual(['localServices: []'])
})
