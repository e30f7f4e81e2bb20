import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Mark, SignedSection } from '../../../../machines/training/sign-off/sign-off.ts'
import {
  isApproved,
  lastApprovalDay,
  signedChanges,
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

const entry = { section: 'tips', hash: 'hash-of-tips', reference: 'kent fact-checker', on: '2026-11-24' }

test('sign-off record: each signature is an entry of the record of its role, known by all that it says', () => {
  const [change, ...others] = signedChanges('fact-checker', [entry])
  expect(others).toEqual([])
  expect(change).toMatchObject({
    file: 'sign-off/fact-checker.yaml',
    entry: 'signed/tips hash-of-tips kent fact-checker 2026-11-24'
  })
  expect(parse(change?.now ?? '')).toEqual([entry])
})

test('sign-off record: it says that both roles signed in one window, if they did', () => {
  const said = (oneDevice: boolean) =>
    parse(signedChanges('practice-lead', [{ ...entry, oneDevice }])[0]?.now ?? '')
  expect([said(true), said(false)]).toEqual([[{ ...entry, oneDevice: true }], [entry]])
})

test('sign-off: a section is approved only if both roles signed its present text', () => {
  const lead = mark({ role: 'practice-lead', on: 20_005 })
  const sections = [section('a'), section('a', mark()), section('a', mark(), lead)]
  expect(sections.map(isApproved)).toEqual([false, false, true])
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
