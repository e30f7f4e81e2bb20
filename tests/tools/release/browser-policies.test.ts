import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { policyFiles } from '../../../tools/release/browser-policies.ts'

const guide = readFileSync('docs/guides/it.md', 'utf8')
const held = (file: string) => JSON.parse(policyFiles.get(`policies/${file}`) ?? '')

test('browser policies: the guide says why each one in the files is set', () => {
  const { policies } = held('firefox/policies.json')
  const { Preferences, ...others } = policies
  const names = [held('chrome.json'), held('edge.json'), Preferences, others].flatMap(Object.keys)
  expect(names.length).toBeGreaterThan(12)
  expect(names.filter(name => !guide.includes(`\`${name}\``))).toEqual([])
})

test('browser policies: the file for Windows sets what the other file sets', () => {
  for (const browser of ['chrome', 'edge']) {
    const text = policyFiles.get(`policies/${browser}.reg`) ?? ''
    const set = [...text.matchAll(/^"(\w+)"=dword:([0-9a-f]{8})\r$/gm)].map(([, name, value = '']) => [
      name,
      Number.parseInt(value, 16)
    ])
    const wanted = Object.entries(held(`${browser}.json`)).map(([name, value]) => [name, Number(value)])
    expect(set).toEqual(wanted)
  }
})
