import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256OfText } from '../../../tools/content/sha256.ts'

test('sha256: every text has the hash that Node gives it', { tags: ['slow'] }, () => {
  const ofNode = (text: string) => createHash('sha256').update(text).digest('hex')
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), text => {
      expect(sha256OfText(text)).toBe(ofNode(text))
    }),
    { examples: [[''], ['Do you need any help or support?'], ['\ud800'], ['Ți-e frică de cineva?']] }
  )
})
