import { beforeEach, expect, test } from 'vitest'
import { putParts } from '../../../../src/editor/phone/put-parts.ts'
import { readForcePack } from '../../../../src/live/platform/force-pack.ts'
import { contentParts } from '../../../../tools/content/compile/page-parts.ts'
import { compiledOf, fixtureTexts } from '../../../support/content.ts'

beforeEach(() => document.body.replaceChildren())

test('phone of the editor: the content and the data of a force are put where the page reads them', () => {
  const compiled = compiledOf(fixtureTexts)
  putParts(contentParts({ ...compiled, languages: [] }))
  expect(readForcePack('kent')).toEqual(JSON.parse(JSON.stringify(compiled.packs.kent)))
  const all = document.querySelector<HTMLElement>('[data-content=all]')
  const { content } = JSON.parse(all?.textContent ?? '')
  expect(content.services).toHaveLength(compiled.content.services.length)
  expect(all?.hidden).toBe(true)
})
