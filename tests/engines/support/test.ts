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
  readonly shared: Engine
}

/** Ends a browser and removes all that it has written. */
const endWithProfile = async (engine: Engine) => {
  await engine.kill()
  removeProfile(engine.folder)
}

/** A test in the engine of its project. */
export const test = base.extend<ForTest, ForWorker>({
  engineName: ['Firefox', { option: true, scope: 'worker' }],
  shared: [
    async ({ engineName }, use) => {
      const engine = await LAUNCH[engineName]({ timeZone: DEVICE_ZONE })
      await use(engine)
      await endWithProfile(engine)
    },
    { scope: 'worker' }
  ],
  site: ({ engineName: _ }, use) => withSite(use),
  engine: async ({ shared }, use) => {
    await shared.goTo('about:blank')
    await use(shared)
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
