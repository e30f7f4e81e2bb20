import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { Scorm12API } from 'scorm-again'
import { describe, expect, test } from 'vitest'
import { manifestOf, scormFiles } from '../../../tools/release/scorm/scorm.ts'
import { trainingWords } from '../../browser/support/training-words.ts'

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
  ].map(path => [path, Buffer.from(path === 'training/index.html' ? '<head></head>' : path)])
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

  /** The manifest was compared with the SCORM 1.2 schemas (IMS Content Packaging 1.1.2, ADL) by element. */
  test('its manifest is that of SCORM 1.2, with one object to launch and every other file once', () => {
    expect(textOf('imsmanifest.xml')).toBe(
      manifestOf(words.title, '0.1.0', [...files.keys()].slice(1).sort())
    )
    expect(
      manifestOf('A & "B" <c>', '0.1.0', ['index.html', 'training/assets/a b.js'])
    ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="encounter-checklist-training" version="0.1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="training">
    <organization identifier="training">
      <title>A &amp; &quot;B&quot; &lt;c&gt;</title>
      <item identifier="item" identifierref="page">
        <title>A &amp; &quot;B&quot; &lt;c&gt;</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="index.html">
      <file href="index.html"/>
      <file href="training/assets/a%20b.js"/>
    </resource>
  </resources>
</manifest>
`)
  })
})

/** Opens the page, with a learning system's API if given, and runs its script. */
const openIn = (api: object | undefined) => {
  const { window } = new JSDOM(textOf('index.html'), { runScripts: 'outside-only' })
  if (api) Object.assign(window, { API: api })
  window.eval(readFileSync('tools/release/scorm/completion.js', 'utf8'))
  const button = window.document.querySelector('button')
  const status = () => window.document.getElementById('status')?.textContent
  return { button, status, leave: () => window.dispatchEvent(new window.Event('pagehide')) }
}

/** A learning system that records its calls. */
const systemWith = (answers: Readonly<Record<string, string>> = {}) => {
  const told: string[] = []
  const call = (name: string) => (value: string) => {
    told.push(`${name} ${value}`)
    return answers[name] ?? 'true'
  }
  return { told, api: new Proxy({}, { get: (_, name) => call(String(name)) }) }
}

describe('SCORM page', () => {
  test('tells completion, the time taken and an ordinary end, and scorm-again finds no fault in any call', () => {
    const system = new Scorm12API({ autocommit: false })
    const errors: string[] = []
    const api = new Proxy(system, {
      get: (_, name: 'LMSCommit') => (first: string, second?: string) => {
        const given = second === undefined ? [first] : [first, second]
        const answer = Reflect.apply(system[name], system, given)
        errors.push(system.LMSGetLastError())
        return answer
      }
    })
    const { button, status, leave } = openIn(api)
    expect(system.cmi.core.lesson_status).toBe('incomplete')
    button?.click()
    expect(status()).toBe(words.told)
    leave()
    const { lesson_status, session_time, exit } = JSON.parse(JSON.stringify(system.cmi)).core
    expect([lesson_status, exit]).toEqual(['completed', ''])
    expect(session_time).toMatch(/^00:00:\d\d$/)
    expect([system.isTerminated(), ...new Set(errors)]).toEqual([true, '0'])
  })

  test('what was completed before stays so', () => {
    const { told, api } = systemWith({ LMSGetValue: 'completed' })
    expect(openIn(api).status()).toBe(words.told)
    expect(told.filter(call => call.startsWith('LMSSetValue'))).toEqual([])
  })

  test('a learning system that refuses, or none, is said', () => {
    const refusing = openIn(systemWith({ LMSGetValue: '', LMSCommit: 'false' }).api)
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
