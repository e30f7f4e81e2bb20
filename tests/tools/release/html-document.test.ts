import { expect, test } from 'vitest'
import { policyFiles } from '../../../tools/release/browser-policies.ts'

const policies = (file: string) => JSON.parse(policyFiles.get(`policies/${file}`) ?? '')

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
