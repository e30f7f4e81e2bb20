import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

/** The house, from the ground up: each may import itself and what stands before it. */
const FLOORS = ['machines', 'src', 'tools'] as const

interface Source {
  readonly path: string
  readonly text: string
}

const slashes = (path: string) => path.split(sep).join('/')

const sources = (folder: string): readonly Source[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(entry => slashes(join(entry.parentPath, entry.name)))
    .map(path => ({ path, text: readFileSync(path, 'utf8') }))

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+'([^']+)'|import\('([^']+)'\)|(?:^|\n)import '([^']+)'/g

const importsOf = ({ path, text }: Source): readonly string[] =>
  [...text.matchAll(IMPORT)].map(match => {
    const name = match[1] ?? match[2] ?? match[3] ?? ''
    return name.startsWith('.') ? slashes(relative('.', join(dirname(path), name))) : name
  })

/** The types of the content come from its schema, and are gone once compiled. */
const TYPES_OF_CONTENT = 'machines/content/content.ts'

/** @returns each import that runs against the direction, as `file -> import`. */
const upward = (all: readonly Source[]): readonly string[] =>
  all
    .filter(({ path }) => path !== TYPES_OF_CONTENT)
    .flatMap(source => {
      const own = FLOORS.findIndex(floor => source.path.startsWith(`${floor}/`))
      return importsOf(source)
        .filter(
          name => FLOORS.findIndex(floor => name.startsWith(`${floor}/`)) > own || name.startsWith('tests/')
        )
        .map(name => `${source.path} -> ${name}`)
    })

const house = FLOORS.flatMap(sources)
const found = (all: readonly Source[], pattern: RegExp): readonly string[] =>
  all.flatMap(({ path, text }) => (text.match(pattern) ?? []).map(match => `${path}: ${match.trim()}`))

describe('imports', () => {
  test('run one way: machines <- src <- tools', () => {
    expect(upward(house)).toEqual([])
  })

  test('that ran the other way would be seen', () => {
    const planted = {
      path: 'machines/outcome/planted.ts',
      text: "import { run } from '../../src/live/run.tsx'\n"
    }
    expect(upward([...house, planted])).toEqual(['machines/outcome/planted.ts -> src/live/run.tsx'])
  })

  test('of machines name no React', () => {
    const outside = sources('machines').flatMap(importsOf)
    expect(outside.filter(name => /react/.test(name) && !name.startsWith('machines'))).toEqual([])
  })

  test('of machines name xstate and its graph tools, and nothing else from outside', () => {
    const outside = sources('machines')
      .flatMap(importsOf)
      .filter(name => !FLOORS.some(floor => name.startsWith(floor)))
    expect([...new Set(outside)].sort()).toEqual(['type-fest', 'xstate', 'xstate/graph', 'zod'])
    const taken = readFileSync(TYPES_OF_CONTENT, 'utf8').match(/^import (?!type ).*$/gm)
    expect(taken).toBeNull()
  })
})

describe('a worker', () => {
  test('takes nothing from the floors below, and from outside the library that keeps files alone', () => {
    const taken = sources('src/worker').flatMap(importsOf)
    expect([...new Set(taken.filter(name => !name.startsWith('src/worker/')))].sort()).toEqual([
      'virtual:kept',
      'workbox-precaching'
    ])
  })

  test('is known to screens by the words that they exchange alone', () => {
    const taken = sources('src')
      .filter(({ path }) => !path.startsWith('src/worker/'))
      .flatMap(importsOf)
      .filter(name => name.startsWith('src/worker/'))
    expect([...new Set(taken)]).toEqual(['src/worker/messages.ts'])
    const live = sources('src/live')
    expect(found(live, /\.postMessage\([^)]*\)/g)).toEqual([
      'src/live/offline/keep-offline.ts: .postMessage(word)'
    ])
  })
})

describe('rules', () => {
  const IMPURE =
    /\b(Date|performance|document|window|navigator|setTimeout|setInterval|fetch|Math\.random|console)\b[.(]|new Date/g

  test('know no page, no clock, no network and no chance', () => {
    expect(found(sources('machines'), IMPURE)).toEqual([])
  })

  test('of the encounter have no timer and no actor of their own', () => {
    expect(found(sources('machines/encounter'), /\b(invoke|after|delay|spawn)\s*:/g)).toEqual([])
  })
})

describe('screens', () => {
  const screens = sources('src').filter(({ path }) => path.endsWith('.tsx'))

  test('hold no words: every one comes from content', () => {
    const WORDS = />\s*[A-Za-z][A-Za-z' ]{2,}[.?!]?\s*<|\b(?:aria-label|title|alt|placeholder)="[^"]+"/g
    expect(found(screens, WORDS)).toEqual([])
    expect(found([{ path: 'planted', text: '<p>Go back</p><b title="Clear" />' }], WORDS)).toEqual([
      'planted: >Go back<',
      'planted: title="Clear"'
    ])
  })

  test('name no left and no right, so that they mirror', () => {
    const SIDE = '(?:scroll-)?[mp][lr]|left|right|border-[lr]|rounded-[tb]?[lr]'
    const CLASSES = new RegExp(
      `(?<=[\\s"'\`:])-?(?:(?:${SIDE})-[^\\s"'\`]+|border-[lr]|rounded-[tb]?[lr]|(?:text|float|clear)-(?:left|right))(?=[\\s"'\`])`,
      'g'
    )
    expect(found(sources('src'), CLASSES)).toEqual([])
    const planted = '<p className="sm:ml-4 text-left -mr-[3px] border-l rounded-tr-xl left-2 scroll-pl-1">'
    expect(found([{ path: 'planted', text: planted }], CLASSES)).toEqual([
      'planted: ml-4',
      'planted: text-left',
      'planted: -mr-[3px]',
      'planted: border-l',
      'planted: rounded-tr-xl',
      'planted: left-2',
      'planted: scroll-pl-1'
    ])
  })

  test('name no left and no right in their styles either', () => {
    const styles = ['src/live/design.css', 'src/live/styles.css', 'src/training/training.css'].map(path => ({
      path,
      text: readFileSync(path, 'utf8')
    }))
    /** Of four values, the second is the right and the last the left. */
    const RULES =
      /(?<![\w-])(?:[\w-]*(?:left|right)[\w-]*\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b|(?:margin|padding|inset|border-width)\s*:(?!\s*\S+\s+(\S+)\s+\S+\s+\1;)\s*[^\s;]+(?:\s+[^\s;]+){3}\s*;)/g
    expect(found(styles, RULES)).toEqual([])
    const planted =
      'a { margin-left: 1px; left: 0; text-align: right; padding: 1px 2px 3px 4px; inset: 0 1px 2px 1px; border-top-left-radius: 2px }'
    expect(found([{ path: 'planted', text: planted }], RULES)).toEqual([
      'planted: margin-left:',
      'planted: left:',
      'planted: text-align: right',
      'planted: padding: 1px 2px 3px 4px;',
      'planted: border-top-left-radius:'
    ])
  })

  test('use nothing that a browser stores, sends or copies', () => {
    const KEEPING =
      /\b(localStorage|sessionStorage|indexedDB|caches|cookie|sendBeacon|XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|clipboard|navigator\.share|window\.name)\b|\bfetch\(|dangerouslySetInnerHTML|innerHTML/g
    expect(found([...sources('src/live'), ...sources('src/training')], KEEPING)).toEqual([])
    expect(found([{ path: 'planted', text: "localStorage.setItem('a', 'b'); fetch('/')" }], KEEPING)).toEqual(
      ['planted: localStorage', 'planted: fetch(']
    )
  })

  test('show every word there is in screens.yaml', () => {
    const all = [...sources('src'), ...sources('machines'), ...sources('tools')]
      .map(({ text }) => text)
      .join()
    const keys = [
      ...readFileSync('content/screens.yaml', 'utf8').matchAll(/^ {0,2}([a-z][a-z0-9-]*):/gm)
    ].map(([, key = '']) => key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()))
    expect(keys.filter(key => !new RegExp(`\\b${key}\\b`).test(all))).toEqual([])
  })

  test('have no radio, check box or text field: browsers write those to disk', () => {
    expect(found(screens, /<(input|select|textarea)\b/g)).toEqual([])
  })
})
