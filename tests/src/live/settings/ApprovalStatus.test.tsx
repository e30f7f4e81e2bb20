import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { ApprovalStatus } from '../../../../src/live/settings/ApprovalStatus.tsx'

afterEach(cleanup)

test('approval: content signed by both roles shows the date', () => {
  render(<ApprovalStatus on={20_781} toSettle={undefined} />)
  expect(screen.getByText('Content approved on 24 November 2026')).toBeTruthy()
  expect(screen.queryByText(/draft/)).toBe(null)
})

test('approval: unsigned content says so, without a date', () => {
  render(<ApprovalStatus on={undefined} toSettle={undefined} />)
  expect(screen.getByText('Content not yet approved')).toBeTruthy()
})

test('approval: a draft says why, even if all is signed', () => {
  render(<ApprovalStatus on={20_781} toSettle={{ facts: 3, signatures: 0 }} />)
  expect(screen.getByText('Content approved on 24 November 2026')).toBeTruthy()
  expect(
    screen.getByText(
      'Draft: not approved for use on duty. Facts not confirmed or out of date: 3. Signatures missing: 0.'
    )
  ).toBeTruthy()
})
