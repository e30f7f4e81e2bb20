import { test as base, expect } from '@playwright/test'
import type { EngineName } from '../../browser/find-program.ts'
import { type Site, withSite } from '../../browser/offline/support/site.ts'
import { removeProfile } from '../../browser/support/remove-profile.ts'
import type { Engine, Launch } from './engine.ts'
import { launchFirefox } from './firefox.ts'
import { launchWebKit } from './webkit.ts'

const LAUNCH = { Firefox: launchFirefox, WebKit: launchWebKit }

/** So far from London that hours by the device's clock would show. */
export const DEVICE_ZONE = 'America/Los_Angeles'

interface ForTest {
  /** The built fixture on a server for this test alone. */
  readonly site: Site
  /** A shared browser, on a device outside London's time zone. */
  readonly engine: Engine
  /** Starts a browser for this test alone. */
  readonly launch: (options?: Launch) => Promise<Engine>
}

interface ForWorker {
  readonly engineName: EngineName
  readonly shared: { readonly engine: () => Promise<Engine> }
}

/** Ends a browser and removes all that it has written. */
const endWithProfile = async (engine: Engine | undefined) => {
  await engine?.kill()
  if (engine) removeProfile(engine.folder)
}

/** A test in the engine of its project. */
export const test = base.extend<ForTest, ForWorker>({
  engineName: ['Firefox', { option: true, scope: 'worker' }],
  shared: [
    async ({ engineName }, use) => {
      let running: Promise<Engine> | undefined
      await use({
        engine: () => {
          running ??= LAUNCH[engineName]({ timeZone: DEVICE_ZONE })
          return running
        }
      })
      await endWithProfile(await running)
    },
    { scope: 'worker' }
  ],
  site: ({ engineName: _ }, use) => withSite(use),
  // The time of the first launch counts towards the first test.
  engine: async ({ shared }, use) => {
    const engine = await shared.engine()
    await engine.goTo('about:blank')
    await use(engine)
  },
  launch: async ({ engineName }, use) => {
    const launched: Engine[] = []
    await use(async options => {
      const engine = await LAUNCH[engineName](options)
      launched.push(engine)
      return engine
    })
    for (const engine of launched) await endWithProfile(engine)
  }
})

export { expect }
