import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { ApprovalStatus } from '../../../../../src/live/screens/ready/ApprovalStatus.tsx'

afterEach(cleanup)

test('content that both roles have signed says since when', () => {
  render(<ApprovalStatus on={20_781} toSettle={undefined} />)
  expect(screen.getByText('Content approved on 24 November 2026')).toBeTruthy()
  expect(screen.queryByText(/draft/)).toBe(null)
})

test('content that they have not signed says so, and names no day', () => {
  render(<ApprovalStatus on={undefined} toSettle={undefined} />)
  expect(screen.getByText('Content not yet approved')).toBeTruthy()
})

test('a draft says why it is one, also where all is signed', () => {
  render(<ApprovalStatus on={20_781} toSettle={{ facts: 3, signatures: 0 }} />)
  expect(screen.getByText('Content approved on 24 November 2026')).toBeTruthy()
  expect(
    screen.getByText('A draft. Facts not confirmed or out of date: 3. Signatures missing: 0.')
  ).toBeTruthy()
})
