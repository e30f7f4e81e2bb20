import { content } from 'virtual:content'
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { createActor } from 'xstate'
import { encounterMachine } from '../../../../../machines/encounter/encounter.machine.ts'
import { noOpApp } from '../../../../../src/live/context/app.ts'
import { EncounterProvider } from '../../../../../src/live/context/EncounterProvider.tsx'
import { ENGLISH_LOCALE, LocaleContext } from '../../../../../src/live/i18n/locale.ts'
import { IdleWarningPanel } from '../../../../../src/live/screens/idle/IdleWarningPanel.tsx'
import { renderInApp } from '../../../../support/render-at.tsx'
import { walk } from '../../../../support/walk.ts'

afterEach(cleanup)

const { screens } = content

const ROMANIAN = { tag: 'ro', name: 'Română', dir: 'ltr', isWhole: true, isDraft: true } as const
const TRANSLATED = new Map([
  ['screens.idle.left', 'Se șterge în {seconds}'],
  ['screens.idle.soon', 'Au rămas {seconds}.']
])
const UNIT = { usual: '{count} de secunde', others: {} }
const units = { second: UNIT, minute: UNIT, day: UNIT }
const DATES = { weekdays: [], months: [], date: '', fullDate: '', units }
const PERSON = { language: ROMANIAN, texts: TRANSLATED, opening: undefined, dates: DATES }

/** The warning with 15 seconds left, for a person whose language has words for durations. */
const renderWarning = (isFacingPerson: boolean) => {
  const snapshot = walk(['encounter.start', ...(isFacingPerson ? (['phone.turn'] as const) : [])])
  renderInApp(
    <EncounterProvider actor={createActor(encounterMachine, { snapshot }).start()}>
      <LocaleContext value={{ officer: ENGLISH_LOCALE, person: PERSON, personTag: 'ro' }}>
        <IdleWarningPanel until={0} />
      </LocaleContext>
    </EncounterProvider>,
    { session: { ...noOpApp.session, timeLeft: () => 15_000 } }
  )
}

const ENGLISH = screens.idle.left.replace('{seconds}', '15 seconds')

test("idle warning: on a turned phone the time left is in the person's language, with the officer's beside a draft; towards the officer in the officer's alone", () => {
  renderWarning(true)
  expect(screen.getByText('Se șterge în 15 de secunde').lang).toBe('ro')
  expect(screen.getByText(ENGLISH).className).toBe('beside')
  expect(screen.getByRole('alert').textContent).toContain('Au rămas 20 de secunde.')
  cleanup()
  renderWarning(false)
  expect(screen.getByText(ENGLISH).className).not.toBe('beside')
  expect(screen.queryByText(/secunde/)).toBe(null)
})
