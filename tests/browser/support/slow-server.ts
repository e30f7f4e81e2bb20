import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { hashesInPage } from '../../../tools/server/inline-hashes.ts'
import { headersOf } from '../../../tools/server/policy.ts'
import { BUILT } from './built.ts'

/** How much of the page is there. */
type Place = 'half of the data' | 'the app' | 'the languages' | 'the end'

const placesIn = (page: string): Readonly<Record<Place, number>> => {
  const data = page.indexOf('<script type="application/json"')
  const words = page.indexOf('<div class="plain')
  return {
    'half of the data': Math.floor((data + page.indexOf('<script>', data)) / 2),
    'the app': words,
    'the languages': page.indexOf('<script type="application/json" data-content="keys">'),
    'the end': page.length
  }
}

/** The live page on a poor signal: it comes in parts, each when a test wants it. */
export interface SlowServer {
  readonly address: string
  /** Sends what comes next, up to some place and no further. */
  readonly sendUpTo: (place: Place) => Promise<void>
  /** The signal is gone: the page ends where it is. */
  readonly breakOff: () => void
  readonly close: () => void
}

/** @param built the folder whose page it is. */
export const slowServer = async (built = BUILT): Promise<SlowServer> => {
  const page = readFileSync(join(built, 'index.html'), 'utf8')
  const places = placesIn(page)
  const headers = { ...headersOf('live', hashesInPage(page)), 'Content-Type': 'text/html; charset=utf-8' }
  let sent = 0
  let send: (text: string, isLast: boolean) => void = () => undefined
  let asked = () => {}
  const isAsked = new Promise<void>(done => {
    asked = done
  })
  const server = createServer(({ url }, response) => {
    if (url !== '/') {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, headers)
    send = (text, isLast) => (isLast ? response.end(text) : response.write(text))
    asked()
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sendUpTo: async place => {
      await isAsked
      const end = places[place]
      send(page.slice(sent, end), place === 'the end')
      sent = end
    },
    breakOff: () => send('', true),
    close: () => {
      server.closeAllConnections()
      server.close()
    }
  }
}
