// @module-tag slow
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { timeOf, zipOf } from '../../../tools/release/zip.ts'
import { fixtureFolder } from '../../support/fixture/folder.ts'
import { runNode, TSX } from '../../support/run-node.ts'

const folder = mkdtempSync(join(tmpdir(), 'release-refused-'))
const out = join(folder, 'out')
afterAll(() => rmSync(folder, { recursive: true }))

/** Makes a release of the fixture. */
const release = (env: NodeJS.ProcessEnv, ...options: readonly string[]) =>
  runNode('.', [...TSX, 'tools/commands/release.ts', '--out', out, ...options], {
    CONTENT_DIR: fixtureFolder(),
    // Ignores any repository that the folder for temporary files may be in.
    GIT_CEILING_DIRECTORIES: dirname(fixtureFolder()),
    ...env
  })

const refused = async (env: NodeJS.ProcessEnv): Promise<string> => {
  const { status, stdout, stderr } = await release(env)
  expect([status, stdout, existsSync(out)]).toEqual([1, '', false])
  return stderr
}

test('release: a force that left slots empty is refused, with each slot and how to fill it', async () => {
  const lines = (await refused({ FORCE: 'kent' })).trimEnd().split('\n')
  expect(lines[0]).toBe('No release for Kent Police alone: 5 slots that only a force can fill are empty.')
  expect(lines.slice(1, 6).map(line => /^forces\/kent\.yaml:.* as "([a-z-]+):"\.$/.exec(line)?.[1])).toEqual([
    'liaison',
    'interpreter',
    'housing-tonight',
    'sexual-assault',
    'drugs'
  ])
  expect(lines.at(-1)).toBe('To try the edition before that: FORCE=kent npm run build.')
})

test('release: an unknown force is refused with the nearest', async () => {
  expect(await refused({ FORCE: 'wets-yorkshire' })).toMatch(
    /^There is no force "wets-yorkshire"\. Did you mean "west-yorkshire"\? Use one of: /
  )
})

test('release: a number that another release has is refused before anything is built, with what to do', async () => {
  const zip = join(out, 'encounter-checklist-1-draft.zip')
  mkdirSync(out)
  writeFileSync(zip, zipOf('x', new Map([['README.txt', Buffer.from('Another')]]), timeOf('2026-11-24', 1)))
  const { status, stderr } = await release({})
  expect([status, stderr]).toEqual([
    1,
    `Release 1 is there already, made from other content or by another program: ${zip}. Set "release" in release.yaml to 2; or delete that zip, if nobody has been given it.\n`
  ])
})

test('release: says how it is used, with --help', async () => {
  const { status, stdout } = await release({}, '--help')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^Usage: npm run release -- \[options\]\n\nBuilds the site, and packs it/)
  expect(stdout).toContain('FORCE=kent npm run release')
})
