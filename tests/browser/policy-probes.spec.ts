import type { APIRequestContext, Page } from '@playwright/test'
import type { Site } from './offline/support/site.ts'
import { attemptOf, hasReached, OTHERS, OWN_PICTURE, type Probe, SINKS } from './support/probes.ts'
import { test as base, expect } from './support/walker.ts'

interface Guarded {
  readonly address: string
  readonly isGuarded: boolean
}

const PLAIN = '<!doctype html><link rel="icon" href="data:,"><title>Plain</title><body>Plain</body>'

/** @returns the same server as another site: `127.0.0.1` and `localhost` count as two sites. */
const elsewhere = ({ address }: Site) => address.replace('127.0.0.1', 'localhost')

/** @returns the headers of the real page, without those about its length. */
const sentWithThePage = async (request: APIRequestContext) => {
  const headers = (await request.get('/', { headers: { 'Accept-Encoding': 'identity' } })).headers()
  const { 'transfer-encoding': _, 'content-length': __, ...sent } = headers
  return sent
}

const test = base.extend<{
  /** The real page; a bare page with the same headers; and a bare page without them. */
  pages: readonly Guarded[]
}>({
  pages: async ({ other, request, baseURL }, use) => {
    other.put('/with', PLAIN, await sentWithThePage(request))
    other.put('/without', PLAIN)
    await use([
      { address: `${baseURL}/`, isGuarded: true },
      { address: `${other.address}with`, isGuarded: true },
      { address: `${other.address}without`, isGuarded: false }
    ])
  }
})

/**
 * Tries one probe on the open page, in a task of its own: code that a test evaluates directly is not bound by
 * the page's policy.
 */
const attempt = async (page: Page, probe: Probe, site: string) => {
  await page.evaluate(`new Promise(done => {
    globalThis.outcome = 'nothing yet'
    globalThis.through = () => { globalThis.outcome = 'through' }
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, disposition }) => {
      if (disposition === 'enforce') globalThis.outcome = 'refused by ' + effectiveDirective
    }, { once: true })
    setTimeout(() => {
      done()
      ${attemptOf(probe, site)}
    })
  })`)
}

/** Soft assertions, so that all failures show at once. */
const all = expect.configure({ soft: true, timeout: 10_000 })

const expectOutcome = async (
  page: Page,
  probe: Probe,
  other: Pick<Site, 'address' | 'asked'>,
  outcome: string
) => {
  await attempt(page, probe, other.address)
  await all
    .poll(
      () => (hasReached(other, probe) ? 'through' : page.evaluate('globalThis.outcome').catch(() => '')),
      {
        message: probe.name
      }
    )
    .toBe(outcome)
}

const ofServer = async (request: APIRequestContext): Promise<string> =>
  (await request.get('/')).headers()['content-security-policy'] ?? ''

/**
 * Chromium 156 does not know `webrtc 'block'` (CSP Level 3): a page is safe only as long as it has no such
 * script. When this fails, add the directive to the policy.
 */
const aPeerConnectionIsNotStopped = async (page: Page) => {
  const state = await page.evaluate(
    () =>
      new Promise(done => {
        setTimeout(() => done(new RTCPeerConnection().iceConnectionState))
      })
  )
  expect(state).toBe('new')
}

test('promise 3, policy: each attempt of a script is refused by its directive, but for a peer connection', async ({
  page,
  other
}) => {
  await page.goto('/')
  await aPeerConnectionIsNotStopped(page)
  for (const probe of OTHERS) await expectOutcome(page, probe, other, `refused by ${probe.by}`)
  for (const probe of SINKS) await expectOutcome(page, probe, other, 'refused by require-trusted-types-for')
  expect(other.asked).toEqual([])
})

test('promise 3, policy: a picture of its own site is refused where no icon is needed', async ({
  page,
  other
}) => {
  for (const [path, outcome] of [
    ['/', 'through'],
    ['/training/phone/', 'refused by img-src'],
    ['/editor/phone/', 'refused by img-src']
  ] as const) {
    await page.goto(path)
    await expectOutcome(page, OWN_PICTURE, other, outcome)
  }
})

test('promise 3, policy: without Trusted Types the other directives refuse scripts too', async ({
  page,
  other,
  request
}) => {
  const policy = (await ofServer(request)).replace("require-trusted-types-for 'script'; ", '')
  other.put('/plain', PLAIN, { ...other.read('/plain').headers, 'content-security-policy': policy })
  await page.goto(`${other.address}plain`)
  const asElsewhere = { asked: other.asked, address: elsewhere(other) }
  for (const probe of SINKS) await expectOutcome(page, probe, asElsewhere, `refused by ${probe.by}`)
  expect(other.asked).toEqual(['/plain'])
})

test('self-check: without a policy each attempt succeeds', async ({ page, other }) => {
  other.put('/plain', PLAIN)
  for (const probe of [...SINKS, ...OTHERS]) {
    await page.goto(`${other.address}plain`)
    await expectOutcome(page, probe, other, 'through')
  }
})

test('promise 3, policy: linked sites get no referrer, an opener has no access, and every page is cross-origin isolated', async ({
  page,
  other,
  pages
}) => {
  const isIsolated = () => page.evaluate(() => crossOriginIsolated)
  other.put('/opener', PLAIN)
  for (const { address, isGuarded } of pages) {
    await page.goto(`${other.address}opener`)
    const [opened] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate(at => {
        window.name = String(open(at) !== null)
      }, address)
    ])
    await opened.waitForURL(address)
    expect([address, await opened.evaluate(() => window.opener === null)]).toEqual([address, isGuarded])
    await opened.close()
    await page.goto(address)
    expect([address, await isIsolated()]).toEqual([address, isGuarded])
    const linked = `${elsewhere(other)}linked`
    await page.evaluate(to => {
      const link = document.createElement('a')
      link.href = to
      link.textContent = 'Linked'
      document.body.replaceChildren(link)
    }, linked)
    const [sent] = await Promise.all([
      page.waitForRequest(linked),
      page.getByRole('link', { name: 'Linked' }).click()
    ])
    await page.waitForURL(linked)
    expect((await sent.allHeaders()).referer).toBe(isGuarded ? undefined : other.address)
  }
  await page.goto('/training/#walk')
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible()
  for (const frame of page.frames()) expect(await frame.evaluate(() => crossOriginIsolated)).toBe(true)
  expect(page.frames()).toHaveLength(2)
})

/** Either header alone must do: an old browser knows only one, and a server may lose one. */
test('promise 3, policy: no other site can frame the page, nor if x-frame-options or content-security-policy is missing', async ({
  page,
  other,
  pages,
  request,
  baseURL
}) => {
  const sent = await sentWithThePage(request)
  const phone = { address: `${baseURL}/training/phone/`, isGuarded: true }
  const withoutOne = ['x-frame-options', 'content-security-policy'].map(missing => {
    const { [missing]: lost, ...left } = sent
    expect(lost).toBeDefined()
    other.put(`/without-${missing}`, PLAIN, left)
    return { address: `${other.address}without-${missing}`, isGuarded: true }
  })
  for (const { address, isGuarded } of [...pages, phone, ...withoutOne]) {
    other.put('/framing', `${PLAIN}<iframe src="${address}"></iframe>`)
    await page.goto(`${elsewhere(other)}framing`)
    await expect
      .poll(() => page.frames().at(1)?.url(), address)
      .toBe(isGuarded ? 'chrome-error://chromewebdata/' : address)
  }
})
