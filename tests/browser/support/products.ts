import { BUILT_ON } from '../../support/settings-in.ts'
import { BUILT } from './built.ts'
import { oncePerRun } from './once-per-run.ts'

/** In seconds. */
const BUILT_AT = String(Date.parse(BUILT_ON) / 1_000)

/** The built files may be there already: `run.ts` builds both products side by side before it starts any test. */
const built = Boolean(process.env.PRODUCTS_BUILT)

/** Of the real content: what `npm start` builds and serves. */
export const REAL = {
  port: '4273',
  folder: 'content',
  contentDir: 'content',
  // From src/.
  buildDir: '../dist',
  start: built ? 'npx vite preview' : 'npm start'
} as const

const serveBuilt = `npx vite preview --outDir ${BUILT}`

export const FIXTURE = {
  port: '4274',
  folder: 'fixture',
  contentDir: await oncePerRun('fixture-folder', async () =>
    (await import('../../support/fixture/folder.ts')).fixtureFolder()
  ),
  buildDir: BUILT,
  start: built ? serveBuilt : `npm run build && ${serveBuilt}`
} as const

/** The fixture again, as a force would serve it. */
export const NGINX = {
  port: '4275',
  folder: 'fixture',
  contentDir: FIXTURE.contentDir,
  buildDir: BUILT,
  start: `npx tsx tests/browser/serve-nginx.ts ${BUILT} 4275`
} as const

export type Product = typeof REAL | typeof FIXTURE | typeof NGINX

export const addressOf = ({ port }: Product) => `http://127.0.0.1:${port}`

/** @returns the settings by which a product is built and served. */
export const environmentOf = ({ port, contentDir, buildDir }: Product) => ({
  PORT: port,
  CONTENT_DIR: contentDir,
  BUILD_DIR: buildDir,
  SOURCE_DATE_EPOCH: BUILT_AT
})
