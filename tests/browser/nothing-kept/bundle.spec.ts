import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { encounterMachine } from '../../../machines/encounter/encounter.machine.ts'
import { editorWords } from '../../../src/editor/editor-words.ts'
import { filesIn } from '../../../tools/server/file-list.ts'
import { fixtureTexts } from '../../support/fixture/texts.ts'
import { expect, test } from '../support/base.ts'
import { BUILT } from '../support/built.ts'

/** Patterns that no file of a live page may contain. */
const NEVER: Readonly<Record<string, RegExp>> = {
  'a source map': /sourceMappingURL|"mappings":/,
  'code made from text': /\beval\(|\bFunction\(|\bimportScripts\(/,
  'a mark, or the name of the window': /\bperformance\.(mark|measure)\b|\b(window|self|globalThis)\.name\b/,
  storage: /\b(localStorage|sessionStorage|indexedDB|cookieStore|showSaveFilePicker|createObjectURL)\b/,
  'a cache': /\bcaches\.(open|match|has|keys|delete)\b/,
  'a cookie': /\bdocument\.cookie\b|\.cookie\s*=/,
  'a way to somewhere else': /\blocation(\.href)?\s*=(?!=)|\blocation\.(assign|replace)\b/,
  sending: /\bfetch\(|\b(sendBeacon|WebSocket|WebTransport|XMLHttpRequest|EventSource|RTCPeerConnection)\b/,
  'another page or worker': /\b(BroadcastChannel|SharedWorker|window\.open)\b|new Worker\b/,
  'the clipboard or sharing': /\bnavigator\.(clipboard|share|canShare)\b|\bclipboard\.write|\bexecCommand\b/,
  training: /\btraining\b|not a real conversation/i,
  'a link or a part from elsewhere':
    /\b(href|src|srcset|action|poster|data)=["']?(https?:)?\/\/|url\(["']?(https?:)?\/\/|@import/
}

/** Namespaces, and addresses in the text of the bundled libraries. None is ever requested. */
const NAMES = [
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/1999/xlink',
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/XML/1998/namespace',
  'https://react.dev/errors/',
  'https://tailwindcss.com'
]

/** @returns every web address in a text. */
const addressesIn = (text: string): readonly string[] =>
  text.match(/(https?|wss?):\/\/[^\s"'`<>()\\,]*/g) ?? []

/**
 * @param text of a file of a live page.
 * @param known addresses in the content, for people to read.
 * @returns what the text should not contain.
 */
const faultsIn = (text: string, known: readonly string[]): readonly string[] => [
  ...Object.entries(NEVER).flatMap(([name, pattern]) => (pattern.test(text) ? [name] : [])),
  ...addressesIn(text).filter(address => !NAMES.includes(address) && !known.includes(address))
]

const files = filesIn(BUILT)
/** Training and the editor, from which no live page loads anything. */
const isApart = (path: string) => /^(?:training|editor)\//.test(path)
const texts = files.filter(path => /\.(html|js|css|svg|webmanifest)$/.test(path) && !path.endsWith('sw.js'))
const live = texts.filter(path => !isApart(path))
const read = (path: string) => readFileSync(join(BUILT, path), 'utf8')

/** Addresses in the content: sources, and words to read out. */
const knownAddresses = [...fixtureTexts.values()].flatMap(addressesIn)

test('promise 3, nothing kept: the files of a live page hold no storage or network API, and no unexpected address', () => {
  expect(live.length).toBeGreaterThan(3)
  expect(files.filter(path => path.endsWith('.map'))).toEqual([])
  for (const path of live) expect([path, faultsIn(read(path), knownAddresses)]).toEqual([path, []])
})

test('bundle: the descriptions of the statecharts are in no page', () => {
  const { description = '' } = encounterMachine.config
  expect(description).not.toBe('')
  expect(texts.filter(path => read(path).includes(description))).toEqual([])
})

test('bundle: no live page, and nothing of training, loads anything of the editor', () => {
  const OF_EDITOR = new RegExp(`${editorWords.startFromRelease}|\\beditor/assets/`)
  const holding = texts.filter(path => OF_EDITOR.test(read(path)))
  expect(holding.filter(path => !path.startsWith('editor/'))).toEqual([])
  expect(holding.length).toBeGreaterThan(0)
})

test('promise 3, nothing kept: a live page registers only its own worker, and sends it two messages', () => {
  const script = live.map(read).join('\n')
  expect(
    script.match(/\.register\([\w$]+\([`'"]sw-url[`'"],[\w$]+\),\{updateViaCache:[`'"]none[`'"]\}\)/g)
  ).toHaveLength(1)
  expect(script.match(/\bserviceWorker\b/g)?.length).toBeLessThanOrEqual(2)
  expect(
    script
      .match(/[`'"](?:SKIP_WAITING|CHECK)[`'"]/g)
      ?.toSorted()
      .map(word => word.replace(/\W/g, ''))
  ).toEqual(['CHECK', 'SKIP_WAITING'])
})

/** A worker caches and fetches files, and needs no other API. */
const OF_A_WORKER = ['a cache', 'sending', 'https://bit.ly/wb-precache']

test('promise 3, nothing kept: a worker holds no storage or network API but for keeping files', () => {
  for (const path of ['sw.js', 'training/sw.js', 'editor/sw.js']) {
    const faults = faultsIn(read(path), knownAddresses).filter(fault => !OF_A_WORKER.includes(fault))
    expect([path, faults.filter(fault => path === 'sw.js' || fault !== 'training')]).toEqual([path, []])
    expect(read(path)).not.toMatch(/XMLHttpRequest|WebSocket|EventSource|sendBeacon|BroadcastChannel/)
  }
})

/** One line for each pattern, as it might appear in a file. */
const PLANTED: readonly (readonly [line: string, fault: string])[] = [
  ['//# sourceMappingURL=index.js.map', 'a source map'],
  ['{"version":3,"mappings":"AAAA"}', 'a source map'],
  ['let a=eval(b)', 'code made from text'],
  ['new Function("return 1")', 'code made from text'],
  ['performance.mark(a)', 'a mark, or the name of the window'],
  ['window.name=a', 'a mark, or the name of the window'],
  ['localStorage.a=1', 'storage'],
  ['window.sessionStorage', 'storage'],
  ['let{indexedDB:a}=window', 'storage'],
  ['caches.open(`a`)', 'a cache'],
  ['document.cookie', 'a cookie'],
  ['d.cookie="a"', 'a cookie'],
  ['navigator.sendBeacon(`a`)', 'sending'],
  ['new WebSocket(a)', 'sending'],
  ['new XMLHttpRequest', 'sending'],
  ['new BroadcastChannel(`a`)', 'another page or worker'],
  ['new Worker(a)', 'another page or worker'],
  ['navigator.clipboard.writeText(a)', 'the clipboard or sharing'],
  ['navigator.share({})', 'the clipboard or sharing'],
  ['document.execCommand("copy")', 'the clipboard or sharing'],
  ['import("../training/main.js")', 'training'],
  ['<img src="//elsewhere.example/a.png">', 'a link or a part from elsewhere'],
  ['a{background:url(https://elsewhere.example/a.png)}', 'a link or a part from elsewhere'],
  ['let a=`https://elsewhere.example/`', 'https://elsewhere.example/'],
  ['"wss://elsewhere.example"', 'wss://elsewhere.example']
]

test('self-check: each storage and network API is found in a file', () => {
  for (const [line, fault] of PLANTED)
    expect(faultsIn(`let before;${line};let after`, knownAddresses), line).toContain(fault)
})
