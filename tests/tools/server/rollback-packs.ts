import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleWorker } from '../../../tools/build/worker/bundle-worker.ts'
import { hashOfBytes, listOf } from '../../../tools/server/file-list.ts'
import { hashesInPage } from '../../../tools/server/inline-hashes.ts'
import { CONTENT_TYPES, headersOf } from '../../../tools/server/policy.ts'
import { precompress } from '../../../tools/server/precompressed.ts'
import { FILE_LIST, serverFiles } from '../../../tools/server/server-files.ts'

/** A page that is kept by the worker as the live page is, with a script of its own release. */
const pageOf = (release: number, words: string): string => `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="release" content="${release}">
<title>Stub</title>
<h1></h1>
${'<p>Words of a page.</p>'.repeat(200)}
<script>
document.querySelector('h1').textContent = '${words}, release ${release}'
const policy = trustedTypes.createPolicy('sw-url', { createScriptURL: () => './sw.js' })
navigator.serviceWorker.register(policy.createScriptURL(''), { updateViaCache: 'none' })
</script>
</html>
`

/**
 * Writes the site of a release as a build does: a page, the real worker that keeps it, the real settings of nginx, the list of
 * files and the compressed copies.
 * @param folder of the unpacked release.
 * @param words that only its content has.
 */
export const writePack = async (folder: string, release: number, words: string): Promise<void> => {
  const site = join(folder, 'site')
  mkdirSync(site, { recursive: true })
  const page = pageOf(release, words)
  const inline = hashesInPage(page)
  writeFileSync(join(site, 'index.html'), page)
  for (const [name, text] of serverFiles(inline)) writeFileSync(join(site, name), text)
  const revision = hashOfBytes(readFileSync(join(site, 'index.html')))
  const integrity = `sha256-${Buffer.from(revision, 'hex').toString('base64')}`
  const headers = { ...headersOf('live', inline), 'Content-Type': CONTENT_TYPES.html ?? '' }
  const worker = await bundleWorker('src/worker/sw.ts', {
    files: [{ url: 'index.html', revision, integrity, headers }],
    edition: { release },
    offlinePage: 'Not kept.'
  })
  writeFileSync(join(site, 'sw.js'), worker)
  precompress(site, ['index.html', 'sw.js'])
  writeFileSync(join(site, FILE_LIST), listOf(site))
}
