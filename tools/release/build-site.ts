import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { build } from 'vite'
import { npm } from './npm.ts'
import type { Sbom } from './sbom.ts'
import type { Files } from './zip.ts'

/** @returns every file below a folder, whatever it is. */
const filesBelow = (folder: string): Files =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .map(path => [relative(folder, path).split(sep).join('/'), readFileSync(path)])
  )

/** What a build came to. */
export interface BuiltSite {
  readonly site: Files
  /** The names of the packages whose scripts are in it. */
  readonly reached: readonly string[]
}

const DIST = 'dist'

/**
 * Builds the site anew, as `npm run build` does, whatever the shell holds that would make it another.
 * @param epoch the time of the build in seconds since 1970.
 */
export const buildSite = (epoch: string): BuiltSite => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'))
  const list = join(folder, 'reached')
  try {
    npm(['run', 'build'], { SOURCE_DATE_EPOCH: epoch, BUNDLED_PACKAGES_FILE: list })
    const reached = readFileSync(list, 'utf8').split('\n').filter(Boolean)
    return { site: filesBelow(DIST), reached: [...new Set(reached)].sort() }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** @returns what `npm sbom` says of the whole lock file, whatever is installed, and whatever npm is told to leave out. */
export const askSbom = (): Sbom =>
  JSON.parse(
    npm([
      'sbom',
      '--sbom-format',
      'cyclonedx',
      '--sbom-type',
      'application',
      '--package-lock-only',
      '--include=dev'
    ])
  ) as Sbom

/** @returns `check-site` as one script, which needs Node and nothing else. */
export const checkSiteScript = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: { ssr: 'tools/commands/check-site.ts', write: false, minify: false, target: 'node20' }
  })
  const [output] = [built].flat()
  const chunks = output && 'output' in output ? output.output : []
  const [chunk] = chunks
  if (chunks.length !== 1 || chunk?.type !== 'chunk') throw new Error('check-site is not one script.')
  return chunk.code
}
