import { content } from 'virtual:content'
import { cleanup, render, screen } from '@testing-library/react'
import { type ComponentProps, useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { createActor } from 'xstate'
import type { Language } from '../../../../machines/content/content.ts'
import { encounterMachine } from '../../../../machines/encounter/encounter.machine.ts'
import { EncounterProvider } from '../../../../src/live/context/EncounterProvider.tsx'
import { ENGLISH_LOCALE, type Locale, LocaleContext } from '../../../../src/live/i18n/locale.ts'
import { T } from '../../../../src/live/i18n/T.tsx'
import { walk } from '../../../support/walk.ts'

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
  readonly isFacingPerson?: boolean
}

const arabic = localeOf(ARABIC, { [KEY]: THANKS })

const Shown = ({
  officer = ENGLISH_LOCALE,
  person,
  isFacingPerson,
  ...props
}: Options & ComponentProps<typeof T>) => {
  const snapshot = walk(['encounter.start', ...(isFacingPerson ? (['phone.turn'] as const) : [])])
  const [actor] = useState(() => createActor(encounterMachine, { snapshot }).start())
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
  expect(htmlOf({ person: arabic })).toBe(ENGLISH)
  expect(htmlOf({ officer: localeOf(WELSH, { [KEY]: 'Diolch' }), person: arabic })).toBe('Diolch')
})

test('text: English that stands in for a translation is marked as English', () => {
  expect(htmlOf({ officer: localeOf(WELSH, {}) })).toBe(`<span lang="en-GB">${ENGLISH}</span>`)
})

test('text: a translation that is the same as the English is marked as no English', () => {
  expect(htmlOf({ officer: localeOf(WELSH, { [KEY]: ENGLISH }) })).toBe(ENGLISH)
})

test("text for the person: the officer's while no language is chosen", () => {
  expect(htmlOf({ for: 'person' })).toBe(ENGLISH)
})

test("text for the person: the officer's in its own direction, where it is not translated", () => {
  expect(htmlOf({ for: 'person', person: localeOf(ARABIC, {}) })).toBe(`<span dir="ltr">${ENGLISH}</span>`)
})

test("text for the person: translated, with its direction, and the officer's text beside a draft", () => {
  htmlOf({ for: 'person', person: arabic })
  const own = screen.getByText(THANKS)
  expect([own.lang, own.dir]).toEqual(['ar', 'rtl'])
  expect(screen.getByText(ENGLISH).className).toBe('beside')
})

test('text for both: once where it is not translated', () => {
  expect(htmlOf({ for: 'both', person: localeOf(ARABIC, {}) })).toBe(ENGLISH)
})

test('text for the person: a checked translation alone', () => {
  const checked = localeOf({ ...ARABIC, isDraft: false }, { [KEY]: THANKS })
  expect(htmlOf({ for: 'person', person: checked })).not.toContain(ENGLISH)
})

test("text for both: the officer's in its element, the person's below it; once if they are the same", () => {
  expect(htmlOf({ for: 'both', as: 'p', className: 'a', personClassName: 'b', person: arabic })).toBe(
    `<p class="a">${ENGLISH}</p> <span lang="ar" dir="rtl" class="in-their-language b">${THANKS}</span>`
  )
  cleanup()
  expect(htmlOf({ for: 'both', person: localeOf(ARABIC, { [KEY]: ENGLISH }) })).toBe(ENGLISH)
})

test('text for the reader: follows whom the phone faces', () => {
  expect(htmlOf({ for: 'reader', person: arabic })).toBe(ENGLISH)
  cleanup()
  expect(htmlOf({ for: 'reader', person: arabic, isFacingPerson: true })).toContain(THANKS)
})

test("text: English for the person beside the officer's Welsh", () => {
  const officer = localeOf(WELSH, { [KEY]: 'Diolch' })
  expect(htmlOf({ for: 'both', officer, person: ENGLISH_LOCALE })).toBe(
    `Diolch <span lang="en-GB" dir="ltr" class="in-their-language ">${ENGLISH}</span>`
  )
})

test('text: elements are filled into placeholders', () => {
  const props = { k: 'screens.holds.force', values: { force: <b>Kent Police</b> } } as const
  expect(render(<Shown {...props} />).container.innerHTML).toContain('<b>Kent Police</b>')
})
