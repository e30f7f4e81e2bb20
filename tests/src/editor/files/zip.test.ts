import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { textsInZip, zipOfContent } from '../../../../src/editor/files/zip.ts'

const TWO = new Map([
  ['tips.yaml', '\ufefftips: []\r\n'],
  ['forces/kent.yaml', 'name: Kent\n']
])

const zipped = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

test('zip: the content is found in any folder, and nothing else is read', () => {
  const others = ['content/approved/content.yaml', 'content/README.md', 'src/other.yaml']
  const files = [...TWO].map(([file, text]) => [`content/${file}`, text])
  const all = [...files, ...others.map(file => [file, 'x: 1\n'])]
  const zip = zipped(Object.fromEntries(all.map(([file, text = '']) => [`a-release/${file}`, text])))
  expect([...textsInZip(zip)]).toEqual([...TWO])
})

test.each([
  ['This file cannot be read as a zip.', strToU8('tips: []')],
  ['This file does not hold the content: it has no tips.yaml.', zipped({ 'a.yaml': 'a: 1' })],
  ['tips.yaml is not saved as UTF-8, so it cannot be read.', zipSync({ 'tips.yaml': Uint8Array.of(0xe9) })],
  ['This zip is too large to be content.', zipSync({ 'tips.yaml': new Uint8Array(41_000_000) })]
])('zip: it is refused with "%s"', (sentence, bytes) => {
  expect(() => textsInZip(bytes)).toThrow(sentence)
})

/** Two ways to store a file in a zip: compressed and uncompressed. */
describe.each([
  ['packed', 9],
  ['as it is', 0]
] as const)('zip: of a file that stands in it %s', (_, level) => {
  const [name, text] = ['tips.yaml', 'phone: 0808 16 89 111\n'.repeat(3)]
  const whole = zipSync({ [name]: strToU8(text) }, { level, mtime: '2026-11-24' })
  const texts = (bytes: Uint8Array) => {
    try {
      return [...textsInZip(bytes).values()]
    } catch (error) {
      return String(error)
    }
  }

  test('each single wrong bit is found, or changes no text', () => {
    expect(texts(whole)).toEqual([text])
    const read = new Set<string>()
    for (let bit = 0; bit < whole.length * 8; bit++) {
      const damaged = whole.slice()
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      read.add(String(texts(damaged)))
    }
    expect([...read].filter(one => one !== text && !/^Error: This (?:zip|file) /.test(one))).toEqual([])
    expect(String([...read])).toContain('Error: This zip is damaged: tips.yaml is not what was packed.')
  })

  /** Changes the size that the zip's list of files gives. */
  test.each([
    ['fewer bytes than it has', -1],
    ['more bytes than it has', 1]
  ])('one that is said to have %s is refused', (_, more) => {
    const view = new DataView(whole.slice().buffer)
    const entry = view.getUint32(whole.length - 6, true)
    view.setUint32(entry + 24, text.length + more, true)
    expect(() => textsInZip(new Uint8Array(view.buffer))).toThrow(
      'This zip is damaged: tips.yaml is not what was packed.'
    )
  })
})

/** @returns a zip whose list names the same file many times. */
const listing = (zip: Uint8Array, times: number): Uint8Array => {
  const end = zip.length - 22
  const view = new DataView(zip.buffer, zip.byteOffset)
  const list = zip.slice(view.getUint32(end + 16, true), end)
  const lists = Array.from({ length: times }, () => [...list]).flat()
  const long = new Uint8Array([...zip.slice(0, end - list.length), ...lists, ...zip.slice(end)])
  new DataView(long.buffer).setUint16(long.length - 22 + 8, times, true)
  return long
}

test('zip: one whose files share their bytes is refused before it keeps the browser busy', () => {
  const noise = Uint8Array.from({ length: 100_000 }, (_, at) => (at * at * 31) >> 7)
  const zip = listing(zipSync({ 'tips.yaml': noise }), 400)
  expect(zip.length).toBeLessThan(200_000)
  expect(() => textsInZip(zip)).toThrow('This zip is too large to be content.')
})

test('zip: one whose list has no end is refused before it keeps the browser busy', () => {
  const zip = zipped({ 'tips.yaml': 'tips: []' })
  const end = zip.length - 22
  // The end records of a zip with more than 65,535 files (APPNOTE 6.3.10, 4.3.14 and 4.3.15).
  const more = new DataView(new ArrayBuffer(76))
  more.setUint32(0, 0x06064b50, true)
  more.setUint32(32, 70_000, true)
  more.setUint32(56, 0x07064b50, true)
  more.setUint32(64, end, true)
  const bytes = new Uint8Array([...zip.slice(0, end), ...new Uint8Array(more.buffer), ...zip.slice(end)])
  expect(() => textsInZip(bytes)).toThrow('This zip is too large to be content.')
})

test.each([
  '../../tips.yaml',
  'content/../../.profile.yaml',
  '/etc/tips.yaml',
  'C:/tips.yaml',
  'content\\services\\a.yaml',
  'content/./a.yaml',
  'content/a\u202elmay.yaml',
  'content/a\u0000.yaml'
])('zip: the file name %j is refused, whatever else is in it', name => {
  expect(() => textsInZip(zipped({ 'content/tips.yaml': 'tips: []', [name]: 'a: 1' }))).toThrow(
    'This zip holds a file whose name leads somewhere else.'
  )
})

test('zip: the whole content that is saved is read again, byte for byte', () => {
  expect(textsInZip(zipOfContent(TWO))).toEqual(TWO)
})
