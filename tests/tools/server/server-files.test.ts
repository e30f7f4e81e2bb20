import { describe, expect, test } from 'vitest'
import { type Headers, headersOf, headersOfMissing, kindOf } from '../../../tools/server/policy.ts'
import { NOT_SERVED, serverFiles } from '../../../tools/server/server-files.ts'

const HASH = 'sha256-jcWxZ4e/TMNnVsl5TqnnS0hC5uWxHNOlC8kC2eqBbXA='
const ADDRESSES = `/ /index.html /training/ /training/index.html /training/phone/ /training/phone/index.html
/assets/index-1.js /training/assets/index-1.js /editor/ /editor/index.html /editor/assets/index-1.js /sw.js
/manifest.webmanifest /manifests/kent.webmanifest /icon-192.png /icon-512.png /icon-maskable-512.png`.split(
  /\s/
)

/** With inline hashes, the live page's policy lists them. */
describe.each([
  ['without a page', undefined],
  ['with one', { scripts: [HASH], styles: [HASH] }]
])('%s', (_, inline) => {
  const files = serverFiles(inline)
  const textOf = (name: string) => files.get(name) ?? ''

  const policyFor = (path: string) => headersOf(kindOf(path), inline)
  const all = (headersFor: (path: string) => Headers) =>
    Object.fromEntries(ADDRESSES.map(path => [path, headersFor(path)]))

  describe('_headers', () => {
    const rules = textOf('_headers')
      .split(/\n\n+/)
      .slice(1)
      .map(rule => {
        const [address = '', ...lines] = rule.trimEnd().split('\n')
        const headers = Object.fromEntries(
          lines.map(line => /^ {2}([^:]+): (.*)$/.exec(line)?.slice(1) ?? [])
        )
        return { address, headers: headers as Headers }
      })
    const fitting = (path: string) =>
      rules.filter(({ address }) =>
        address.endsWith('*') ? path.startsWith(address.slice(0, -1)) : path === address
      )

    test('sends the headers of the policy for each address, in one rule', () => {
      expect(ADDRESSES.map(path => fitting(path).length)).toEqual(ADDRESSES.map(() => 1))
      expect(all(path => fitting(path)[0]?.headers ?? {})).toEqual(all(policyFor))
    })

    test('names the files not to upload with it, but not the page for missing files', () => {
      const [comment = ''] = textOf('_headers').split('\n\n')
      expect(NOT_SERVED.filter(name => name !== '_headers' && !comment.includes(name))).toEqual([])
      expect(comment).toContain('Keep 404.html:')
    })
  })

  describe('.htaccess', () => {
    const LINE =
      /^Header always (set(?:ifempty)?|unset) (\S+)(?: "(?!expr=)([^"]*)")?(?: "expr=%\{REQUEST_URI\} =~ m#(.*?)#( && .*)?")?$/gm
    const settings = [...textOf('.htaccess').matchAll(LINE)]
    // Follows Apache: each matching line replaces what was set before.
    const read = (path: string, isFound: boolean) => {
      const headers = new Map<string, string>()
      for (const [, how, name = '', value = '', pattern = '', found] of settings) {
        if (!new RegExp(pattern).test(path) || (found && !isFound)) continue
        if (how?.startsWith('set')) headers.set(name, value)
        else headers.delete(name)
      }
      return Object.fromEntries(headers)
    }

    test('sends the headers of the policy for each address, and for a missing file', () => {
      expect(all(path => read(path, true))).toEqual(all(policyFor))
      expect(all(path => read(path, false))).toEqual(all(path => headersOfMissing(path, inline)))
    })

    test('serves nothing outside the site, lists no folder and refuses other methods', () => {
      const pattern = /^RedirectMatch 404 "(.*)"$/m.exec(textOf('.htaccess'))?.[1] ?? ''
      expect([...NOT_SERVED, 'index.html'].map(name => new RegExp(pattern).test(`/${name}`))).toEqual([
        ...NOT_SERVED.map(() => true),
        false
      ])
      for (const line of [/^Options -Indexes/m, /^<LimitExcept GET HEAD>\n {4}Require all denied/m])
        expect(textOf('.htaccess')).toMatch(line)
    })
  })

  describe('web.config', () => {
    const configuration = new DOMParser().parseFromString(textOf('web.config'), 'application/xml')
    const valuesOf = (selector: string, name: string) =>
      [...configuration.querySelectorAll(selector)].map(one => one.getAttribute(name) ?? '')
    const server = (location: string) =>
      configuration.querySelector(
        location ? `location[path="${location}"]` : 'configuration > :not(location)'
      )
    const locations = valuesOf('location', 'path')
    // The locations around a path, widest first.
    const around = (path: string) => [
      '',
      ...locations
        .filter(location => path === `/${location}` || path.startsWith(`/${location}/`))
        .sort((a, b) => a.length - b.length)
    ]
    const read = (path: string): Headers => {
      const headers = new Map<string, string>()
      for (const location of around(path)) {
        for (const change of server(location)?.querySelectorAll('customHeaders > *') ?? []) {
          const name = change.getAttribute('name') ?? ''
          if (change.tagName === 'add' && headers.has(name)) throw new Error(`${name} is there already.`)
          if (change.tagName === 'add') headers.set(name, change.getAttribute('value') ?? '')
          else headers.delete(name)
        }
        const kept = server(location)?.querySelector('clientCache')
        if (kept)
          headers.set(
            'Cache-Control',
            kept.getAttribute('cacheControlMode') === 'DisableCache'
              ? 'no-cache'
              : `public, max-age=${Number.parseInt(kept.getAttribute('cacheControlMaxAge') ?? '', 10) * 86_400}, immutable`
          )
      }
      return Object.fromEntries(headers)
    }

    test('sends the headers of the policy for each address', () => {
      expect(all(read)).toEqual(all(policyFor))
    })

    test('serves nothing outside the site and refuses other methods', () => {
      expect(valuesOf('hiddenSegments > add', 'segment')).toEqual(
        NOT_SERVED.filter(name => name !== 'web.config')
      )
      expect(valuesOf('verbs[allowUnlisted="false"] > add', 'verb')).toEqual(['GET', 'HEAD'])
    })
  })

  test('no file turns on a log, and each tells the deployer about logs', () => {
    expect(textOf('nginx.conf')).toMatch(/^access_log off;$/m)
    expect(textOf('nginx.conf')).toMatch(/^error_log \/dev\/null /m)
    for (const name of ['nginx.conf', '.htaccess', 'web.config', '_headers'])
      expect([name, /\blogs?\b/i.test(textOf(name))]).toEqual([name, true])
  })
})
