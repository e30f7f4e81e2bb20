import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { formatFault } from '../../content/check/fault.ts'
import { check } from '../../content/check/load.ts'
import { broken, contentOf, realTexts, textOf } from '../support/content.ts'

/** Starting a process takes its time on a busy machine. */
const SLOW = { timeout: 30_000 }

/** A day on which facts of the real content are due for review. */
const TODAY = '2027-03-01'

const run = (folder: string) => {
  const command = ['node_modules/tsx/dist/cli.mjs', 'commands/content.ts', folder]
  const env = { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse(TODAY) / 1_000) }
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', env })
  return { status, stdout, stderr }
}

const warningLines = (texts: typeof realTexts) =>
  check(texts, TODAY).warnings.map(warning => `warning  ${formatFault(warning)}\n`)

let folder = ''
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const copyWith = (texts: typeof realTexts, ...files: readonly string[]) => {
  folder = mkdtempSync(join(tmpdir(), 'content-'))
  cpSync('content', folder, { recursive: true })
  for (const file of files) writeFileSync(join(folder, file), textOf(texts, file))
  return folder
}

test('sound content is counted, its warnings are printed, and the command succeeds', SLOW, () => {
  const { tips, services, forces, actions } = contentOf(realTexts)
  const warnings = warningLines(realTexts)
  expect(run('content')).toEqual({
    status: 0,
    stdout: [
      'Held, and not shown: FRANK; The Rowan, sexual assault referral centre (Northern Ireland); Shelter Cymru.\n',
      `Content is sound: ${tips.length} tips, ${services.length} national and 24 local contacts, `,
      `${forces.length} forces, ${actions.length} officer actions; ${warnings.length} warnings.\n`
    ].join(''),
    stderr: warnings.join('')
  })
})

test('every fault is printed with its place, and the command fails', SLOW, () => {
  const { texts, places } = broken(
    ['services/tara.yaml', 'status: check-first', 'status: ▸sure'],
    ['tips.yaml', 'id: have-a-plan', 'id: ▸network']
  )
  expect(run(copyWith(texts, 'services/tara.yaml', 'tips.yaml'))).toEqual({
    status: 1,
    stdout: '',
    stderr: [
      ...warningLines(texts),
      `fault    ${places[0]}  "sure" is not a known value of "status".  Perhaps "show". Known: show, check-first, held.\n`,
      `fault    ${places[1]}  The id "network" is used twice.  Give this one an id of its own.\n`,
      '\n2 faults: nothing is built until each is mended.\n'
    ].join('')
  })
})
