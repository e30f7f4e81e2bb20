import { expect, test } from 'vitest'
import { isSealFor, sealOf } from '../../../../tools/content/sign-off/seal.ts'
import { fixtureTexts } from '../../../support/content.ts'
import { sectionsIn } from '../../../support/signed.ts'

const holds = { title: 'A tip', needs: ['talk', 'housing'], steps: ['First', 'Second'] }
const seal = sealOf('tips', holds)

test('seal: does not depend on the order of fields, or of a list of needs', () => {
  expect(sealOf('tips', { steps: ['First', 'Second'], needs: ['housing', 'talk'], title: 'A tip' })).toBe(
    seal
  )
})

test.each([
  ['a word', { ...holds, title: 'A tip.' }],
  ['the order of steps', { ...holds, steps: ['Second', 'First'] }],
  ['a need', { ...holds, needs: ['talk'] }],
  ['a field', { ...holds, note: 'New' }]
])('seal: changes with %s', (_, changed) => {
  expect(sealOf('tips', changed)).not.toBe(seal)
})

test('seal: changes with any one value of a section', () => {
  const [tips] = sectionsIn(fixtureTexts).filter(({ id }) => id === 'tips')
  const text = JSON.stringify(tips?.holds)
  const values = [...text.matchAll(/"[^"]+"(?=[,}\]])|\d+(?=[,}])/g)]
  expect(values.length).toBeGreaterThan(100)
  for (const { 0: value, index } of values) {
    const edited = `${text.slice(0, index)}"another"${text.slice(index + value.length)}`
    expect([value, sealOf('tips', JSON.parse(edited)) === tips?.hash]).toEqual([value, false])
  }
})

test('seal: two equal sections have different seals, each valid for its own section', () => {
  expect(sealOf('needs', holds)).not.toBe(seal)
  expect([isSealFor('tips', seal), isSealFor('needs', seal)]).toEqual([true, false])
  expect(seal).toMatch(/^[0-9a-f]{64}-[0-9a-f]{8}$/)
})
