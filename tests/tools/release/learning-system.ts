import { createServer } from 'node:http'
import type { Browser, Page } from '@playwright/test'
import { CONTENT_TYPES } from '../../../tools/server/policy.ts'
import { beginAtNoon } from '../../browser/support/base.ts'
import { portOf } from '../server/check-site/site.ts'

/** What a learning system heard of a package. */
interface Heard {
  /** Each call of its API, with what was given. */
  readonly told: readonly string[]
  /** Each request, as `GET /package/index.html 200`. */
  readonly asked: readonly string[]
}

/** A page that holds a package in a frame, and the API of SCORM 1.2 (Run-Time Environment, section 3.3). */
const PLAYER = `<!doctype html><title>Learning system</title><script>
window.API = new Proxy({}, {
  get: (_, call) => (...given) => {
    tell([call, ...given].join(' ').trim())
    return call === 'LMSGetValue' ? 'not attempted' : 'true'
  }
})
</script><iframe src="/package/index.html" style="width:100%;height:700px"></iframe>`

/**
 * Plays a package as a learning system does.
 * @param files of the package.
 * @param use is given the page with the package in its first frame; the frame is left afterwards.
 */
export const play = async (
  browser: Browser,
  files: Readonly<Record<string, Uint8Array>>,
  use: (page: Page) => Promise<void>
): Promise<Heard> => {
  const asked: string[] = []
  const server = createServer(({ method, url = '' }, response) => {
    const { pathname } = new URL(url, 'http://host')
    const path = decodeURIComponent(pathname)
    const body = path === '/' ? Buffer.from(PLAYER) : files[path.replace('/package/', '')]
    const status = body ? 200 : 404
    asked.push(`${method} ${path} ${status}`)
    const type = path === '/' ? 'text/html' : CONTENT_TYPES[path.split('.').at(-1) ?? '']
    response.writeHead(status, { 'Content-Type': type ?? 'text/plain' }).end(body)
  })
  const address = `http://127.0.0.1:${await portOf(server)}/`
  const told: string[] = []
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
    await beginAtNoon(page.context())
    await page.exposeFunction('tell', (call: string) => told.push(call))
    await page.goto(address)
    await use(page)
    await page.evaluate(
      () =>
        new Promise<void>(left => {
          const frame = document.querySelector('iframe') as HTMLIFrameElement
          frame.addEventListener('load', () => left())
          frame.src = 'about:blank'
        })
    )
  } finally {
    server.close()
    server.closeAllConnections()
  }
  return { told, asked }
}
