import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { SitePart } from '../../tools/server/site-part.ts'
import { type SourceFile, sourceFiles } from '../support/source-files.ts'

/** One guard, broken on purpose, and tests that should object: what the mutation run cannot do by itself. */
export interface Break {
  /** The file that breaks it: a few lines about it, or about each of several, and then what `git diff` says of it. */
  readonly patch: string
  /** What `git diff` says of it, with what this one leaks, if it does, in the place of `{leak}`. */
  readonly difference: string
  readonly guard: string
  /** What somebody might do to it, by mistake or not. */
  readonly broken: string
  /** The file of tests, and a part of their titles: all, if there is none. */
  readonly tests: string
  readonly named: string | undefined
  /** Who runs them: in a browser, the projects whose names begin so. */
  readonly project: string
  /** What they are built from. */
  readonly folder: 'content' | 'fixture'
  /** What is built anew with the break: the other parts of the site stay as they were. */
  readonly part: SitePart
}

export const NO_BROWSER = 'no browser'

/** "test: FILE (PROJECTS): TITLE". Without projects, a browser is Chromium. */
const TESTS = /^test: (\S+\.tsx?)(?: \((.+?)\))?(?:: (.+))?$/gm

const whereRun = (file: string): string =>
  /^tests\/(?:browser|engines)\//.test(file) ? 'Chromium' : NO_BROWSER

const folderOf = (file: string, project: string): Break['folder'] =>
  project.startsWith('in ') || file.includes('/every-screen/') ? 'content' : 'fixture'

/** @returns what a patch breaks, once for each project that should object. @throws if it does not say so. */
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

/** What to do where a patch no longer applies. */
export const MEND =
  'What a patch breaks is no longer there. Break it anew in the source, put what `git diff -U1` says in place of the old difference, and undo the break.'

/**
 * Breaks guards, or puts them back.
 * @param folder one that holds the whole project.
 * @param how options of `git apply`.
 * @returns whether what is to be broken was there: else nothing is changed.
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
  // Whatever repository the folder may lie in is not asked.
  const env = { ...process.env, GIT_CEILING_DIRECTORIES: dirname(resolve(folder)) }
  const { status } = spawnSync('git', ['apply', ...how, ...files], { cwd: folder, env })
  rmSync(own, { recursive: true })
  return status === 0
}
