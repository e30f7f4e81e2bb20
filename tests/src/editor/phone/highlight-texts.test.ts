import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { elementsWith, highlightTexts } from '../../../../src/editor/phone/highlight-texts.ts'

const SCREEN = `
  <main><h1><span>Do you need any help?</span></h1>
  <p>“I'm not here to judge you. You can skip any.”</p>
  <button><b>Ring</b> <i>Galop</i></button></main>`

const host = document.createElement('div')
beforeEach(() => {
  host.innerHTML = SCREEN
  document.body.append(host)
})
afterEach(() => host.remove())

const names = (elements: readonly Element[]) => elements.map(({ localName }) => localName)
const highlighted = () => names([...document.querySelectorAll('[data-highlighted]')])
test.each([
  ['the innermost element that holds it alone', ['Do you need any help?'], ['span']],
  ['the element that holds it with what is filled in', ['Ring {name}'], ['button']],
  ['nothing, where its placeholder is empty', ['Ring Galop{name}'], []],
  ['nothing, where a sign stands for any letter in a pattern', ['Do you need any help.'], []],
  ['the element that holds it with other spaces', ['Do you\n  need any help?'], ['span']],
  ['an element where it stands among other texts', ['You can skip any.'], ['p']],
  ['nothing, where it stands among other texts and is short', ['You can'], []],
  ['nothing, where it is not', ['Not on this screen'], []],
  ['nothing, where it is empty', ['', ' '], []]
])('marks on the phone: a text is marked in %s', (_, texts, marked) => {
  expect(names(elementsWith(host, texts))).toEqual(marked)
})

test('marks on the phone: they follow the screen, and are removed when no text is marked', async () => {
  const highlight = highlightTexts(host)
  highlight({ type: 'highlight', texts: ['Do you need any help?'] })
  expect(highlighted()).toEqual(['span'])
  host.innerHTML = '<h2>Do you need any help?</h2>'
  await vi.waitFor(() => expect(highlighted()).toEqual(['h2']))
  highlight({ type: 'highlight', texts: [] })
  expect(highlighted()).toEqual([])
})
