import { expect, test } from 'vitest'
import { policyFiles } from '../../../tools/release/browser-policies.ts'
import { releaseDocuments } from '../../../tools/release/source.ts'
import { PRECOMPRESSED } from '../../../tools/server/precompressed.ts'
import { WITHDRAWAL } from '../../../tools/server/server-files.ts'

const policies = (file: string) => JSON.parse(policyFiles.get(`policies/${file}`) ?? '')

test('withdraw: the task says which files to copy to withdraw the site', () => {
  const [, steps = ''] = /\n1\. Copy(.*)\nWhen/s.exec(releaseDocuments().get('withdraw') ?? '') ?? []
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
