// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Approval } from '../../src/screens/Approval.tsx'

afterEach(cleanup)

test('content that both roles have signed says since when', () => {
  render(<Approval on={20_781} />)
  expect(screen.getByText('Content approved on 24 November 2026')).toBeTruthy()
})

test('content that they have not signed says so, and names no day', () => {
  render(<Approval on={undefined} />)
  expect(screen.getByText('Content not yet approved')).toBeTruthy()
})
