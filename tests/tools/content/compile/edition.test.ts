import { expect, test } from 'vitest'
import { editionFor } from '../../../../tools/content/compile/edition.ts'
import { compiledOf, sampleTexts } from '../../../support/content.ts'

const national = compiledOf(sampleTexts)
const { content, packs } = national

test('the national edition is the whole content', () => {
  expect(editionFor(national, undefined)).toBe(national)
})

test('the edition of a force holds that force and its pack alone, and all that is national', () => {
  expect(editionFor(national, 'gloucestershire')).toEqual({
    content: { ...content, forces: content.forces.filter(({ id }) => id === 'gloucestershire') },
    packs: { gloucestershire: packs.gloucestershire }
  })
})

test('the edition of a force that there is not is refused, with the nearest name and all that are known', () => {
  const known = content.forces.map(({ id }) => id).join(', ')
  expect(() => editionFor(national, 'met')).toThrow(
    new Error(`There is no force "met". Perhaps "metropolitan". Known: ${known}.`)
  )
})
