// @module-tag slow
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { formatDiagnostic } from '../../../tools/content/diagnostic.ts'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import { readTexts } from '../../../tools/content/read-texts.ts'
import { openPoints, releaseReadiness } from '../../../tools/editorial/release-readiness.ts'
import { readApproved } from '../../../tools/editorial/review/approved.ts'
import { signOffErrors } from '../../../tools/editorial/sign-off/review.ts'
import { clockOption } from '../../support/clock.ts'
import { checkTexts, compiledOf, fixtureTexts, withEdit } from '../../support/content.ts'
import { fixtureDrills } from '../../support/drills.ts'
import { settled } from '../../support/release-ready-content.ts'
import { type Ran, runNode, TSX } from '../../support/run-node.ts'
import { signed, sourcesOf } from '../../support/signed.ts'
import { writeTexts } from '../../support/write-texts.ts'

/** Five tests run at once, each with up to two checks of all content: half a minute on two busy cores. */
const SLOW = { timeout: 180_000 }

/** A day on which facts of the fixture are due for review. */
const TODAY = '2027-03-01'
const CLOCK = clockOption(`${TODAY}T12:00Z`)
/** The build's day does not affect whether facts are due. On this day all were fresh. */
const BUILD_DAY = { SOURCE_DATE_EPOCH: String(Date.parse('2026-11-24') / 1_000) }

const temporary = mkdtempSync(join(tmpdir(), 'content-'))
afterAll(() => rmSync(temporary, { recursive: true }))

/** Runs the command as a user does. */
const run = (cwd: string, ...words: readonly string[]): Promise<Ran> =>
  runNode(cwd, [CLOCK, ...TSX, resolve('tools/commands/content.ts'), ...words], BUILD_DAY)

/** @returns a folder to run in, with a folder `content` in it, as in the repository. */
const folderWith = (texts: Texts): string => {
  const folder = mkdtempSync(join(temporary, 'beside-'))
  writeTexts(join(folder, 'content'), texts)
  return folder
}

const warningLines = (texts: Texts) =>
  checkTexts(texts, TODAY).warnings.map(warning => `warning  ${formatDiagnostic(warning)}\n`)

/** In parallel, on as many cores as there are. */
describe.concurrent('content command', () => {
  describe('check', () => {
    test('counts sound content, lists held services and warnings, and succeeds', SLOW, async () => {
      const { content, packs } = compiledOf(fixtureTexts, TODAY)
      const local = new Set(Object.values(packs).flatMap(pack => pack.localServices.map(({ id }) => id)))
      const held = checkTexts(fixtureTexts).sources.serviceEntries?.filter(
        ({ value }) => value.status === 'held' && !('guidanceLines' in value)
      )
      const warnings = warningLines(fixtureTexts)
      expect(await run(folderWith(fixtureTexts))).toEqual({
        status: 0,
        stdout: [
          ...(held ?? []).map(({ yaml, value }) => `held     ${yaml.file}  ${value.name} is not shown.\n`),
          `Before a release: ${openPoints(releaseReadiness(sourcesOf(fixtureTexts), TODAY))}. npm run content -- release lists them.\n`,
          `Content is sound: ${content.tips.length} tips, ${content.services.length} national and ${local.size} local contacts, `,
          `${content.forces.length} forces, ${content.actions.length} officer actions, ${fixtureDrills.length} drills; ${warnings.length} warnings.\n`
        ].join(''),
        stderr: warnings.join('')
      })
    })
  })

  test('format: the check refuses what is not formatted, and says what mends it', SLOW, async () => {
    const cwd = folderWith(withEdit('times.yaml', 'idleMinutes: 5', 'idleMinutes:   5'))
    const refused = await run(cwd)
    expect(refused.status).toBe(1)
    expect(refused.stderr).toMatch(
      /error {4}times\.yaml:\d+:1 {2}This file is not formatted\. {2}Run: npm run fix\n/
    )
    expect(await run(cwd, 'format')).toEqual({
      status: 0,
      stdout: 'formatted  content/times.yaml\n',
      stderr: ''
    })
    expect(readTexts(join(cwd, 'content'))).toEqual(fixtureTexts)
  })

  test('an unknown option fails, with the usage', SLOW, async () => {
    const { status, stdout, stderr } = await run('.', '--relase')
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^error: unknown option '--relase'/)
    expect(stderr).toContain('\n  npm run content -- check\n')
  })

  describe('release', () => {
    test(
      'fails with each unsettled fact and unsigned section: its place, and who must do what',
      SLOW,
      async () => {
        const unsigned = withEdit('services/tara.yaml', 'name: TARA (', 'name: Tara (', signed(settled))
        const { status, stdout, stderr } = await run(folderWith(unsigned), 'release')
        expect([status, stdout]).toEqual([1, ''])
        const lines = signOffErrors(sourcesOf(unsigned), TODAY).map(formatDiagnostic)
        expect(lines).toHaveLength(2)
        expect(stderr).toBe(
          `${lines.map(line => `release  ${line}\n`).join('')}\n0 facts and 0 translations to settle, and 2 signatures to get before a release.\n`
        )
      }
    )

    test('passes once every fact is settled and every section signed by both roles', SLOW, async () => {
      const { status, stdout } = await run(folderWith(signed(settled)), 'release')
      expect([status, stdout]).toEqual([0, expect.stringMatching(/: it can be released\.\n$/)])
    })
  })

  test('accept-outcomes writes the accepted content', SLOW, async () => {
    const folder = folderWith(fixtureTexts)
    expect(await run(folder, 'accept-outcomes')).toEqual({
      status: 0,
      stdout: 'Accepted: content/approved holds what is there now. Review the diff before you commit it.\n',
      stderr: ''
    })
    const { edition } = readApproved(join(folder, 'content')) ?? {}
    expect(edition).toEqual(JSON.parse(JSON.stringify(compiledOf(fixtureTexts, TODAY))))
  })
})
