import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from '@playwright/test'
import { browserArguments, ensureBrowser } from '../../find-browser.ts'

/** A browser with a profile of its own. */
export interface Throwaway {
  readonly context: BrowserContext
  /** The folder in which it keeps what it keeps. */
  readonly profile: string
}

export const launch = async (): Promise<Throwaway> => {
  const profile = mkdtempSync(join(tmpdir(), 'profile-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser(),
    args: [...browserArguments]
  })
  return { context, profile }
}

/** Ends it in good order. */
export const close = ({ context }: Throwaway): Promise<void> => context.close()

/** Ends it as a phone that runs out of power does. */
export const kill = async ({ context }: Throwaway): Promise<void> => {
  const cdp = await context.browser()?.newBrowserCDPSession()
  const { processInfo = [] } = (await cdp?.send('SystemInfo.getProcessInfo')) ?? {}
  const gone = new Promise<void>(done => context.once('close', () => done()))
  process.kill(processInfo.find(({ type }) => type === 'browser')?.id ?? Number.NaN, 'SIGKILL')
  await gone
}

export const remove = async (throwaway: Throwaway): Promise<void> => {
  await close(throwaway)
  rmSync(throwaway.profile, { recursive: true })
}
