import { content } from 'virtual:content'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import type { Content, Language } from '../../../../machines/content/content.ts'
import { PersonText } from '../../../../src/live/i18n/PersonText.tsx'
import { PersonLocaleContext } from '../../../../src/live/i18n/person-locale.ts'
import { CarriedLines } from '../../../../src/live/screens/hand-over/CarriedLines.tsx'

afterEach(cleanup)

const ARABIC: Language = { tag: 'ar', name: 'العربية', dir: 'rtl', isWhole: false, isDraft: true }
const { thanks } = content.screens.shown
const THEIRS = 'شكرًا لك'

interface Options {
  readonly language?: Language | undefined
  readonly said?: string
  /** English stands in for it. */
  readonly isMissing?: boolean
}

/** The thanks of a turned phone, for a person with a language. */
const shownWith = ({ language = ARABIC, said = THEIRS, isMissing = false }: Options = {}) => {
  const theirs: Content = {
    ...content,
    screens: { ...content.screens, shown: { ...content.screens.shown, thanks: said } }
  }
  const { container } = render(
    <PersonLocaleContext
      value={{
        language,
        content: theirs,
        opening: undefined,
        serviceOf: () => undefined,
        isTranslated: () => !isMissing
      }}
    >
      <PersonText text={thanks} of={({ screens }) => screens.shown.thanks} />
    </PersonLocaleContext>
  )
  return container
}

describe('a text for the person', () => {
  test("is the officer's while no language is chosen", () => {
    const { container } = render(<PersonText text={thanks} of={({ screens }) => screens.shown.thanks} />)
    expect(container.innerHTML).toBe(thanks)
  })

  test("is in their language, whichever way it runs, and beside a draft the officer's", () => {
    shownWith()
    const own = screen.getByText(THEIRS)
    expect([own.lang, own.dir]).toEqual(['ar', 'rtl'])
    expect(screen.getByText(thanks).className).toBe('beside')
  })

  test('stands alone once a translator has checked it', () => {
    expect(shownWith({ language: { ...ARABIC, isDraft: false } }).textContent?.trim()).toBe(THEIRS)
  })

  test("is the officer's where it is not translated, and once where both say the same", () => {
    expect(shownWith({ isMissing: true }).innerHTML).toBe(thanks)
    cleanup()
    expect(shownWith({ said: thanks }).innerHTML).toBe(thanks)
  })
})

test('a number among words from right to left keeps its own way', () => {
  const { container } = render(
    <p dir="rtl">
      <CarriedLines
        contacts={[
          {
            id: 'num',
            name: 'NUM',
            numbers: [{ number: '0161 629 9861', said: 'رسالة نصية: {number} (غير مؤكد)' }]
          }
        ]}
      />
    </p>
  )
  expect(container.textContent).toBe('NUM\nرسالة نصية: 0161 629 9861 (غير مؤكد)')
  const number = screen.getByText('0161 629 9861')
  expect([number.tagName, number.dir]).toEqual(['BDI', 'ltr'])
})
