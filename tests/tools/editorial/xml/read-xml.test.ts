import { expect, test } from 'vitest'
import { childrenOf, readXml } from '../../../../tools/editorial/xml/read-xml.ts'
import { escapeHtml } from '../../../../tools/html.ts'

test('XML: elements, attributes, comments, CDATA and characters by number are read', () => {
  const root = readXml(
    '\ufeff<?xml version="1.0"?><!-- a --><a xmlns="urn:a" b=\'1 "&gt;"\' x:c="2" xmlns:x="urn:x">\r\n<x:d/>&amp;&#65;&#x42;<![CDATA[<e>&]]></a>'
  )
  expect(root).toMatchObject({ namespace: 'urn:a', name: 'a' })
  expect(root.attributes.get('b')).toBe('1 ">"')
  expect(root.attributes.has('x:c')).toBe(false)
  expect(root.children).toEqual([
    '\n',
    { namespace: 'urn:x', name: 'd', attributes: new Map(), children: [] },
    '&AB',
    '<e>&'
  ])
})

test('XML: elements are found by name in the namespace of what holds them', () => {
  const root = readXml('<a xmlns="urn:a"><b>1</b><b xmlns="urn:b">2</b><c/></a>')
  expect(childrenOf(root, 'b').map(({ children }) => children)).toEqual([['1']])
})

test('XML: whatever is escaped reads as it was', () => {
  const text = `<a b="c">&amp;'"`
  expect(readXml(`<r a="${escapeHtml(text)}">${escapeHtml(text)}</r>`)).toMatchObject({
    attributes: new Map([['a', text]]),
    children: [text]
  })
})

const attributes = (count: number): string => Array.from({ length: count }, (_, i) => `b${i}="c"`).join(' ')

test('XML: an element may have fifty attributes', () => {
  expect(readXml(`<a ${attributes(50)}/>`).attributes.size).toBe(50)
})

test('XML: namespaces declared by each of many elements inside each other take no long time', () => {
  const declared = (depth: number) =>
    Array.from({ length: 50 }, (_, i) => `xmlns:n${depth}-${i}="urn:${i}"`).join(' ')
  const outer = Array.from({ length: 40 }, (_, depth) => `<a ${declared(depth)}>`).join('')
  const began = performance.now()
  const root = readXml(`${outer}${'<n0-49:b xmlns:c="urn:c"/>'.repeat(10_000)}${'</a>'.repeat(40)}`)
  expect(performance.now() - began).toBeLessThan(2_000)
  expect(JSON.stringify(root)).toContain('"namespace":"urn:49"')
})

test('XML: more than fifty attributes of an element, and a thousand elements in each other, are refused', () => {
  expect(() => readXml(`<a ${attributes(51)}/>`)).toThrow('more than 50 attributes')
  expect(() => readXml('<a>'.repeat(1_000))).toThrow('deep')
})

test('XML: a long start of an element that never ends is refused at once', () => {
  const began = performance.now()
  expect(() => readXml(`<a ${'b="c" '.repeat(50_000)}`)).toThrow(/cannot be read/)
  expect(performance.now() - began).toBeLessThan(5_000)
})
