// @module-tag slow
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { FILE_LIST } from '../../../../tools/server/server-files.ts'
import { runNode, TSX } from '../../../support/run-node.ts'

/** Starting a process takes time on a busy machine. */
const SLOW = { timeout: 60_000 }

const folder = mkdtempSync(join(tmpdir(), 'check-site-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (...words: readonly string[]) =>
  runNode(folder, [...TSX, resolve('tools/commands/check-site.ts'), ...words])

test.each([
  [
    ['checklist'],
    '"checklist" is not the address of a site. It should look like https://checklist.example.police.uk\n'
  ],
  [
    ['ftp://127.0.0.1/'],
    '"ftp://127.0.0.1/" is not the address of a site. It should look like https://checklist.example.police.uk\n'
  ],
  [
    ['https://127.0.0.1/'],
    `There is no ${join('dist', FILE_LIST)}. Run this in the folder of the pack, or in the source after npm run build; or name the folder of the build with --dist.\n`
  ],
  [[], /^Which site\?\n\nRequests every file of a build from a site, [\s\S]*npm run check-site -- ADDRESS /]
] as const)('check-site command: wrong arguments fail with a message: %s', SLOW, async (words, said) => {
  const { status, stdout, stderr } = await run(...words)
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(said)
})
