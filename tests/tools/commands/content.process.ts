// @module-tag slow
import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { formatDiagnostic } from '../../../tools/content/diagnostic.ts'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import { readTexts } from '../../../tools/content/read-texts.ts'
import { openPoints, releaseReadiness } from '../../../tools/editorial/release-readiness.ts'
import { readApproved } from '../../../tools/editorial/review/approved.ts'
import { COLUMNS } from '../../../tools/editorial/ring-round/sheet.ts'
import { clockOption } from '../../support/clock.ts'
import { broken, checkTexts, compiledOf, fixtureTexts, withEdit } from '../../support/content.ts'
import { fixtureDrills } from '../../support/drills.ts'
import { countOverdue, countUnconfirmed } from '../../support/fixture/written.ts'
import { settled } from '../../support/settled.ts'
import { signed, sourcesOf } from '../../support/signed.ts'
import { withoutProgress } from '../../support/without-progress.ts'
import { writeTexts } from '../../support/write-texts.ts'
import {
  changesIn,
  type Filled,
  fillSheet,
  RIGHT,
  sheetFrom,
  tableOf,
  toCsv
} from '../editorial/ring-round/fill-sheet.ts'
import type { Ran } from './content-in-turn.ts'
import { runInTurn } from './in-turn.ts'

/** Five tests run at a time, each with up to two processes that check all content: half a minute on two busy cores. */
const SLOW = { timeout: 180_000 }

/** A day on which facts of the fixture are due for review. */
const TODAY = '2027-03-01'
const CLOCK = clockOption(`${TODAY}T12:00Z`)
/** The day of a build judges no fact: on this one, all were fresh. */
const env = { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse('2026-11-24') / 1_000) }

const temporary: string[] = []
const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'))
  temporary.push(folder)
  return folder
}
afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true })
})

const TSX = ['--import', import.meta.resolve('tsx')]

/** Starts the command as people do. */
const start = (cwd: string, ...words: readonly string[]) =>
  new Promise<Ran>(done => {
    const child = execFile(
      process.execPath,
      [CLOCK, ...TSX, resolve('tools/commands/content.ts'), ...words],
      { cwd, env },
      (_, stdout, stderr) => done({ status: child.exitCode, stdout, stderr: withoutProgress(stderr) })
    )
  })

/** Runs what the command runs, without the seconds that each process takes to load it. */
const { run, end } = runInTurn([CLOCK, ...TSX], env)
afterAll(end)

/** Runs beside a folder `content`, as in the repository. */
const folderWith = (texts: Texts): string => {
  const folder = temporaryFolder()
  writeTexts(join(folder, 'content'), texts)
  return folder
}

const warningLines = (texts: Texts) =>
  checkTexts(texts, TODAY).warnings.map(warning => `warning  ${formatDiagnostic(warning)}\n`)

/** All at once, on as many processors as there are. */
describe.concurrent('content command', () => {
  describe('check', () => {
    test('counts sound content, lists held services and warnings, and succeeds', SLOW, async () => {
      const { content, packs } = compiledOf(fixtureTexts, TODAY)
      const local = new Set(Object.values(packs).flatMap(pack => pack.localServices.map(({ id }) => id)))
      const held = checkTexts(fixtureTexts).sources.serviceEntries?.filter(
        ({ value }) => value.status === 'held' && !('guidance-lines' in value)
      )
      const warnings = warningLines(fixtureTexts)
      expect(warnings).toHaveLength(countUnconfirmed() + countOverdue(TODAY))
      expect(await start(folderWith(fixtureTexts))).toEqual({
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

    test('prints every error with its place, and fails', SLOW, async () => {
      const { texts, places } = broken(
        ['services/tara.yaml', 'status: check-first', 'status: ▸sure'],
        ['tips.yaml', 'id: have-a-plan', 'id: ▸network']
      )
      expect(await run(folderWith(texts))).toEqual({
        status: 1,
        stdout: '',
        stderr: [
          ...warningLines(texts),
          `error    ${places[0]}  "sure" is not a possible value of "status".  Did you mean "show"? Use one of: show, check-first, held.\n`,
          `error    ${places[1]}  The id "network" is used twice.  Give this one an id of its own.\n`,
          '\n2 errors: nothing is built until each is fixed.\n'
        ].join('')
      })
    })
  })

  test('an unknown option fails, with the usage', SLOW, async () => {
    const { status, stdout, stderr } = await start('.', '--relase')
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^error: unknown option '--relase'/)
    expect(stderr).toContain('\n  npm run content -- check drafts/content')
  })

  describe('release', () => {
    test(
      'fails with each unsettled fact and unsigned section: its place, and who must do what',
      SLOW,
      async () => {
        const unsigned = withEdit('services/tara.yaml', 'name: TARA (', 'name: Tara (', signed(settled))
        const number = '"0113 243 0036"\n      confirmed: '
        const texts = withEdit('forces/west-yorkshire.yaml', `${number}true`, `${number}false`, unsigned)
        const { status, stdout, stderr } = await run(folderWith(texts), 'release')
        expect([status, stdout]).toEqual([1, ''])
        const voided = (section: string, role: string, who: string) =>
          `release  sign-off/${role}.yaml  "${section}" was changed after it was signed on 2026-11-24.  ${who}: look at it in training, under Sign-off, and import the record that it saves with the content editor.\n`
        expect(stderr.replaceAll(/:\d+:\d+ /g, ' ')).toBe(
          [
            'release  forces/west-yorkshire.yaml  Nobody has confirmed 0113 243 0036 (Basis Yorkshire).  Editor of West Yorkshire Police: Ring it, then set "confirmed: true" and "checked".\n',
            voided('services/tara', 'fact-checker', 'Fact-checker'),
            voided('forces/west-yorkshire', 'fact-checker', 'Fact-checker'),
            voided('services/tara', 'practice-lead', 'Practice lead'),
            voided('forces/west-yorkshire', 'practice-lead', 'Practice lead'),
            '\n1 fact and 0 translations to settle, and 4 signatures to get before a release.\n'
          ].join('')
        )
      }
    )

    test('passes once every fact is settled and every section signed by both roles', SLOW, async () => {
      expect(await run(folderWith(signed(settled)), 'release')).toEqual({
        status: 0,
        stdout: 'Every fact that is shown is fresh and confirmed, and all is signed: it can be released.\n',
        stderr: ''
      })
    })
  })

  describe('ring-round', () => {
    const TARA = 'services/tara.yaml phone'
    const NUM = 'services/num.yaml phone'
    const today = { ...RIGHT, rungOn: TODAY }

    const keys = (sheet: string) => tableOf(sheet).map(row => row[COLUMNS.key])
    const filled = (answers: Readonly<Record<string, Filled>>) => toCsv(fillSheet(answers))

    test('writes a sheet, and applies it to the files that it changes, and no other', SLOW, async () => {
      const folder = folderWith(fixtureTexts)
      const file = join(folder, 'ring-round.csv')
      expect(await run(folder, 'ring-round')).toEqual({
        status: 0,
        stdout: expect.stringMatching(
          /^Wrote ring-round\.csv\. Fill in its last columns, then: npm run content -- ring-round apply ring-round\.csv\n\nAsk the forces too .*: \d+ slots to fill\.\n(?:.*\n)*forces\/kent\.yaml {2}Kent Police has not said where to find an officer or desk for sex workers\.\n/
        ),
        stderr: ''
      })
      expect(keys(readFileSync(file, 'utf8'))).toEqual(keys(sheetFrom()))

      const wrong = { ...today, numberRight: 'no', rightNumber: '0141 276 7725' }
      writeFileSync(file, filled({ [TARA]: wrong, [NUM]: { remarks: 'Engaged, twice.' } }))
      expect(await run(folder, 'ring-round', 'apply', 'ring-round.csv')).toEqual({
        status: 0,
        stdout: [
          'National Ugly Mugs (NUM): remark (phone): Engaged, twice.\n',
          'TARA (Trafficking Awareness Raising Alliance): ring 0141 276 7725 too: until then it is not confirmed.\n',
          'TARA (Trafficking Awareness Raising Alliance): 0141 276 7724 is on do-not-use.yaml now, so that it cannot come back.\n',
          'TARA (Trafficking Awareness Raising Alliance): its "checked" stays as it was until these are checked and right too: phone.\n',
          '2 files changed: review the diff before you commit it.\n'
        ].join(''),
        stderr: ''
      })
      const after = readTexts(join(folder, 'content'))
      const changed = new Map([...after].filter(([name, text]) => text !== fixtureTexts.get(name)))
      expect([...changesIn(fixtureTexts, changed)].sort()).toEqual([
        `do-not-use.yaml  +9   - { digits: "01412767724", why: "Not the number of TARA (Trafficking Awareness Raising Alliance), rung on ${TODAY}", seen-on: "https://www.gov.scot/publications/human-trafficking-exploitation-health-workers-need-know/pages/14/" }`,
        'services/tara.yaml    number: "0141 276 7724" -> "0141 276 7725" |   confirmed: true -> false |     confirmed: true -> false | seen: { phone: "01412767724, 24/7" } -> { phone: "0141 276 7725, 24/7" }'
      ])
    })

    test(
      'apply records a wrong number, and reports that nothing is built until it is removed',
      SLOW,
      async () => {
        const folder = folderWith(fixtureTexts)
        const answer = { rungOn: today.rungOn ?? '', numberRight: 'no' }
        writeFileSync(join(folder, 'filled.csv'), filled({ [TARA]: answer }))
        const { status, stdout, stderr } = await run(folder, 'ring-round', 'apply', 'filled.csv')
        expect(status).toBe(0)
        expect(stdout.split('\n').slice(-4)).toEqual([
          '2 files changed: review the diff before you commit it.',
          '',
          '1 error: nothing is built until each is fixed. Everything that you found is in the files.',
          ''
        ])
        const errorLine =
          'error    services/tara.yaml:9:11  0141 276 7724 is on the do-not-use list: Not the number of TARA (Trafficking Awareness Raising Alliance), rung on'
        expect(stderr.startsWith(errorLine)).toBe(true)
        expect(stderr.trimEnd().split('\n')).toHaveLength(1)
        const checked = await run(folder)
        expect([checked.status, checked.stderr.includes(errorLine)]).toEqual([1, true])
      }
    )

    test('never overwrites a sheet', SLOW, async () => {
      const folder = folderWith(fixtureTexts)
      writeFileSync(join(folder, 'ring-round.csv'), 'a whole day of answers')
      expect(await run(folder, 'ring-round')).toEqual({
        status: 1,
        stdout: '',
        stderr: 'ring-round.csv is there already, and may hold answers. Move it away, then try again.\n'
      })
      expect(readFileSync(join(folder, 'ring-round.csv'), 'utf8')).toBe('a whole day of answers')
    })

    test('apply changes no file if one row is refused', SLOW, async () => {
      const folder = folderWith(fixtureTexts)
      const answers = { [TARA]: today, [NUM]: { ...today, numberRight: 'perhaps' } }
      writeFileSync(join(folder, 'filled.csv'), filled(answers))
      const { status, stdout, stderr } = await run(folder, 'ring-round', 'apply', 'filled.csv')
      expect([status, stdout]).toEqual([1, ''])
      expect(stderr).toMatch(
        /^Row \d+ \(National Ugly Mugs .*\): say yes or no to whether the number is right\.\n\nNothing was changed\.\n$/
      )
      expect(readTexts(join(folder, 'content'))).toEqual(fixtureTexts)
    })

    test('apply fails for a missing file', SLOW, async () => {
      const folder = folderWith(fixtureTexts)
      expect(await run(folder, 'ring-round', 'apply', 'ring.csv')).toEqual({
        status: 1,
        stdout: '',
        stderr: 'There is no file ring.csv.\n'
      })
      expect(existsSync(join(folder, 'ring.csv'))).toBe(false)
    })
  })

  describe('diff and accept-outcomes', () => {
    const git = (folder: string, ...words: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words], {
        cwd: folder
      })

    test('diff prints the changes since a revision, as Markdown', SLOW, async () => {
      const folder = folderWith(fixtureTexts)
      git(folder, 'init', '--quiet')
      git(folder, 'add', '.')
      git(folder, 'commit', '--quiet', '--message', 'As it was')
      const file = join(folder, 'content', 'officer-actions.yaml')
      writeFileSync(file, readFileSync(file, 'utf8').replace('needs: [stalking]', 'needs: [exploitation]'))
      const { status, stdout, stderr } = await run(folder, 'diff', 'HEAD')
      expect([status, stderr]).toEqual([
        0,
        'Since HEAD: 1 change of outcomes, 1 changed thing in words and facts.\n'
      ])
      expect(stdout).toContain(
        [
          '- **People with Followed or contacted again and again, and without Someone controls work or money**',
          '  - No longer there: Listen for a pattern of small things, which can be stalking.'
        ].join('\n')
      )
      expect(stdout).toContain('Among combinations of up to three needs, no one else is affected.')
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
})
