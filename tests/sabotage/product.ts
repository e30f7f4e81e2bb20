import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readTexts } from '../../tools/content/read-texts.ts'
import { PARTS, type SitePart } from '../../tools/server/site-part.ts'
import { buildOf } from '../browser/support/built.ts'
import { clockOption, NOON } from '../support/clock.ts'
import { fixtureFolder } from '../support/fixture/folder.ts'
import { lastCheckIn } from '../support/last-check.ts'
import { BUILT_ON } from '../support/settings-in.ts'
import { ONCE } from './run-tests.ts'

/** What is built and served: its content, where it is built to in a copy of the project, and when. */
export interface Product {
  readonly content: () => string
  readonly folder: string
  readonly builtAt: string
}

/** Made once: it is the same for every break. */
let fixture: string | undefined
const ofFixture = () => {
  fixture ??= fixtureFolder()
  return fixture
}

const REAL: Product = {
  content: () => 'content',
  folder: join(ONCE, buildOf('content')),
  builtAt: `${lastCheckIn(readTexts('content'))}T12:00Z`
}
const FIXTURE: Product = { content: ofFixture, folder: join(ONCE, buildOf('fixture')), builtAt: NOON }

/** @returns the product that a project of the browser tests is about. */
export const productOf = (project = ''): Product => (/^(?:in |content$)/.test(project) ? REAL : FIXTURE)

/** Nobody fetches it from far away. */
const PACKED_QUICKLY = '1'

/** @throws what the build says, if it cannot be built. */
const run = (copy: string, { content, folder, builtAt }: Product, ...command: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: copy,
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      CONTENT_DIR: content(),
      BUILD_DIR: join(copy, folder),
      BROTLI_QUALITY: PACKED_QUICKLY,
      NODE_OPTIONS: clockOption(builtAt),
      SOURCE_DATE_EPOCH: String(Date.parse(BUILT_ON) / 1_000)
    }
  })
  if (status !== 0) throw new Error(`could not be built: ${stdout}${stderr}`)
}

const whole = (copy: string, { folder }: Product) => join(copy, `${folder}-unbroken`)

/** Builds all of it while nothing is broken, and keeps it. */
export const buildWhole = (copy: string, product: Product): void => {
  run(copy, product, 'node_modules/tsx/dist/cli.mjs', 'tools/commands/build.ts')
  cpSync(join(copy, product.folder), whole(copy, product), { recursive: true })
}

/** Puts back what was built while nothing was broken. */
export const restoreWhole = (copy: string, product: Product): void => {
  const built = join(copy, product.folder)
  rmSync(built, { recursive: true })
  cpSync(whole(copy, product), built, { recursive: true })
}

/** Builds one part anew beside the others as they were. */
export const buildPart = (copy: string, product: Product, part: SitePart): void => {
  const built = join(copy, product.folder)
  restoreWhole(copy, product)
  for (const name of readdirSync(built))
    if (`${name}/` === PARTS[part] || (part === 'live' && !Object.values<string>(PARTS).includes(`${name}/`)))
      rmSync(join(built, name), { recursive: true })
  run(copy, product, 'node_modules/vite/bin/vite.js', 'build', '--mode', part, '--no-emptyOutDir')
}
