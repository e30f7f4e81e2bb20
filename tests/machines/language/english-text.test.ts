// @module-tag slow
import { expect, test } from 'vitest'
import { englishText } from '../../../machines/language/english-text.ts'
import type { TextKey } from '../../../machines/language/text-key.ts'
import { screenTextsOf } from '../../../tools/content/locales/translatable.ts'
import type { Sources } from '../../../tools/content/parse/sources.ts'
import { realChecked } from '../../support/content.ts'

const { compiled, sources } = realChecked()

test('English texts: each is found in the content by the key that files of languages name it by', () => {
  if (!compiled) throw new Error('The content has an error.')
  const { content, packs } = compiled
  const locals = Object.values(packs).flatMap(({ localServices }) => localServices)
  const shown = screenTextsOf(sources as Sources).filter(({ isShown }) => isShown)
  const wrong = shown.filter(({ key, english }) => englishText(content, key as TextKey, locals) !== english)
  expect(shown.length).toBeGreaterThan(500)
  expect(wrong.map(({ key }) => key)).toEqual([])
})

test('English texts: names of last resort are found without the services', () => {
  if (!compiled) throw new Error('The content has an error.')
  const { vital } = compiled.content
  const content = { ...compiled.content, services: [] }
  expect(englishText(content, 'vital.danger.name')).toBe(vital.danger.name)
  expect(englishText(content, 'vital.broken.2.name')).toBe(vital.broken[1]?.name)
})

test('English texts: what is left out is empty, and a misspelt key does not compile', () => {
  if (!compiled) throw new Error('The content has an error.')
  const { content } = compiled
  expect(englishText(content, 'services.nobody.name')).toBe('')
  // @ts-expect-error there is no such text
  expect(englishText(content, 'screens.buttons.strat')).toBe('')
  // @ts-expect-error this is no field of a tip
  expect(englishText(content, 'tips.network.says')).toBe('')
})
