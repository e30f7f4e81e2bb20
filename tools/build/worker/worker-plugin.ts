import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { filesIn, hashOfBytes } from '../../server/file-list.ts'
import { hashesInBuild } from '../../server/inline-hashes.ts'
import { contentTypeOf, headersOf, kindOf } from '../../server/policy.ts'
import { WITHDRAWAL, withdrawingWorkers } from '../../server/server-files.ts'
import { FORCE_MANIFESTS, isInPart, PARTS, type SitePart, workerOf } from '../../server/site-part.ts'
import type { ContentService } from '../content/content-service.ts'
import { asModule } from '../content/virtual-modules.ts'
import { scriptOf } from '../script-of.ts'
import { noticePage } from './notice-pages.ts'
import { appIcons, webAppManifests } from './web-app-manifest.ts'

/**
 * @returns the files that the worker of a part precaches: all built files of that part, except the worker itself and the
 * manifests of forces, which no page needs without a signal.
 */
const precacheList = (outDir: string, part: SitePart) => {
  const inline = hashesInBuild(outDir)
  return filesIn(outDir)
    .filter(path => isInPart(part, path) && path !== workerOf(part) && !path.startsWith(FORCE_MANIFESTS))
    .map(path => {
      const revision = hashOfBytes(readFileSync(join(outDir, path)))
      return {
        url: path.slice(PARTS[part].length),
        revision,
        integrity: `sha256-${Buffer.from(revision, 'hex').toString('base64')}`,
        headers: {
          ...headersOf(kindOf(`/${path}`), inline),
          'Content-Type': contentTypeOf(path)
        }
      }
    })
}

const write = (path: string, text: string) => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/**
 * Writes the worker that keeps a part of the site for use without a signal, after all the files that it keeps. The live
 * part also gets the manifests and icons for installing it, and the files for withdrawing it.
 */
export const workerPlugin = (content: ContentService, part: SitePart): Plugin => {
  let outDir = ''
  return {
    name: 'worker',
    apply: 'build',
    configResolved({ root, build }) {
      outDir = resolve(root, build.outDir)
    },
    generateBundle() {
      const { sound } = content.load()
      if (part !== 'live' || !sound) return
      for (const [fileName, source] of [...webAppManifests(sound.edition.content), ...appIcons()])
        this.emitFile({ type: 'asset', fileName, source })
    },
    writeBundle: {
      sequential: true,
      async handler() {
        const { sound } = content.load()
        // The content plugin reports the errors.
        if (!sound) return
        const { edition, sources } = sound
        if (part === 'live') {
          write(join(outDir, WITHDRAWAL.page), noticePage('withdrawn', edition))
          const withdraw = await scriptOf('src/worker/withdraw.ts')
          for (const path of withdrawingWorkers()) write(join(outDir, path), withdraw)
        }
        // As `src/worker/virtual.d.ts` declares it.
        const workerData = {
          files: precacheList(outDir, part),
          edition: { release: sources['release.yaml'].value.release },
          offlinePage: noticePage('lost', edition)
        }
        write(
          join(outDir, workerOf(part)),
          await scriptOf('src/worker/sw.ts', { 'virtual:precache': asModule(workerData) })
        )
      }
    }
  }
}
