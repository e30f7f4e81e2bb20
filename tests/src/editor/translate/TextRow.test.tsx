import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { TextRow } from '../../../../src/editor/translate/TextRow.tsx'
import type { TranslationRow } from '../../../../tools/editorial/languages/translation-rows.ts'
import { translationRow } from '../../../support/translation-row.ts'

afterEach(cleanup)

/** Renders a stale text and confirms that its translation is still right. */
const stillRight = (row: TranslationRow) => {
  const onSave = vi.fn()
  render(
    <TextRow
      tag="ar"
      language={{ dir: 'rtl', english: 'Arabic' }}
      row={row}
      isSought={false}
      kept={new Map()}
      onSave={onSave}
    />
  )
  fireEvent.click(screen.getByRole('button', { name: /^Still right/ }))
  return onSave
}

test('text beside its English: a stale one that is still right is saved as it is, but not if it lost a number', () => {
  const row = translationRow({ state: 'stale', was: 'Ring {name} by 17:00' })
  expect(stillRight(row)).toHaveBeenCalledExactlyOnceWith(row, row.says)
  expect(screen.getByText('English before: Ring {name} by 17:00')).toBeTruthy()
  cleanup()
  expect(stillRight({ ...row, says: 'Sunați {name}' })).not.toHaveBeenCalled()
  expect(screen.getByRole('alert').textContent).toContain('no number')
})
