import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PARTS, type SitePart } from '../../tools/server/site-part.ts'
import { environmentOf, FIXTURE, type Product, REAL } from '../browser/support/products.ts'

/** @returns what a project of the browser tests is about. */
export const productOf = (project: string): Product => (/^(?:in |content$)/.test(project) ? REAL : FIXTURE)

const whole = ({ buildDir }: Product) => `${buildDir}-unbroken`

/** @throws what the build says, if it cannot be built. */
const run = (copy: string, product: Product, [name = '', ...args]: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(name, args, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, ...environmentOf(product) }
  })
  if (status !== 0) throw new Error(`could not be built: ${stdout}${stderr}`)
}

/** Builds all of it while nothing is broken, and keeps it. */
export const buildWhole = (copy: string, product: Product): void => {
  run(copy, product, product.build)
  cpSync(product.buildDir, whole(product), { recursive: true })
}

/** Puts back what was built while nothing was broken. */
export const restoreWhole = (product: Product): void => {
  rmSync(product.buildDir, { recursive: true })
  cpSync(whole(product), product.buildDir, { recursive: true })
}

/** Builds one part anew beside the others as they were. */
export const buildPart = (copy: string, product: Product, part: SitePart): void => {
  restoreWhole(product)
  for (const name of readdirSync(product.buildDir))
    if (`${name}/` === PARTS[part] || (part === 'live' && !Object.values<string>(PARTS).includes(`${name}/`)))
      rmSync(join(product.buildDir, name), { recursive: true })
  run(copy, product, ['npx', 'vite', 'build', '--mode', part, '--no-emptyOutDir'])
}
