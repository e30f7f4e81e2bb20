import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { manifestOf, scormFiles } from '../../../tools/release/scorm/scorm.ts'
import { trainingWords } from '../../support/training-words.ts'
import { schemaErrors } from './scorm-schema.ts'

const { scorm: words } = trainingWords
const site = new Map(
  [
    'index.html',
    'sw.js',
    'training/index.html',
    'training/index.html.gz',
    'training/sw.js',
    'training/phone/index.html',
    'training/assets/a b.js'
  ].map(path => [path, Buffer.from(path)])
)
const files = scormFiles(site, words, '0.1.0')
const textOf = (path: string) => Buffer.from(files.get(path) ?? []).toString()

describe('SCORM package', () => {
  test('holds training and the page around it: no live page, no worker, no compressed copy', () => {
    expect([...files.keys()].sort()).toEqual([
      'completion.js',
      'imsmanifest.xml',
      'index.html',
      'training/assets/a b.js',
      'training/index.html',
      'training/phone/index.html'
    ])
  })

  test('its manifest is well formed, names SCORM 1.2 and one object to launch, and lists every other file once', () => {
    const { window } = new JSDOM(textOf('imsmanifest.xml'), { contentType: 'application/xml' })
    const all = (name: string) => [...window.document.getElementsByTagName(name)]
    expect(all('schemaversion').map(({ textContent }) => textContent)).toEqual(['1.2'])
    expect([...(window.document.documentElement.children ?? [])].map(({ tagName }) => tagName)).toEqual([
      'metadata',
      'organizations',
      'resources'
    ])
    const [organisation, item, resource] = ['organization', 'item', 'resource'].map(name => all(name)[0])
    expect(all('organizations')[0]?.getAttribute('default')).toBe(organisation?.getAttribute('identifier'))
    expect(item?.getAttribute('identifierref')).toBe(resource?.getAttribute('identifier'))
    expect(resource?.getAttribute('adlcp:scormtype')).toBe('sco')
    expect(resource?.getAttribute('href')).toBe('index.html')
    expect(all('file').map(file => decodeURI(file.getAttribute('href') ?? ''))).toEqual(
      [...files.keys()].filter(path => path !== 'imsmanifest.xml').sort()
    )
  })

  test('its manifest keeps to the schemas of SCORM 1.2: what may be where, in which order, and how long', () => {
    expect(schemaErrors(textOf('imsmanifest.xml'))).toEqual([])
  })

  test.each([
    [
      'the resources before the organisations',
      (text: string) =>
        text.replace(/(<organizations[\s\S]*<\/organizations>)([\s\S]*<\/resources>)/, '$2$1'),
      'manifest: organizations is out of order'
    ],
    [
      'a file without an address',
      (text: string) => text.replace('<file href="index.html"/>', '<file/>'),
      'file: href is missing'
    ],
    [
      'one identifier twice',
      (text: string) => text.replace('identifier="item"', 'identifier="page"'),
      'page: an identifier that is there twice'
    ],
    [
      'an item of no resource',
      (text: string) => text.replace('identifierref="page"', 'identifierref="pages"'),
      'item: identifierref leads nowhere'
    ],
    [
      'a kind of object that SCORM does not know',
      (text: string) => text.replace('"sco"', '"SCO"'),
      'resource: adlcp:scormtype is "SCO"'
    ],
    [
      'a version of more than 20 letters',
      (text: string) => text.replace('version="0.1.0"', `version="${'1'.repeat(21)}"`),
      'manifest: version is too long'
    ],
    [
      'an element of another name',
      (text: string) => text.replaceAll('schemaversion', 'version'),
      'metadata: version is not known'
    ],
    [
      'an organisation without a title',
      (text: string) => text.replace(/<title>.*<\/title>/, ''),
      'organization: title is missing'
    ]
  ])('its manifest with %s would be refused', (_, spoil, error) => {
    expect(schemaErrors(spoil(textOf('imsmanifest.xml')))).toEqual([error])
  })

  test('a title with signs of XML stays well formed', () => {
    const { window } = new JSDOM(manifestOf('A & "B" <c>', '1', []), { contentType: 'application/xml' })
    expect(window.document.getElementsByTagName('title')[0]?.textContent).toBe('A & "B" <c>')
  })
})

/** Opens the page beside a learning system, and runs its script. */
const openIn = (api: object | undefined) => {
  const { window } = new JSDOM(textOf('index.html'), { runScripts: 'outside-only' })
  if (api) Object.assign(window, { API: api })
  window.eval(readFileSync('tools/release/scorm/completion.js', 'utf8'))
  const button = window.document.querySelector('button')
  const status = () => window.document.getElementById('status')?.textContent
  return { window, button, status }
}

/** A learning system that keeps what it is told. */
const systemWith = (status: string, answers: Readonly<Record<string, string>> = {}) => {
  const told: string[] = []
  const call =
    (name: string, answer = 'true') =>
    (...values: readonly string[]) => {
      told.push([name, ...values].join(' ').trim())
      return answers[name] ?? answer
    }
  return {
    told,
    api: {
      LMSInitialize: call('LMSInitialize'),
      LMSGetValue: call('LMSGetValue', status),
      LMSSetValue: call('LMSSetValue'),
      LMSCommit: call('LMSCommit'),
      LMSFinish: call('LMSFinish')
    }
  }
}

describe('SCORM page', () => {
  test('tells the learning system that it was opened, completed and closed, and nothing else', () => {
    const { told, api } = systemWith('not attempted')
    const { window, button, status } = openIn(api)
    button?.click()
    window.dispatchEvent(new window.Event('pagehide'))
    window.dispatchEvent(new window.Event('pagehide'))
    expect(told).toEqual([
      'LMSInitialize',
      'LMSGetValue cmi.core.lesson_status',
      'LMSSetValue cmi.core.lesson_status incomplete',
      'LMSSetValue cmi.core.lesson_status completed',
      'LMSCommit',
      'LMSFinish'
    ])
    expect(status()).toBe(words.told)
  })

  test('what was completed before stays so', () => {
    const { told, api } = systemWith('completed')
    expect(openIn(api).status()).toBe(words.told)
    expect(told.filter(call => call.startsWith('LMSSetValue'))).toEqual([])
  })

  test('a learning system that refuses, or none, is said', () => {
    const refusing = openIn(systemWith('', { LMSCommit: 'false' }).api)
    refusing.button?.click()
    expect(refusing.status()).toBe(words.refused)
    expect(openIn(undefined).status()).toBe(words.none)
  })

  test('its script listens to no message, and sends nothing of its own', () => {
    expect(textOf('completion.js')).not.toMatch(
      /postMessage|'message'|fetch|XMLHttpRequest|contentWindow|suspend_data|interactions/
    )
  })
})
