import { describe, expect, test } from 'vitest'
import { htmlDocument } from '../../../tools/release/html-document.ts'
import { type PackContents, packOf } from '../../../tools/release/pack.ts'
import { releaseDocuments } from '../../../tools/release/source.ts'
import { uploadOrder } from '../../../tools/release/upload-order.ts'

const SITE = ['index.html', 'sw.js', 'training/sw.js', 'training/index.html', 'assets/a-1.js', 'icon.png']
const SETTINGS = ['nginx.conf', '404.html', 'files.sha256']
const site = new Map([...SITE, ...SETTINGS].map(path => [path, Buffer.from(path)]))
const parts: PackContents = {
  name: 'checklist-1-draft',
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
        ...['container/Containerfile', 'container/nginx.conf'],
        ...['docs/hand-check.html', 'docs/it.html', 'docs/licences.txt', 'docs/sbom.cdx.json'],
        ...['chrome.json', 'chrome.reg', 'edge.json', 'edge.reg'].map(name => `policies/${name}`),
        'policies/firefox/policies.json',
        ...[...site.keys()].map(path => `site/${path}`)
      ].sort()
    )
    // No server sends it by itself: it is a template.
    expect(textIn('security.txt')).toMatch(/^Contact: mailto:(?:.*\n)*Expires: /m)
  })

  test('says at the start whether it is a draft', () => {
    expect(textIn('README.txt')).toContain('THIS IS A DRAFT.')
    expect(textIn('README.txt', packOf({ ...parts, isDraft: false }))).not.toMatch(/draft\./i)
  })

  test('ends its guide with every file of the site, in the order of upload', () => {
    const page = textIn('docs/it.html')
    const at = (file: string) => page.lastIndexOf(`<code>${file}</code>`)
    expect([...site.keys()].filter(file => at(file) < 0)).toEqual([])
    expect(at('assets/a-1.js')).toBeLessThan(at('index.html'))
    expect(at('index.html')).toBeLessThan(at('sw.js'))
  })
})

test('upload order: settings, files that pages load, pages, workers; a copy with the file that it is of', () => {
  const order = (files: readonly string[]) => uploadOrder(files).map(step => step.files)
  expect(order([...site.keys()])).toEqual([
    SETTINGS,
    ['assets/a-1.js', 'icon.png'],
    ['index.html', 'training/index.html'],
    ['sw.js', 'training/sw.js']
  ])
  const copies = ['a.js.gz', 'index.html.br', 'sw.js.gz']
  expect(order(copies)).toEqual(copies.map(file => [file]))
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
