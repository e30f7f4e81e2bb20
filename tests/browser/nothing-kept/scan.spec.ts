import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '../support/base.ts'
import { scan } from './support/scan.ts'

const WORDS = 'qzvlkxjwhbtpmgfn'

const HIDDEN: Readonly<Record<string, Buffer>> = {
  'as it is': Buffer.from(`before ${WORDS} after`),
  'as UTF-16': Buffer.from(`before ${WORDS} after`, 'utf16le'),
  'as UTF-16 at an odd place': Buffer.concat([Buffer.from('b'), Buffer.from(WORDS, 'utf16le')]),
  packed: gzipSync(`before ${WORDS} after`),
  'packed in the midst of a file': Buffer.concat([
    Buffer.from('before'),
    gzipSync(WORDS),
    Buffer.from('after')
  ]),
  'packed and cut off': gzipSync(WORDS + ' after'.repeat(100_000)).subarray(0, 60)
}

for (const [name, bytes] of Object.entries(HIDDEN))
  test(`self-check: the disk scan finds a word ${name}, and no other`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'scan-'))
    mkdirSync(join(folder, 'a', 'b'), { recursive: true })
    writeFileSync(join(folder, 'a', 'b', 'c'), bytes)
    writeFileSync(join(folder, 'beside'), 'nothing')
    const { files, found } = scan(folder, [WORDS, 'jwhbtpmgfnx'])
    rmSync(folder, { recursive: true })
    expect([files, found]).toEqual([2, [`a/b/c: ${WORDS}`]])
  })
