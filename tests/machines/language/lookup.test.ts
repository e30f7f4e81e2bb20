import { expect, test } from 'vitest'
import { englishText, lookUp } from '../../../machines/language/lookup.ts'
import type { TextKey } from '../../../machines/language/text-key.ts'
import { screenTextsOf } from '../../../tools/content/locales/translatable.ts'
import type { Sources } from '../../../tools/content/parse/sources.ts'
import { realChecked } from '../../support/content.ts'
import { content, packs } from '../../support/fixture-content.ts'

test('English texts: each is found in the content by the key that files of languages name it by', {
  tags: ['slow']
}, () => {
  const { compiled, sources } = realChecked()
  const { content, packs } = compiled ?? expect.fail('The content has an error.')
  const locals = Object.values(packs).flatMap(({ localServices }) => localServices)
  const shown = screenTextsOf(sources as Sources).filter(({ isShown }) => isShown)
  const wrong = shown.filter(({ key, english }) => englishText(content, key as TextKey, locals) !== english)
  expect(shown.length).toBeGreaterThan(500)
  expect(wrong.map(({ key }) => key)).toEqual([])
})

test('English texts: a key is the fields that lead to the text, items by their id or place', () => {
  const local = packs['west-yorkshire']?.localServices[0]
  const [action, note] = [content.actions[0], content.nationNotes[0]]
  if (!action || !note || !local) throw new Error('The fixture lacks what this test reads.')
  expect(englishText(content, `actions.${action.id}.line`)).toBe(action.line)
  expect(englishText(content, `nationNotes.${note.nation}.says`)).toBe(note.says)
  expect(englishText(content, 'questions.support.prompt')).toBe(content.questions.support.prompt)
  expect(englishText(content, `services.${local.id}.shortName`)).toBe('')
  expect(englishText(content, `services.${local.id}.shortName`, [local])).toBe(local.shortName)
  expect(englishText(content, 'beforeYouStart.replaces')).toBe(content.beforeYouStart.replaces)
  expect(englishText(content, 'needs.housing')).toBe(content.needs.housing.label)
})

test('English texts: names of last resort are found without the services', () => {
  const { danger, broken } = content.vital
  const without = { ...content, services: [] }
  expect(englishText(without, 'vital.danger.name')).toBe(danger.name)
  expect(englishText(without, 'vital.broken.2.name')).toBe(broken[1]?.name)
})

test('English texts: of an item or a field that is not there it is empty', () => {
  const keys = ['services.nobody.name', 'screens.buttons.strat', 'tips.network.says'] as TextKey[]
  expect(keys.map(key => englishText(content, key))).toEqual(['', '', ''])
})

const english = (key: string) => `English of ${key}`
const romanian = { tag: 'ro', texts: new Map([['questions.answers.no', 'Nu']]), english }

test('lookup: a text that is translated is in its language, another in English, and says so', () => {
  expect([lookUp(romanian, 'questions.answers.no'), lookUp(romanian, 'questions.answers.yes')]).toEqual([
    { text: 'Nu', lang: 'ro' },
    { text: 'English of questions.answers.yes', lang: 'en-GB' }
  ])
})

test('lookup: a translation that is the same as the English is still a translation', () => {
  const same = { ...romanian, texts: new Map([['questions.answers.no', 'English of questions.answers.no']]) }
  expect(lookUp(same, 'questions.answers.no').lang).toBe('ro')
})
