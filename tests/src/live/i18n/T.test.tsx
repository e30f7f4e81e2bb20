import { content } from 'virtual:content'
import { render } from '@testing-library/react'
import { type ComponentProps, useState } from 'react'
import { expect, test } from 'vitest'
import { createActor } from 'xstate'
import type { Language } from '../../../../machines/content/content.ts'
import { encounterMachine } from '../../../../machines/encounter/encounter.machine.ts'
import { EncounterProvider } from '../../../../src/live/context/EncounterProvider.tsx'
import { ENGLISH_LOCALE, type Locale, LocaleContext } from '../../../../src/live/i18n/locale.ts'
import { T } from '../../../../src/live/i18n/T.tsx'

const ARABIC: Language = { tag: 'ar', name: 'العربية', dir: 'rtl', isWhole: false, isDraft: true }
const WELSH: Language = { tag: 'cy', name: 'Cymraeg', dir: 'ltr', isWhole: true, isDraft: true }
const KEY = 'screens.shown.thanks'
const ENGLISH = content.screens.shown.thanks
const THANKS = 'شكرًا لك'

const localeOf = (language: Language, texts: Readonly<Record<string, string>>): Locale => {
  const rest = { dates: undefined, opening: undefined }
  return { language, texts: new Map(Object.entries(texts)), ...rest }
}

const Shown = ({
  officer = ENGLISH_LOCALE,
  person,
  ...props
}: { readonly officer?: Locale; readonly person?: Locale } & ComponentProps<typeof T>) => {
  const [actor] = useState(() => createActor(encounterMachine).start())
  return (
    <LocaleContext value={{ officer, person, personTag: person?.language.tag }}>
      <EncounterProvider actor={actor}>
        <T {...props} />
      </EncounterProvider>
    </LocaleContext>
  )
}

const htmlOf = (props: Partial<ComponentProps<typeof Shown>> = {}) => {
  const { container, unmount } = render(<Shown k={KEY} {...props} />)
  const { innerHTML } = container
  unmount()
  return innerHTML
}

/** @returns a text for a person with a language of their own. */
const forPerson = (isDraft: boolean, texts: Readonly<Record<string, string>>) =>
  htmlOf({ for: 'person', person: localeOf({ ...ARABIC, isDraft }, texts) })

test("text: for the officer it is in the officer's language, whatever the person's", () => {
  expect(htmlOf({ person: localeOf(ARABIC, { [KEY]: THANKS }) })).toBe(ENGLISH)
})

test('text: a translation that is the same as the English is marked as no English, and stands once', () => {
  const officer = localeOf(WELSH, { [KEY]: ENGLISH })
  expect(htmlOf({ officer })).toBe(ENGLISH)
  expect(htmlOf({ for: 'both', officer, person: localeOf(ARABIC, { [KEY]: ENGLISH }) })).toBe(ENGLISH)
})

test('text for the person: a checked translation stands alone, a draft has the words of the officer beside it, and they stand in their own direction where there is none', () => {
  expect(forPerson(false, { [KEY]: THANKS })).not.toContain(ENGLISH)
  expect(forPerson(true, { [KEY]: THANKS })).toContain(ENGLISH)
  expect(forPerson(true, {})).toBe(`<span dir="ltr">${ENGLISH}</span>`)
})

test("text for both: the officer's in its element, the person's below it", () => {
  const person = localeOf(ARABIC, { [KEY]: THANKS })
  expect(htmlOf({ for: 'both', as: 'p', className: 'a', personClassName: 'b', person })).toBe(
    `<p class="a">${ENGLISH}</p> <span lang="ar" dir="rtl" class="in-their-language b">${THANKS}</span>`
  )
})

test('text: elements are filled into placeholders', () => {
  expect(htmlOf({ k: 'screens.holds.force', values: { force: <b>Kent Police</b> } })).toContain(
    '<b>Kent Police</b>'
  )
})
