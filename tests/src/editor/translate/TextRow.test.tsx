import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { TextRow } from '../../../../src/editor/translate/TextRow.tsx'
import type { TranslationRow } from '../../../../tools/editorial/languages/translation-rows.ts'
import { translationRow } from '../../../support/translation-row.ts'

afterEach(cleanup)

const draw = (row: TranslationRow, kept = new Map<string, string>()) => {
  const onSave = vi.fn()
  render(
    <TextRow
      tag="ar"
      language={{ dir: 'rtl', english: 'Arabic' }}
      row={row}
      isSought={false}
      kept={kept}
      onSave={onSave}
      onHighlight={() => undefined}
    />
  )
  return { onSave, field: screen.getByRole<HTMLTextAreaElement>('textbox') }
}

const leaveWith = (field: HTMLElement, value: string) => {
  fireEvent.change(field, { target: { value } })
  fireEvent.blur(field)
}

test('text beside its English: the field has the direction of its language, and a refused text stays in it, not saved', () => {
  const kept = new Map<string, string>()
  const row = translationRow()
  const { onSave, field } = draw(row, kept)
  expect([field.lang, field.dir]).toEqual(['ar', 'rtl'])
  leaveWith(field, 'Sunați până la 17:00')
  expect(screen.getByRole('alert').textContent).toContain('Not saved. These words hold nothing in braces')
  expect(field.value).toBe('Sunați până la 17:00')
  expect(kept.get(row.key)).toBe('Sunați până la 17:00')
  expect(onSave).not.toHaveBeenCalled()
  leaveWith(field, ' Sunați {name} la 17:00 ')
  expect(onSave).toHaveBeenCalledExactlyOnceWith(row, 'Sunați {name} la 17:00')
  expect(screen.getByRole('alert').textContent).toBe('')
})

test('text beside its English: a stale one that is still right is saved as it is', () => {
  const row = translationRow({ state: 'stale', was: 'Ring {name} by 17:00' })
  const { onSave } = draw(row)
  expect(screen.getByText('English before: Ring {name} by 17:00')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: /^Still right/ }))
  expect(onSave).toHaveBeenCalledExactlyOnceWith(row, row.says)
})

test('text beside its English: a stale one that lost a number is not still right', () => {
  const { onSave } = draw(translationRow({ state: 'stale', says: 'Sunați {name}' }))
  fireEvent.click(screen.getByRole('button', { name: /^Still right/ }))
  expect(onSave).not.toHaveBeenCalled()
  expect(screen.getByRole('alert').textContent).toContain('no number')
})
