import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { hashesInBuild, hashesInPage, hashesInSettings } from '../../../tools/server/inline-hashes.ts'
import { serverFiles } from '../../../tools/server/server-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'inline-hashes-'))
afterAll(() => rmSync(folder, { recursive: true }))

const PAGE =
  '<style>a{}</style><script>1</script><script>2</script><script type="application/json">{}</script>'
const hashes = hashesInPage(PAGE)

test('hashes in settings: of a build without settings they are those of its page', () => {
  writeFileSync(join(folder, 'index.html'), PAGE)
  expect(hashesInSettings(folder)).toEqual(hashes)
  expect(hashes.scripts.length).toBe(2)
})

test('hashes in settings: they stay those of the build after its page was replaced by the notice of withdrawal', () => {
  const headers = serverFiles(hashes).get('_headers') ?? 'no settings'
  writeFileSync(join(folder, '_headers'), headers)
  writeFileSync(join(folder, 'index.html'), '<p>Withdrawn.</p>')
  expect(hashesInBuild(folder)).toEqual({ scripts: [], styles: [] })
  expect(hashesInSettings(folder)).toEqual(hashes)
})
