import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from '@playwright/test'
import { launchOptions } from '../../launch-options.ts'
import { beginAtNoon } from '../../support/base.ts'
import { removeProfile } from '../../support/remove-profile.ts'

/** A browser with a profile of its own. */
export interface Throwaway {
  readonly context: BrowserContext
  /** Everything that it writes is in here: its profile, its home and its temporary files. */
  readonly folder: string
}

export const launch = async (): Promise<Throwaway> => {
  const folder = mkdtempSync(join(tmpdir(), 'throwaway-'))
  const home = join(folder, 'home')
  mkdirSync(home)
  const options = launchOptions()
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    ...options,
    env: { ...options.env, HOME: home, TMPDIR: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home }
  })
  await beginAtNoon(context)
  return { context, folder }
}

/** Ends it abruptly, like a phone whose battery dies. */
export const kill = async ({ context }: Throwaway): Promise<void> => {
  const cdp = await context.browser()?.newBrowserCDPSession()
  const { processInfo = [] } = (await cdp?.send('SystemInfo.getProcessInfo')) ?? {}
  const gone = new Promise<void>(done => context.once('close', () => done()))
  process.kill(processInfo.find(({ type }) => type === 'browser')?.id ?? Number.NaN, 'SIGKILL')
  await gone
}

export const remove = async ({ context, folder }: Throwaway): Promise<void> => {
  await context.close()
  removeProfile(folder)
}
