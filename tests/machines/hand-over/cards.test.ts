import { expect, test } from 'vitest'
import { splitIntoCards } from '../../../machines/hand-over/cards.ts'

test.each([
  [0, [0]],
  [6, [6]],
  [7, [6, 1]],
  [13, [6, 6, 1]]
])('cards: %i contacts are split into cards of %j', (count, cards) => {
  expect(splitIntoCards(Array.from({ length: count })).map(({ length }) => length)).toEqual(cards)
})
