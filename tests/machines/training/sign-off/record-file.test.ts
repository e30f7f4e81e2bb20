import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Mark, SignedSection } from '../../../../machines/content/content.ts'
import { signOffRecord } from '../../../../machines/training/sign-off/record-file.ts'
import {
  isApproved,
  lastApprovalDay,
  signOffStatusOf
} from '../../../../machines/training/sign-off/sign-off.ts'

const mark = (fields: Partial<Mark> = {}): Mark => ({
  role: 'fact-checker',
  hash: 'old',
  reference: 'kent post 2',
  on: 20_000,
  binds: true,
  ...fields
})

const section = (id: string, ...marks: readonly Mark[]): SignedSection => ({
  id,
  group: 'words',
  forces: [],
  holds: {},
  hash: `hash-of-${id}`,
  marks
})

const day = (number: number) => `day ${number}`
const signing = {
  role: 'fact-checker',
  sections: ['b', 'c'],
  reference: 'kent fact-checker',
  on: '2026-11-24'
} as const
const entriesOf = (sections: readonly SignedSection[], ids: readonly string[] = signing.sections) =>
  parse(signOffRecord(sections, { ...signing, sections: ids }, day)).signed

test('sign-off record: holds new and earlier signatures of the role, each section once', () => {
  const sections = [
    section('a', mark()),
    section('b', mark({ binds: false })),
    section('c'),
    section('d', mark({ role: 'practice-lead' }))
  ]
  const now = { reference: 'kent fact-checker', on: '2026-11-24' }
  expect(entriesOf(sections)).toEqual([
    { section: 'a', hash: 'old', reference: 'kent post 2', on: 'day 20000' },
    { section: 'b', hash: 'hash-of-b', ...now },
    { section: 'c', hash: 'hash-of-c', ...now }
  ])
})

test('sign-off record: empty without signatures', () => {
  expect(entriesOf([section('a')], [])).toEqual([])
})

test('sign-off: a section is approved only if both roles signed its present text', () => {
  const lead = mark({ role: 'practice-lead', on: 20_005 })
  expect([section('a'), section('a', mark()), section('a', mark(), lead)].map(isApproved)).toEqual([
    false,
    false,
    true
  ])
  expect(isApproved(section('a', mark({ binds: false }), lead))).toBe(false)
  expect(signOffStatusOf(section('a', mark({ binds: false })), 'fact-checker')).toBe('voided')
})

test('sign-off: the approval day is that of the last signature, and none while one is missing', () => {
  const lead = mark({ role: 'practice-lead', on: 20_005 })
  const both = section('a', mark(), lead)
  expect(lastApprovalDay([both, section('b', mark({ on: 20_009 }), lead)])).toBe(20_009)
  expect(lastApprovalDay([both, section('b', mark())])).toBe(undefined)
  expect(lastApprovalDay([])).toBe(undefined)
})
