import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { createActor } from 'xstate'
import { encounterMachine } from '../../machines/encounter/encounter.machine.ts'
import type { EncounterSnapshot } from '../../machines/encounter/encounter.selectors.ts'
import { AppContext, type AppControls, noOpApp } from '../../src/live/context/app.ts'
import { EncounterProvider } from '../../src/live/context/EncounterProvider.tsx'
import { EncounterScreen } from '../../src/live/screens/EncounterScreen.tsx'

/** Renders part of a screen. */
export const renderInApp = (children: ReactNode, app: Partial<AppControls> = {}) =>
  render(<AppContext value={{ ...noOpApp, ...app }}>{children}</AppContext>)

/** Renders the screen of a snapshot, without the page. @returns the actor, and a user-event instance. */
export const renderAt = (snapshot: EncounterSnapshot, app: Partial<AppControls> = {}) => {
  const actor = createActor(encounterMachine, { snapshot }).start()
  renderInApp(
    <EncounterProvider actor={actor}>
      <EncounterScreen />
    </EncounterProvider>,
    app
  )
  return { actor, hands: userEvent.setup() }
}
