import { afterAll, expect, test, vi } from 'vitest'

/** A need that the product has not got yet. */
const NEW = 'childcare'

// Unit tests share their modules: what others have loaded already must be loaded again, with this need.
vi.resetModules()
vi.doMock('../../machines/content/vocabulary.ts', async original => {
  const vocabulary = await original<typeof import('../../machines/content/vocabulary.ts')>()
  const { NEEDS } = vocabulary
  return { ...vocabulary, NEEDS: NEEDS.flatMap(need => (need === 'everyone' ? [NEW, need] : [need])) }
})
afterAll(() => {
  vi.doUnmock('../../machines/content/vocabulary.ts')
  vi.resetModules()
})

const { checkTexts, compiledOf, realTexts, withEdit } = await import('../support/content.ts')
const { composeFixture } = await import('../support/fixture/texts.ts')

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
