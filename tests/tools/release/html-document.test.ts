import { expect, test } from 'vitest'
import { policyFiles } from '../../../tools/release/browser-policies.ts'
import { releaseDocuments } from '../../../tools/release/documents.ts'
import { CONTENT_TYPES } from '../../../tools/server/policy.ts'
import { PRECOMPRESSED } from '../../../tools/server/precompressed.ts'
import { serverFiles, WITHDRAWAL } from '../../../tools/server/server-files.ts'

const documents = releaseDocuments()
const read = (name: string) => documents.get(name) ?? ''
const guide = read('it')
const policies = (file: string) => JSON.parse(policyFiles.get(`policies/${file}`) ?? '')

const { Preferences, ...others } = policies('firefox/policies.json').policies
const POLICIES = [policies('chrome.json'), policies('edge.json'), Preferences, others].flatMap(Object.keys)

test.each<[string, readonly string[]]>([
  [
    'the content type of each kind of file',
    Object.entries(CONTENT_TYPES).map(([end, type]) => `\`.${end}\` to \`${type.replace(/;.*/, '')}\``)
  ],
  [
    'each server file that a build writes',
    [...serverFiles().keys()].filter(name => name !== '404.html').map(name => `\`${name}\``)
  ],
  ['each policy of a browser that is set', POLICIES.map(name => `\`${name}\``)]
])('guide for IT: it names %s', (_, all) => {
  expect(all.length).toBeGreaterThan(3)
  expect(all.filter(words => !guide.includes(words))).toEqual([])
})

test('guide for IT: it says which files to copy to withdraw the site', () => {
  const [, steps = ''] = /\*\*To take it away\.\*\*(.*?)\n\n/s.exec(guide) ?? []
  expect([...steps.matchAll(/`([^`]+)`/g)].map(([, name]) => name)).toEqual([
    WITHDRAWAL.worker,
    ...['sw.js', 'training/sw.js', 'editor/sw.js'],
    WITHDRAWAL.page,
    ...['index.html', 'training/index.html', 'training/phone/index.html'],
    ...['editor/index.html', 'editor/phone/index.html'],
    ...Object.values(PRECOMPRESSED),
    'node check-site.mjs --withdrawn ADDRESS'
  ])
})

test('guide for IT: it requires browsers as new as the list of supported ones', () => {
  const [, floor = 'none'] = /\| (Chrome and Edge [^;]+);/.exec(read('asvs')) ?? []
  expect(guide.replace('Chrome or Edge', 'Chrome and Edge')).toContain(floor)
})

test('browser policies: the file for Windows sets what the other file sets', () => {
  for (const browser of ['chrome', 'edge']) {
    const text = policyFiles.get(`policies/${browser}.reg`) ?? ''
    const set = [...text.matchAll(/^"(\w+)"=dword:([0-9a-f]{8})\r$/gm)].map(
      ([, name, value = '']) => [name, Number.parseInt(value, 16)] as const
    )
    const wanted = Object.entries(policies(`${browser}.json`))
    expect(set).toEqual(wanted.map(([name, value]) => [name, Number(value)]))
  }
})
