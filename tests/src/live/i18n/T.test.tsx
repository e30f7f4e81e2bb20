import { content } from 'virtual:content'
import { cleanup, render } from '@testing-library/react'
import { type ComponentProps, useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { createActor } from 'xstate'
import type { Language } from '../../../../machines/content/content.ts'
import { encounterMachine } from '../../../../machines/encounter/encounter.machine.ts'
import { EncounterProvider } from '../../../../src/live/context/EncounterProvider.tsx'
import { ENGLISH_LOCALE, type Locale, LocaleContext } from '../../../../src/live/i18n/locale.ts'
import { T } from '../../../../src/live/i18n/T.tsx'

afterEach(cleanup)

const ARABIC: Language = { tag: 'ar', name: 'العربية', dir: 'rtl', isWhole: false, isDraft: true }
const WELSH: Language = { tag: 'cy', name: 'Cymraeg', dir: 'ltr', isWhole: true, isDraft: true }
const KEY = 'screens.shown.thanks'
const ENGLISH = content.screens.shown.thanks
const THANKS = 'شكرًا لك'

const localeOf = (language: Language, texts: Readonly<Record<string, string>>): Locale => ({
  language,
  texts: new Map(Object.entries(texts)),
  dates: undefined,
  opening: undefined
})

interface Options {
  readonly officer?: Locale
  readonly person?: Locale
}

const Shown = ({ officer = ENGLISH_LOCALE, person, ...props }: Options & ComponentProps<typeof T>) => {
  const [actor] = useState(() => createActor(encounterMachine).start())
  return (
    <LocaleContext value={{ officer, person, personTag: person?.language.tag }}>
      <EncounterProvider actor={actor}>
        <T {...props} />
      </EncounterProvider>
    </LocaleContext>
  )
}

const htmlOf = (props: Partial<ComponentProps<typeof Shown>> = {}) =>
  render(<Shown k={KEY} {...props} />).container.innerHTML

test("text: for the officer it is in the officer's language, whatever the person's", () => {
  expect(htmlOf({ person: localeOf(ARABIC, { [KEY]: THANKS }) })).toBe(ENGLISH)
})

test('text: a translation that is the same as the English is marked as no English, and stands once', () => {
  const officer = localeOf(WELSH, { [KEY]: ENGLISH })
  expect(htmlOf({ officer })).toBe(ENGLISH)
  cleanup()
  expect(htmlOf({ for: 'both', officer, person: localeOf(ARABIC, { [KEY]: ENGLISH }) })).toBe(ENGLISH)
})

test('text for the person: a checked translation stands alone, a draft has the words of the officer beside it', () => {
  const htmlBy = (isDraft: boolean) =>
    htmlOf({ for: 'person', person: localeOf({ ...ARABIC, isDraft }, { [KEY]: THANKS }) })
  expect(htmlBy(false)).not.toContain(ENGLISH)
  cleanup()
  expect(htmlBy(true)).toContain(ENGLISH)
})

test("text for the person: the officer's in its own direction, where it is not translated", () => {
  expect(htmlOf({ for: 'person', person: localeOf(ARABIC, {}) })).toBe(`<span dir="ltr">${ENGLISH}</span>`)
})

test("text for both: the officer's in its element, the person's below it", () => {
  const person = localeOf(ARABIC, { [KEY]: THANKS })
  expect(htmlOf({ for: 'both', as: 'p', className: 'a', personClassName: 'b', person })).toBe(
    `<p class="a">${ENGLISH}</p> <span lang="ar" dir="rtl" class="in-their-language b">${THANKS}</span>`
  )
})

test('text: elements are filled into placeholders', () => {
  const props = { k: 'screens.holds.force', values: { force: <b>Kent Police</b> } } as const
  expect(render(<Shown {...props} />).container.innerHTML).toContain('<b>Kent Police</b>')
})
