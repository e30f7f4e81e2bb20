import { describe, expect, test } from 'vitest'
import { htmlDocument } from '../../../tools/release/html-document.ts'
import { type PackContents, packOf } from '../../../tools/release/pack.ts'
import { releaseDocuments } from '../../../tools/release/source.ts'

const SITE = ['index.html', 'sw.js', 'training/sw.js', 'training/index.html', 'assets/a-1.js', 'icon.png']
const SETTINGS = ['_headers', 'web.config', '.htaccess', 'nginx.conf', '404.html']
const UNSERVED = [...SETTINGS, 'files.sha256', 'withdraw.html', 'withdraw.js']
const PAGES = ['', 'training/', 'training/phone/', 'editor/', 'editor/phone/'].map(at => `${at}index.html`)
const WORKERS = ['', 'training/', 'editor/'].map(at => `${at}sw.js`)
const site = new Map([...SITE, ...UNSERVED].map(path => [path, Buffer.from(path)]))
const parts: PackContents = {
  name: 'checklist-1-draft',
  version: '1 (0.1.0, a1b2c3)',
  isDraft: true,
  site,
  documents: new Map([
    [
      'it',
      '# Guide\n\nSee [by hand](../assurance/hand-check.md) and [the policy](../../tools/server/policy.ts).\n'
    ],
    ['hand-check', '# By hand\n']
  ]),
  checkSite: 'check()',
  licences: 'MIT',
  sbom: '{}'
}
const textIn = (name: string, made = packOf(parts)) => Buffer.from(made.get(name) ?? []).toString()

describe('release pack', () => {
  test('holds the whole site, the documents as pages, and the files that go with them', () => {
    expect([...packOf(parts).keys()].sort()).toEqual(
      [
        ...['README.txt', 'SHA256SUMS', 'check-site.mjs', 'security.txt'],
        ...['docs/hand-check.html', 'docs/it.html', 'docs/licences.txt', 'docs/sbom.cdx.json'],
        ...['chrome.json', 'chrome.reg', 'edge.json', 'edge.reg'].map(name => `policies/${name}`),
        ...['firefox/policies.json', 'intune-chrome.json', 'intune-edge.json'].map(
          name => `policies/${name}`
        ),
        ...[...site.keys()].map(path => `site/${path}`),
        ...[...PAGES, ...WORKERS, ...SETTINGS].map(path => `withdrawn/site/${path}`)
      ].sort()
    )
    // Servers do not send it by themselves, as it is a template.
    expect(textIn('security.txt')).toMatch(/^Contact: mailto:(?:.*\n)*Expires: /m)
  })

  test('says at the start which version a phone shows, and whether it is a draft', () => {
    expect(textIn('README.txt')).toMatch(/^checklist-1-draft\n.* under More: Version 1 \(0\.1\.0, a1b2c3\)\n/)
    expect(textIn('README.txt')).toContain('THIS IS A DRAFT.')
    expect(textIn('README.txt', packOf({ ...parts, isDraft: false }))).not.toMatch(/draft\./i)
  })
})

describe('release pack: a document', () => {
  const names = new Set(['hand-check'])
  const bodyOf = (markdown: string) => /<main>\n([\s\S]*)<\/main>/.exec(htmlDocument(markdown, names))?.[1]

  test('links only to files beside it and to the web', () => {
    expect(
      bodyOf(
        '[a](../assurance/hand-check.md) [b](other.md) [c](../x.ts) [d](https://example.org/) [e](javascript:f)'
      )
    ).toBe('<p><a href="hand-check.html">a</a> b c <a href="https://example.org/">d</a> e</p>\n')
  })

  test('shows HTML in its source as text', () => {
    expect(bodyOf('<script>f()</script>\n\nA <b>word</b>.')).not.toMatch(/<(script|b)>/)
  })

  test('has its first heading as the title, a language, and loads no other file', () => {
    const page = htmlDocument('# One & two\n', names)
    expect(page).toContain('<title>One &amp; two</title>')
    expect(page).toContain('<html lang="en-GB">')
    expect(page).not.toMatch(/src=|<link/)
  })

  test('has no link to a file that is not in the pack', () => {
    const documents = releaseDocuments()
    const beside = new Set(documents.keys())
    for (const markdown of documents.values()) {
      const page = htmlDocument(markdown, beside)
      const targets = [...page.matchAll(/href="([^"]+)"/g)].map(([, target = '']) => target)
      expect(
        targets.filter(target => !/^https:/.test(target) && !beside.has(target.replace('.html', '')))
      ).toEqual([])
    }
  })
})
