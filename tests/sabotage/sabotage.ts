import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { example, print, runCommand } from '../../tools/commands/console.ts'
import { ensureBrowser } from '../browser/find-browser.ts'
import { findGuard } from './find-guard.ts'
import type { Sabotage } from './row.ts'
import { SABOTAGES } from './rows.ts'
import { isInBrowser, runTests } from './run-tests.ts'

const HELP = `Breaks one guard at a time in a copy of the project, builds it, and runs the tests that should object. Before that the
same tests run on the copy as it is, as a test that always fails would object to anything. Takes hours.

npm run sabotage -- [WORDS...]

WORDS    only guards whose name, or whose break, holds one of them
${example('npm run sabotage', 'npm run sabotage -- policy "a new version"')}`

const copyOfProject = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'sabotage-'))
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8'
  })
  for (const file of files.split('\0').filter(Boolean)) cpSync(file, join(folder, file))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  return folder
}

/** @returns a function that puts back what was broken. */
const breakIn = (folder: string, row: Sabotage): (() => void) => {
  const { path, text } = findGuard(row, folder)
  const file = join(folder, path)
  const whole = readFileSync(file, 'utf8')
  writeFileSync(file, text)
  return () => writeFileSync(file, whole)
}

/** @returns the first test that objected, or why none did. */
const caughtBy = (folder: string, sabotage: Sabotage): { readonly by?: string; readonly why?: string } => {
  const putBack = breakIn(folder, sabotage)
  const { passed, failed, trouble } = runTests(folder, [sabotage.tests], sabotage)
  putBack()
  if (trouble) return { why: `could not be run: ${trouble}` }
  if (passed + failed.length === 0) return { why: `NO TEST has "${sabotage.named}" in its title` }
  return failed[0] === undefined ? { why: 'NOT CAUGHT' } : { by: failed[0] }
}

/** @throws if any of the tests of those rows, run at once, fails while nothing is broken. */
const mustPassAtOnce = (folder: string, rows: readonly Sabotage[]) => {
  const language = rows[0]?.language
  const tests = [...new Set(rows.map(row => row.tests))]
  const named = rows.every(row => row.named) ? rows.map(row => row.named).join('|') : undefined
  const { passed, failed, trouble } = runTests(folder, tests, {
    ...(named ? { named } : {}),
    ...(language ? { language } : {})
  })
  if (passed === 0 || failed.length > 0 || trouble)
    throw new Error(`Before anything is broken these tests must pass: ${failed.join(', ')} ${trouble ?? ''}`)
}

const mustPass = (folder: string, rows: readonly Sabotage[]) => {
  const kindOf = ({ tests, language }: Sabotage) => `${isInBrowser(tests)} ${language}`
  for (const kind of new Set(rows.map(kindOf)))
    mustPassAtOnce(
      folder,
      rows.filter(row => kindOf(row) === kind)
    )
}

const { values, positionals } = parseArgs({
  options: { help: { type: 'boolean' } },
  allowPositionals: true
})

const chosenRows = (): readonly Sabotage[] => {
  const rows = SABOTAGES.filter(
    ({ guard, broken }) =>
      positionals.length === 0 || positionals.some(words => `${guard} ${broken}`.includes(words))
  )
  if (rows.length === 0) throw new Error(`No guard and no break holds: ${positionals.join(', ')}`)
  return rows
}

await runCommand(() => {
  if (values.help) return print(HELP)
  const rows = chosenRows()
  ensureBrowser()
  const folder = copyOfProject()
  mustPass(folder, rows)
  let missed = 0
  print('| guard | broken | caught by |', '| --- | --- | --- |')
  for (const row of rows) {
    const { by, why } = caughtBy(folder, row)
    if (!by) missed++
    print(`| ${row.guard} | ${row.broken} | ${by ?? why} |`)
  }
  rmSync(folder, { recursive: true })
  print(`${rows.length} guards broken, ${missed === 0 ? 'every one caught' : `${missed} not caught`}`)
  process.exitCode = missed === 0 ? 0 : 1
})
