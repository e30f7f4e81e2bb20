import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Texts } from '../../tools/content/parse/sources.ts'
import { writeTexts } from '../support/write-texts.ts'
import { type Site, siteIn } from './serve.ts'

/** What is built. */
interface Edition {
  /** The content, if not the real one. */
  readonly texts?: Texts
  /** The only force, if it is a force's own. */
  readonly force?: string
}

/** @returns the live page of an edition, and what goes with it. */
export const build = ({ texts, force }: Edition = {}): Site => {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'))
  const content = texts ? join(folder, 'content') : 'content'
  if (texts) writeTexts(content, texts)
  const dist = join(folder, 'dist')
  try {
    execFileSync('npx', ['vite', 'build', '--outDir', dist, '--logLevel', 'error'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        CONTENT_DIR: content,
        ...(force === undefined ? {} : { FORCE: force })
      }
    })
    return siteIn(dist)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
