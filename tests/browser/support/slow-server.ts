import { EventEmitter, once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { hashesInPage } from '../../../tools/server/inline-hashes.ts'
import { headersOf } from '../../../tools/server/policy.ts'
import { serve } from '../../support/serve.ts'
import { BUILT } from './built.ts'

/** @returns how many characters of the page have arrived at each place, in order. */
const placesIn = (page: string) => {
  const screen = page.indexOf('<div id="app">')
  const templates = page.indexOf('<template', screen)
  const walk = page.indexOf('<script>', screen)
  const data = page.indexOf('<script type="application/json"')
  const app = page.indexOf('<template data-app>')
  const words = page.indexOf('<div class="plain')
  const start = page.lastIndexOf('<script>', words)
  const languages = page.indexOf('<script type="application/json" data-content="keys">')
  const half = (from: number, to: number) => Math.floor((from + to) / 2)
  return {
    'half of the first screen': half(screen, templates),
    'the first screen': templates,
    'half of the questions': half(templates, walk),
    'half of the walk': half(walk, data),
    'the walk': data,
    'half of the data': half(data, app),
    'half of the app': half(app, start),
    'half of the start': half(start, words),
    'the app': words,
    'half of the plain words': half(words, languages),
    'the languages': languages,
    'half of the languages': half(languages, page.length),
    'the end': page.length
  }
}

/** How far the download has got. */
export type Place = keyof ReturnType<typeof placesIn>

/** How a download ends early: it looks complete, or the connection is lost. */
type Ending = 'is short' | 'breaks off'

/** The live page on a poor signal: its parts arrive when the test says so. */
export interface SlowServer {
  readonly address: string
  /** Sends the rest up to a given place. */
  readonly sendUpTo: (place: Place) => Promise<void>
  /** Ends the download where it is. */
  readonly cutOff: (ending: Ending) => void
  /** Resolves once a missing file is requested, which a page can use to signal something. */
  readonly isAskedForMore: Promise<unknown>
  readonly close: () => void
}

export const slowServer = async (): Promise<SlowServer> => {
  const page = readFileSync(join(BUILT, 'index.html'), 'utf8')
  const places = placesIn(page)
  const headers = { ...headersOf('live', hashesInPage(page)), 'Content-Type': 'text/html; charset=utf-8' }
  let sent = 0
  let answer: ServerResponse | undefined
  const asked = new EventEmitter()
  const isAsked = once(asked, 'page')
  const isAskedForMore = once(asked, 'more')
  const server = createServer(({ url }, response) => {
    if (url !== '/') {
      response.writeHead(404).end()
      asked.emit('more')
      return
    }
    response.writeHead(200, headers)
    answer = response
    asked.emit('page')
  })
  return {
    ...(await serve(server)),
    sendUpTo: async place => {
      await isAsked
      const end = places[place]
      // Waits for the write: what is still queued when the connection breaks is lost.
      await new Promise(left => answer?.write(page.slice(sent, end), left))
      if (place === 'the end') answer?.end()
      sent = end
    },
    isAskedForMore,
    cutOff: ending => (ending === 'is short' ? answer?.end() : answer?.destroy())
  }
}
