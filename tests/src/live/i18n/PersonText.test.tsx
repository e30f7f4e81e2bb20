import { content } from 'virtual:content'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import type { Content, Language } from '../../../../machines/content/content.ts'
import { PersonText } from '../../../../src/live/i18n/PersonText.tsx'
import { PersonLocaleContext } from '../../../../src/live/i18n/person-locale.ts'

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
  test("person text: the officer's text while no language is chosen", () => {
    const { container } = render(<PersonText text={thanks} of={({ screens }) => screens.shown.thanks} />)
    expect(container.innerHTML).toBe(thanks)
  })

  test("person text: translated, with its direction, and the officer's text beside a draft", () => {
    shownWith()
    const own = screen.getByText(THEIRS)
    expect([own.lang, own.dir]).toEqual(['ar', 'rtl'])
    expect(screen.getByText(thanks).className).toBe('beside')
  })

  test('person text: a checked translation alone', () => {
    expect(shownWith({ language: { ...ARABIC, isDraft: false } }).textContent?.trim()).toBe(THEIRS)
  })

  test("person text: the officer's text if not translated, and once if both are the same", () => {
    expect(shownWith({ isMissing: true }).innerHTML).toBe(thanks)
    cleanup()
    expect(shownWith({ said: thanks }).innerHTML).toBe(thanks)
  })
})
