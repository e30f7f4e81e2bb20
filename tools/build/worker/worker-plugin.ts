import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { check, readTexts } from '../../content/check.ts'
import { wholeEdition } from '../../content/compile/edition.ts'
import { buildDay, todayInUk } from '../../content/days.ts'
import { filesIn, sha256 } from '../../server/file-list.ts'
import { WITHDRAWAL } from '../../server/server-files.ts'
import { bundleWorker, type Kept } from './bundle-worker.ts'
import { lostPage, withdrawnPage } from './notice-pages.ts'
import { ICONS, manifestsOf, OF_FORCES } from './web-app-manifest.ts'

/** The two parts of the site that are built, and kept, each by itself: the folder of each. */
const PARTS = { live: '', training: 'training/' } as const
type Part = keyof typeof PARTS

const WORKER = 'sw.js'

const isOf = (part: Part, path: string): boolean => path.startsWith(PARTS.training) === (part === 'training')

/**
 * @returns what the worker of a part keeps: every built file of that part, but for itself, and for the manifests of forces,
 * which no page needs without a signal.
 */
const keptIn = (outDir: string, part: Part): readonly Kept[] =>
  filesIn(outDir)
    .filter(path => isOf(part, path) && path !== PARTS[part] + WORKER && !path.startsWith(OF_FORCES))
    .map(path => {
      const revision = sha256(readFileSync(join(outDir, path)))
      return {
        url: path.slice(PARTS[part].length),
        revision,
        integrity: `sha256-${Buffer.from(revision, 'hex').toString('base64')}`
      }
    })

const HOW_TO_WITHDRAW = `/*
 * To withdraw the checklist: on the server, copy this file over sw.js and over training/sw.js, and ${WITHDRAWAL.page} over
 * index.html, training/index.html and training/phone/index.html. Leave them there for as long as a phone may not have been
 * back, a year or more: a worker that finds no sw.js stays. Each phone lets go of what it kept when it next opens the page
 * with a signal, and from the load after that shows the notice.
 */
`

const write = (path: string, text: string) => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

interface Options {
  /** The content folder, for the words that stand in a worker. */
  readonly folder: string
  /** The only force of this edition, if it is a force's own. */
  readonly force?: string | undefined
  /** Of the site, that is built. */
  readonly part: Part
}

/**
 * Writes the worker that keeps a part of the site for use without signal, after all that it keeps; beside the live part
 * also what makes it an app of the phone, and what withdraws it.
 */
export const workerPlugin = ({ folder, force, part }: Options): Plugin => {
  let outDir = ''
  const editionOf = () => wholeEdition(check(readTexts(folder), todayInUk(), buildDay()), force)
  return {
    name: 'worker',
    apply: 'build',
    configResolved({ root, build }) {
      outDir = resolve(root, build.outDir)
    },
    generateBundle() {
      const edition = editionOf()
      if (part !== 'live' || !edition) return
      for (const [fileName, source] of [...manifestsOf(edition.content), ...ICONS()])
        this.emitFile({ type: 'asset', fileName, source })
    },
    writeBundle: {
      sequential: true,
      async handler() {
        const edition = editionOf()
        /** The content plugin tells the faults. */
        if (!edition) return
        if (part === 'live') {
          write(join(outDir, WITHDRAWAL.page), withdrawnPage(edition))
          write(
            join(outDir, WITHDRAWAL.worker),
            HOW_TO_WITHDRAW + (await bundleWorker('src/worker/withdraw.ts'))
          )
        }
        const given = { files: keptIn(outDir, part), lost: lostPage(edition) }
        write(join(outDir, PARTS[part] + WORKER), await bundleWorker('src/worker/sw.ts', given))
      }
    }
  }
}
