import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { matchesIn, sourceFiles } from '../support/source-files.ts'

/** All but the worker, which caches the built files. */
const PAGES = sourceFiles('src').filter(({ path }) => !path.startsWith('src/worker/'))

test('promise 3, privacy: no page uses anything that a browser stores, sends or copies', () => {
  const KEEPING =
    /\b(localStorage|sessionStorage|indexedDB|caches|cookie|sendBeacon|XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|clipboard|navigator\.share|window\.name)\b|\bfetch\(|dangerouslySetInnerHTML|innerHTML/g
  expect(matchesIn(PAGES, KEEPING)).toEqual([])
  const planted = "localStorage.setItem('a', 'b'); fetch('/')"
  expect(planted.match(KEEPING)).toEqual(['localStorage', 'fetch('])
})

test('promise 3, privacy: no page of a conversation has a radio, a check box or a text field, which browsers write to disk', () => {
  const FIELD = /<(input|select|textarea)\b/g
  // The editor is about content and training about invented stories: neither is used with a person.
  expect(matchesIn(sourceFiles('src/live', /\.tsx$/), FIELD)).toEqual([])
  expect(matchesIn(sourceFiles('src/training/phone', /\.tsx$/), FIELD)).toEqual([])
  expect('<input type="radio" />'.match(FIELD)).toEqual(['<input'])
})

test('promise 3, privacy: the live page sends messages from one place, to its worker', () => {
  expect(matchesIn(sourceFiles('src/live'), /\.postMessage\([^)]*\)/g)).toEqual([
    'src/live/offline/keep-offline.ts: .postMessage(word)'
  ])
})

test('promise 3, privacy: no script of the live page sets its title, which browsers write to disk', () => {
  const TITLE = /document\.title|<title\b|querySelector\(['"]title/g
  expect(matchesIn(sourceFiles('src/live'), TITLE)).toEqual([])
  expect("document.title = 'a'".match(TITLE)).toEqual(['document.title'])
})

test('promise 3, privacy: the live page has the name of the product as its title', () => {
  const { product } = parse(readFileSync('content/screens.yaml', 'utf8'))
  expect(readFileSync('src/index.html', 'utf8')).toContain(`<title>${product.name}</title>`)
})
