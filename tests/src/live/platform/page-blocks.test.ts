import { beforeEach, expect, test } from 'vitest'
import { readBlock, readForcePack } from '../../../../src/live/platform/page-blocks.ts'

beforeEach(() => {
  document.body.innerHTML = `
    <script type="application/json">{ "localServices": ["of nobody"] }</script>
    <script type="application/json" data-force="kent">{ "localServices": ["of Kent"] }</script>
    <script type="application/json" data-force="essex">{ "localServices": ["of Essex"] }</script>
    <script type="application/json" data-force="dorset">{ "localServices": [</script>`
})

test.each([
  ['kent', { localServices: ['of Kent'] }],
  ['essex', { localServices: ['of Essex'] }],
  ['dorset', undefined],
  ['atlantis', undefined]
])('force pack: %s is read from its own block, unless that is damaged or missing', (id, pack) => {
  expect(readForcePack(id)).toEqual(pack)
})

test('block: one that is missing is an error', () => {
  expect(() => readBlock('none')).toThrow('Unexpected end of JSON input')
})
