import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { SitePart } from '../../tools/server/site-part.ts'
import { type SourceFile, sourceFiles } from '../support/source-files.ts'

/** One guard to break, and the tests that should fail: what mutation testing cannot do by itself. */
export interface Break {
  /** The patch file: a description of one or several breaks, then the output of `git diff`. */
  readonly patch: string
  /** The diff, with `{leak}` replaced by what this break leaks, if anything. */
  readonly difference: string
  readonly guard: string
  /** What somebody might do to the guard, by mistake or not. */
  readonly broken: string
  /** The test file, and a part of the titles; without it, all tests of the file. */
  readonly tests: string
  readonly named: string | undefined
  /** Where they run: in browsers, projects whose names begin with this. */
  readonly project: string
  /** The content that the product is built from. */
  readonly folder: 'content' | 'fixture'
  /** The part of the site to rebuild; the others stay as they are. */
  readonly part: SitePart
}

export const NO_BROWSER = 'no browser'

/** "test: FILE (PROJECTS): TITLE". Without projects, a browser test runs in Chromium. */
const TESTS = /^test: (\S+\.tsx?)(?: \((.+?)\))?(?:: (.+))?$/gm

const whereRun = (file: string): string =>
  /^tests\/(?:browser|engines)\//.test(file) ? 'Chromium' : NO_BROWSER

const folderOf = (file: string, project: string): Break['folder'] =>
  project.startsWith('in ') || file.includes('/every-screen/') ? 'content' : 'fixture'

/** @returns a patch's breaks, one for each project that should fail. @throws if it does not name them. */
const breaksIn = ({ path: patch, text }: SourceFile): readonly Break[] => {
  const from = text.search(/^--- /m)
  return text
    .slice(0, from)
    .trim()
    .split('\n\n')
    .flatMap(about => {
      const said = (name: string) => new RegExp(`^${name}: (.+)$`, 'm').exec(about)?.[1]
      const [guard, broken, tests] = [said('guard'), said('broken'), [...about.matchAll(TESTS)]]
      if (!guard || !broken || tests.length === 0 || tests.length !== about.match(/^test/gm)?.length)
        throw new Error(`${patch} should begin with its guard, what is broken, and the tests that object.`)
      const part = (said('part') ?? 'live') as SitePart
      const difference = text.slice(from).replace('{leak}', () => said('leak') ?? '')
      return tests.flatMap(([, file = '', projects = whereRun(file), named]) =>
        projects.split(', ').map(project => {
          const folder = folderOf(file, project)
          return { patch, difference, guard, broken, tests: file, named, project, folder, part }
        })
      )
    })
}

export const BREAKS = sourceFiles('tests/sabotage/breaks', /\.patch$/).flatMap(breaksIn)

/** Advice if a patch no longer applies. */
export const MEND =
  'What a patch breaks is no longer there. Break it anew in the source, put what `git diff -U1` says in place of the old difference, and undo the break.'

/**
 * Breaks guards, or restores them.
 * @param folder a copy of the whole project.
 * @param how options for `git apply`.
 * @returns whether the patches applied; otherwise nothing is changed.
 */
export const applyPatches = (
  folder: string,
  differences: readonly string[],
  ...how: readonly string[]
): boolean => {
  const own = mkdtempSync(join(tmpdir(), 'patches-'))
  const files = differences.map((difference, at) => {
    const file = join(own, `${at}.patch`)
    writeFileSync(file, difference)
    return file
  })
  // Ignores any repository around the folder.
  const env = { ...process.env, GIT_CEILING_DIRECTORIES: dirname(resolve(folder)) }
  const { status } = spawnSync('git', ['apply', ...how, ...files], { cwd: folder, env })
  rmSync(own, { recursive: true })
  return status === 0
}
