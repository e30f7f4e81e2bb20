import { test as base, expect } from '@playwright/test'
import { type Site, siteLike } from '../../browser/offline/support/site.ts'
import type { Engine, Launch } from './engine.ts'
import { launchFirefox } from './firefox.ts'
import { type EngineName, isHere } from './programs.ts'
import { launchWebKit } from './webkit.ts'

const LAUNCH = { Firefox: launchFirefox, WebKit: launchWebKit }

/** So far from London that an hour which goes by the device would show. */
export const DEVICE_ZONE = 'America/Los_Angeles'

interface ForTest {
  /** The build of the fixture, on a server that is this test's alone. */
  readonly site: Site
  /** A browser that other tests use too, on a device whose zone is not London's. */
  readonly engine: Engine
  /** Starts a browser for this test alone. */
  readonly launch: (options?: Launch) => Promise<Engine>
}

interface ForWorker {
  readonly engineName: EngineName
  readonly shared: { readonly engine: () => Promise<Engine> }
}

/** A test in whichever engine its project names. Where that is not on this machine it is not run, and counted so. */
export const test = base.extend<ForTest & { isHere: undefined }, ForWorker>({
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
      await (await running)?.kill()
    },
    { scope: 'worker' }
  ],
  isHere: [
    async ({ engineName }, use, info) => {
      info.skip(!isHere(engineName), `${engineName} is not on this machine.`)
      await use(undefined)
    },
    { auto: true }
  ],
  site: async ({ request }, use) => {
    const site = await siteLike(request)
    await site.start()
    await use(site)
    await site.stop()
  },
  // The first launch is a part of the first test.
  engine: async ({ shared, isHere: _ }, use) => {
    const engine = await shared.engine()
    await engine.goTo('about:blank')
    await use(engine)
  },
  launch: async ({ engineName, isHere: _ }, use) => {
    const launched: Engine[] = []
    await use(async options => {
      const engine = await LAUNCH[engineName](options)
      launched.push(engine)
      return engine
    })
    for (const engine of launched) await engine.kill()
  }
})

export { expect }
