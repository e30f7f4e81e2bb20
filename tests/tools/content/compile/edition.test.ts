import { expect, test } from 'vitest'
import { editionFor } from '../../../../tools/content/compile/edition.ts'
import { compiledOf, fixtureTexts } from '../../../support/content.ts'

const national = compiledOf(fixtureTexts)
const { content, packs } = national

test('edition: the national one is the whole content', () => {
  expect(editionFor(national, undefined)).toBe(national)
})

test('edition: that of a force holds only that force and its pack, and all national content', () => {
  expect(editionFor(national, 'gloucestershire')).toEqual({
    content: { ...content, forces: content.forces.filter(({ id }) => id === 'gloucestershire') },
    packs: { gloucestershire: packs.gloucestershire }
  })
})

test('edition: an unknown force is refused, with the nearest name and all names', () => {
  const known = content.forces.map(({ id }) => id).join(', ')
  expect(() => editionFor(national, 'gloucester')).toThrow(
    new Error(`There is no force "gloucester". Did you mean "gloucestershire"? Use one of: ${known}.`)
  )
})
