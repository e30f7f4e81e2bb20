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
