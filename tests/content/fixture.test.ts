import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { readTexts } from '../../tools/content/read-texts.ts'
import { checkTexts, compiledOf, realTexts, withEdit } from '../support/content.ts'
import { composeFixture } from '../support/fixture/texts.ts'

const madeIn = (files: Iterable<string>) => [...files].filter(file => file.includes('test-line-for-'))

/** The facts of the fixture as they are before any of its services names a need that was just added. */
const factsWithout = (need: string) =>
  new Map(
    [...readTexts('tests/fixtures/content')].map(([file, text]) => {
      if (!file.startsWith('services/')) return [file, text] as const
      const service = parse(text) as Record<'needs' | 'best-for', readonly string[]>
      const without = (needs: readonly string[] = []) => needs.filter(one => one !== need)
      return [
        file,
        stringify({ ...service, needs: without(service.needs), 'best-for': without(service['best-for']) })
      ] as const
    })
  )

test('fixture: a need that no service meets is met by a service made for it, and the content is sound', () => {
  const fixture = composeFixture(realTexts, factsWithout('money'))
  expect(checkTexts(fixture).errors).toEqual([])
  const { content } = compiledOf(fixture)
  const meeting = content.services.filter(({ needs }) => needs.includes('money'))
  expect(meeting.map(({ id }) => id)).toEqual(['test-line-for-money'])
})

test('fixture: a need that is added to needs.yaml gets a service', () => {
  const withNewNeed = withEdit(
    'needs.yaml',
    '  - { id: everyone,',
    '  - { id: need-of-this-test, label: A need, because: asked about it }\n  - { id: everyone,',
    realTexts
  )
  expect(madeIn(composeFixture(withNewNeed).keys())).toContain(
    'services/test-line-for-need-of-this-test.yaml'
  )
})

test('fixture: a need that a service of the fixture meets gets no other service', () => {
  expect(madeIn(composeFixture(realTexts).keys())).not.toContain('services/test-line-for-money.yaml')
})

test('fixture: each of its files says on its first line what it is there for', () => {
  const silent = [...readTexts('tests/fixtures/content')].filter(([, text]) => !/^# \w.{30}/.test(text))
  expect(silent.map(([file]) => file)).toEqual([])
})
