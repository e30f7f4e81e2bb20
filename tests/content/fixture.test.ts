import { expect, test, vi } from 'vitest'
import { checkTexts, compiledOf, realTexts, withEdit } from '../support/content.ts'
import { composeFixture } from '../support/fixture/texts.ts'

/** A need that the product has not got yet. */
const NEW = 'childcare'

vi.mock('../../machines/content/vocabulary.ts', async original => {
  const vocabulary = await original<typeof import('../../machines/content/vocabulary.ts')>()
  const { NEEDS } = vocabulary
  return { ...vocabulary, NEEDS: NEEDS.flatMap(need => (need === 'everyone' ? ['childcare', need] : [need])) }
})

const withNewNeed = withEdit(
  'needs.yaml',
  '  - { id: everyone,',
  `  - { id: ${NEW}, label: Childcare, because: asked about childcare }\n  - { id: everyone,`,
  realTexts
)

test('fixture: a need added to the product is met by a service made for it', () => {
  const fixture = composeFixture(withNewNeed)
  expect(checkTexts(fixture).faults).toEqual([])
  const { content } = compiledOf(fixture)
  const meeting = content.services.filter(({ needs }) => (needs as readonly string[]).includes(NEW))
  expect(meeting.map(({ id }) => id)).toEqual([`test-line-for-${NEW}`])
})

test('fixture: a need that a service of the fixture meets gets no other service', () => {
  const made = [...composeFixture(withNewNeed).keys()].filter(file => file.includes('test-line-for-'))
  expect(made).toEqual([`services/test-line-for-${NEW}.yaml`])
})
