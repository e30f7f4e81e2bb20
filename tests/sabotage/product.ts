import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PARTS, type SitePart } from '../../tools/server/site-part.ts'
import { environmentOf, FIXTURE, type Product, REAL } from '../browser/support/products.ts'

/** @returns the product that is built from a folder. */
export const productOf = (folder: string): Product => (folder === 'content' ? REAL : FIXTURE)

/** @throws with the build's output if it fails. */
const run = (copy: string, product: Product, [name = '', ...args]: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(name, args, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, ...environmentOf(product) }
  })
  if (status !== 0) throw new Error(`could not be built: ${stdout}${stderr}`)
}

/** Builds the unbroken site on the first call; later calls restore that build. */
export const buildWhole = (copy: string, product: Product): void => {
  const { buildDir, build } = product
  const whole = `${buildDir}-unbroken`
  if (!existsSync(whole)) {
    run(copy, product, build)
    cpSync(buildDir, whole, { recursive: true })
  }
  rmSync(buildDir, { recursive: true })
  cpSync(whole, buildDir, { recursive: true })
}

/** Rebuilds one part; the others come from the unbroken build. */
export const buildPart = (copy: string, product: Product, part: SitePart): void => {
  buildWhole(copy, product)
  for (const name of readdirSync(product.buildDir))
    if (`${name}/` === PARTS[part] || (part === 'live' && !Object.values<string>(PARTS).includes(`${name}/`)))
      rmSync(join(product.buildDir, name), { recursive: true })
  run(copy, product, ['vite', 'build', '--mode', part, '--no-emptyOutDir'])
}
