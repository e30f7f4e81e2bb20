import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const FOLDER = 'docs/decisions'
const files = readdirSync(FOLDER)
  .filter(file => file !== 'README.md')
  .sort()
const textOf = (file: string) => readFileSync(`${FOLDER}/${file}`, 'utf8')
const numberOf = (file: string) => file.slice(0, 4)

test('decisions: every file is named NNNN-title.md, and no number is used twice', () => {
  expect(files.filter(file => !/^\d{4}-[a-z0-9-]+\.md$/.test(file))).toEqual([])
  const numbers = files.map(numberOf)
  expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([])
})

test('decisions: the index lists each file once, in order, by its own heading and status', () => {
  const rows = textOf('README.md').match(/^\| \d{4} \|.*$/gm)
  const expected = files.map(file => {
    const heading = /^# \d{4}\. (.+)$/m.exec(textOf(file))?.[1]
    const status = /^- Status: (.+)$/m.exec(textOf(file))?.[1]
    return `| ${numberOf(file)} | [${heading}](${file}) | ${status} |`
  })
  expect(rows).toEqual(expected)
})

test.each(files)('decisions: %s has its number, a status, a date and the three parts', file => {
  const text = textOf(file)
  expect(text).toMatch(new RegExp(`^# ${numberOf(file)}\\. `))
  const status = /^- Status: (.+)$/m.exec(text)?.[1] ?? ''
  expect(status).toMatch(
    /^(?:Accepted|Superseded by \[\d{4}\]\(\S+\)|Superseded in part by \[\d{4}\]\(\S+\)(?: and \[\d{4}\]\(\S+\))?)$/
  )
  expect(files).toEqual(expect.arrayContaining([...status.matchAll(/\((.+?)\)/g)].map(([, file]) => file)))
  expect(text).toMatch(/^- Date: \d{4}-\d\d-\d\d$/m)
  expect(text.match(/^## .*$/gm)).toEqual(['## Context', '## Decision', '## Consequences'])
})
