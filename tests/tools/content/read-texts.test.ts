import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readTexts } from '../../../tools/content/read-texts.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-texts-'))
  mkdirSync(join(folder, 'services'))
  writeFileSync(join(folder, 'services/one.yaml'), 'name: One')
  writeFileSync(join(folder, 'README.md'), 'A guide.')
})
afterEach(() => rmSync(folder, { recursive: true }))

const NOTHING_READ = 'so nothing is read from it. Put the file itself there.'

test('content folder: every YAML file is read, by its path', () => {
  expect([...readTexts(folder)]).toEqual([['services/one.yaml', 'name: One']])
})

test('content folder: links, dangling links and folders called like files are refused, all at once', () => {
  symlinkSync(join(folder, 'services/one.yaml'), join(folder, 'services/two.yaml'))
  symlinkSync(join(folder, 'nowhere'), join(folder, 'services/three.yaml'))
  symlinkSync(join(folder, 'services'), join(folder, 'forces'))
  mkdirSync(join(folder, 'services/four.yaml'))
  expect(() => readTexts(folder)).toThrow(
    [
      `forces is a link, ${NOTHING_READ}`,
      `services/four.yaml is a folder, ${NOTHING_READ}`,
      `services/three.yaml is a link, ${NOTHING_READ}`,
      `services/two.yaml is a link, ${NOTHING_READ}`
    ].join('\n')
  )
})
