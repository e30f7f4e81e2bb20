import { spawn } from 'node:child_process'
import { ensurePrograms } from './ensure-programs.ts'
import { environmentOf, FIXTURE, type Product, REAL } from './support/products.ts'

/** @throws with what it printed, if the command fails. */
export const run = (
  command: string,
  args: readonly string[],
  settings: NodeJS.ProcessEnv = {}
): Promise<void> =>
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

/**
 * Builds the two products that are tested, and works out which screens there are. Each takes one core most of the time;
 * Playwright would do one after the other, and so leave the rest idle.
 * @throws where a program is missing that cannot be installed, or a build fails.
 */
export const prepare = async (): Promise<void> => {
  ensurePrograms()
  console.log('Building the two products that are tested: the real content, and the fixture.')
  await Promise.all([build(REAL), build(FIXTURE), run('npx', ['tsx', 'tests/browser/support/screens.ts'])])
}

/** Runs a command that prints as it goes. @returns its exit code. */
export const runAloud = (
  command: string,
  args: readonly string[],
  settings: NodeJS.ProcessEnv = {}
): Promise<number> =>
  new Promise((done, fail) => {
    const child = spawn(command, args, { env: { ...process.env, ...settings }, stdio: 'inherit' })
    child.on('error', fail)
    child.on('close', code => done(code ?? 1))
  })

/** Tells those that come after that the products are built. */
export const PREPARED = { PRODUCTS_BUILT: 'yes' }
