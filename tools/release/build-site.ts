import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathsBelow } from '../server/file-list.ts'
import { BROTLI_QUALITY } from '../server/precompressed.ts'
import type { Sbom } from './sbom.ts'

/** The npm that started this process, if one did. */
const command = (): readonly [program: string, first: readonly string[]] => {
  const { npm_execpath: path = '' } = process.env
  return basename(path) === 'npm-cli.js' ? [process.execPath, [path]] : ['npm', []]
}

/**
 * Runs npm, and waits for it.
 * @param env additional environment variables.
 * @returns its standard output. @throws with all its output if it fails.
 */
const npm = (words: readonly string[], env: NodeJS.ProcessEnv = {}): string => {
  const [program, first] = command()
  const { status, stdout, stderr, error } = spawnSync(program, [...first, ...words], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    shell: program === 'npm' && process.platform === 'win32'
  })
  if (error) throw new Error(`npm could not be started: ${error.message}`)
  if (status !== 0) throw new Error(`npm ${words.join(' ')} failed.\n\n${stdout}${stderr}`)
  return stdout
}

/**
 * Builds the site with `npm run build` into a folder of its own, as the site in `dist/` may be in use.
 * @param epoch the time of the build in seconds since 1970.
 * @returns its files, and the names of the packages that are bundled in it.
 */
export const buildSite = (epoch: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'))
  const list = join(folder, 'packages')
  const site = join(folder, 'site')
  try {
    npm(['run', 'build'], {
      BROTLI_QUALITY: process.env.BROTLI_QUALITY ?? String(BROTLI_QUALITY.ofRelease),
      SOURCE_DATE_EPOCH: epoch,
      BUNDLED_PACKAGES_FILE: list,
      BUILD_DIR: site
    })
    const names = readFileSync(list, 'utf8').split('\n').filter(Boolean)
    return {
      site: new Map(pathsBelow(site).map(path => [path, readFileSync(join(site, path))])),
      bundledPackages: [...new Set(names)].sort()
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** @returns the bill of materials of the whole lock file, whatever is installed. */
export const askSbom = (): Sbom =>
  JSON.parse(
    npm('sbom --sbom-format cyclonedx --sbom-type application --package-lock-only --include=dev'.split(' '))
  ) as Sbom

/** @returns `check-site` bundled as one script that needs only Node. */
export const checkSiteScript = async (): Promise<string> => {
  // Loaded only now, as it takes a second, and many releases are refused before anything is built.
  const { build } = await import('vite')
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
