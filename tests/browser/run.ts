import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { ensurePrograms } from './ensure-programs.ts'
import { inFolderOfRun } from './support/once-per-run.ts'
import { environmentOf, FIXTURE, type Product, REAL } from './support/products.ts'

/** @throws with what it printed, if the command fails. */
const run = (command: string, args: readonly string[], settings: NodeJS.ProcessEnv = {}): Promise<void> =>
  new Promise((done, fail) => {
    const child = spawn(command, args, { env: { ...process.env, ...settings } })
    let printed = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', text => {
        printed += text
      })
    child.on('error', fail)
    child.on('close', code =>
      code === 0 ? done() : fail(new Error(`${command} ${args.join(' ')} failed:\n${printed}`))
    )
  })

const build = (product: Product) => run('npm', ['run', 'build'], environmentOf(product))

/** Each takes one core most of the time; Playwright would do one after the other, and so leave the rest idle. */
const prepare = () =>
  Promise.all([build(REAL), build(FIXTURE), run('npx', ['tsx', 'tests/browser/support/screens.ts'])])

/** Everything that the tests in browsers need, and then those tests. Takes the arguments of `playwright test`. */
try {
  ensurePrograms()
  console.log('Building the two products that are tested: the real content, and the fixture.')
  await prepare()
  const tests = spawn('npx', ['playwright', 'test', ...process.argv.slice(2)], {
    env: { ...process.env, PRODUCTS_BUILT: 'yes' },
    stdio: 'inherit'
  })
  tests.on('close', code => {
    rmSync(inFolderOfRun(''), { recursive: true, force: true })
    process.exitCode = code ?? 1
  })
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
