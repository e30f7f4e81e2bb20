import { expect, test } from 'vitest'
import type { Tip } from '../../../machines/content/content.ts'
import type { Need, Workplace } from '../../../machines/content/vocabulary.ts'
import { soundsLikeBlame, tipsFor, tipsInSight } from '../../../machines/outcome/tips.ts'

const tip = (id: string, ...needs: readonly Need[]): Tip => ({ id, say: id, needs })
const TIPS = [
  tip('none'),
  tip('all', 'everyone'),
  tip('talk', 'talk'),
  tip('danger', 'danger-now'),
  tip('both', 'talk', 'danger-now')
]

const order = (needs: readonly Need[], tips = TIPS) =>
  tipsFor(tips)(needs, [])
    .map(({ id }) => id)
    .join(' ')

test('tips: those for the needs raised come first, each need in turn; then those for everyone, then the rest, each once', () => {
  expect(order(['danger-now', 'talk', 'everyone'])).toBe('danger talk both all none')
  expect(order(['talk', 'everyone'])).toBe('talk both all none danger')
  expect(order([])).toBe('all none talk danger both')
})

test('tips: one that would sound like blame to this person comes after all others, even if it fits another need', () => {
  const blame: Tip = { ...tip('blame', 'talk'), notFor: ['sexual-assault'] }
  expect(order(['talk'], [blame, ...TIPS])).toBe('blame talk both all none danger')
  expect(order(['sexual-assault', 'talk'], [blame, ...TIPS])).toMatch(/ blame$/)
})

test('tips: one is like blame if any of the needs makes it so', () => {
  const blame: Tip = { ...tip('blame', 'talk'), notFor: ['sexual-assault', 'stalking'] }
  expect([soundsLikeBlame(blame, ['stalking', 'talk']), soundsLikeBlame(blame, ['talk'])]).toEqual([
    true,
    false
  ])
})

test('tips: those for other places of work come after the rest, if the person named a place', () => {
  const street: Tip = { ...tip('street', 'talk'), workplaces: ['street'] }
  const indoors: Tip = { ...tip('indoors', 'talk'), workplaces: ['indoors'] }
  const tips = [street, indoors, ...TIPS]
  const at = (...workplaces: readonly Workplace[]) => tipsFor(tips)(['talk'], workplaces).map(({ id }) => id)
  expect(at('indoors')).toEqual(['indoors', 'talk', 'both', 'all', 'none', 'danger', 'street'])
  expect(at()).toEqual(['street', 'indoors', 'talk', 'both', 'all', 'none', 'danger'])
})

test('tips: one that is marked to come last is the last of the first three', () => {
  const last: Tip = { ...tip('last', 'talk'), comesLast: true }
  expect(order(['talk'], [last, ...TIPS])).toBe('talk both last all none danger')
})

test('tips: a need that the person named brings its tips before one that follows from an answer', () => {
  const tips = [tip('worry', 'worried-about-safety'), ...TIPS]
  expect(order(['worried-about-safety', 'talk'], tips)).toBe('talk both worry all none danger')
})

test('tips: among those for a need, the best for it comes first', () => {
  const best: Tip = { ...tip('best', 'talk'), bestFor: ['talk'] }
  expect(order(['talk'], [...TIPS, best])).toMatch(/^best talk both /)
})

test('tips: three are shown, one to who was hurt, and none in danger', () => {
  const said = [[], ['hurt', 'talk'], ['sexual-assault'], ['danger-now', 'hurt']] as Need[][]
  expect(said.map(tipsInSight)).toEqual([3, 1, 1, 0])
})
