import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Site, siteIn } from './serve.ts'

/** @returns the live page of the real content, and what goes with it. @param builtAt when it says it was built: in seconds, now if left out. */
export const build = (builtAt?: string): Site => {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'))
  try {
    execFileSync('npx', ['vite', 'build', '--outDir', folder, '--logLevel', 'error'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, CONTENT_DIR: 'content', ...(builtAt ? { SOURCE_DATE_EPOCH: builtAt } : {}) }
    })
    return siteIn(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
