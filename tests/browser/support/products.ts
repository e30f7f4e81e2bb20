import { readTexts } from '../../../tools/content/read-texts.ts'
import { clockOption, NOON } from '../../support/clock.ts'
import { lastCheckIn } from '../../support/last-check.ts'
import { BUILT_ON } from '../../support/settings-in.ts'
import { BUILT, builtFrom } from './built.ts'
import { oncePerRun } from './once-per-run.ts'

/** In seconds. */
const BUILT_AT = String(Date.parse(BUILT_ON) / 1_000)

const LIVE = ['vite', 'build', '--logLevel', 'warn'] as const
const WHOLE = ['npm', 'run', '--silent', 'build'] as const

/** A range of ports for each run, so that two can run at once. All processes of a run share it. */
process.env.FIRST_PORT ??= String(11_000 + 3 * (process.pid % 6_000))
const port = (place: number) => String(Number(process.env.FIRST_PORT) + place)

/** The real content's live page only, built on the day of its last check. */
export const REAL = {
  port: port(0),
  folder: 'content',
  contentDir: 'content',
  buildDir: builtFrom('content'),
  builtAt: await oncePerRun('last-check', () => `${lastCheckIn(readTexts('content'))}T12:00Z`),
  build: LIVE
} as const

export const FIXTURE = {
  port: port(1),
  folder: 'fixture',
  contentDir: await oncePerRun('fixture-folder', async () =>
    (await import('../../support/fixture/folder.ts')).fixtureFolder()
  ),
  buildDir: BUILT,
  builtAt: NOON,
  build: WHOLE
} as const

/** The fixture again, served as a force would. */
export const NGINX = { ...FIXTURE, port: port(2) } as const

export type Product = typeof REAL | typeof FIXTURE | typeof NGINX

export const addressOf = ({ port }: Product) => `http://127.0.0.1:${port}`

/** @returns the environment in which a product is built and served. */
export const environmentOf = ({ port, contentDir, buildDir, builtAt }: Product) => ({
  PORT: port,
  CONTENT_DIR: contentDir,
  BUILD_DIR: buildDir,
  SOURCE_DATE_EPOCH: BUILT_AT,
  // Fast, as nobody downloads it from far away.
  BROTLI_QUALITY: '1',
  NODE_OPTIONS: clockOption(builtAt)
})
