import { expect, test } from 'vitest'
import type { Tip } from '../../../machines/content/content.ts'
import type { Need } from '../../../machines/content/vocabulary.ts'
import { tipsFor } from '../../../machines/outcome/tips.ts'

const tip = (id: string, ...needs: readonly Need[]): Tip => ({ id, say: id, needs })
const TIPS = [
  tip('none'),
  tip('all', 'everyone'),
  tip('talk', 'talk'),
  tip('danger', 'danger-now'),
  tip('both', 'talk', 'danger-now')
]

const order = (needs: readonly Need[], tips = TIPS) => tipsFor(tips)(needs, []).map(({ id }) => id)

test('tips: those for the needs raised come first, each need in turn; then those for everyone, then the rest, each once', () => {
  expect(order(['danger-now', 'talk', 'everyone'])).toEqual(['danger', 'talk', 'both', 'all', 'none'])
  expect(order(['talk', 'everyone'])).toEqual(['talk', 'both', 'all', 'none', 'danger'])
  expect(order([])).toEqual(['all', 'none', 'talk', 'danger', 'both'])
})

test('tips: one that would sound like blame to this person comes after all others, even if it fits another need', () => {
  const blame: Tip = { ...tip('blame', 'talk'), notFor: ['hurt-or-assaulted'] }
  expect(order(['talk'], [blame, ...TIPS]).at(0)).toBe('blame')
  expect(order(['hurt-or-assaulted', 'talk'], [blame, ...TIPS]).at(-1)).toBe('blame')
})
