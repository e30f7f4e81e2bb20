import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { createActor } from 'xstate'
import { encounterMachine } from '../../machines/encounter/encounter.machine.ts'
import type { EncounterSnapshot } from '../../machines/encounter/encounter.selectors.ts'
import { AppContext, type AppControls, noOpApp } from '../../src/live/context/app.ts'
import { EncounterProvider } from '../../src/live/context/EncounterProvider.tsx'
import { EncounterScreen } from '../../src/live/screens/EncounterScreen.tsx'

/** Draws what stands somewhere in a screen. */
export const renderInApp = (children: ReactNode, app: Partial<AppControls> = {}) =>
  render(<AppContext value={{ ...noOpApp, ...app }}>{children}</AppContext>)

/** Draws the screen of any snapshot, without the page around it. @returns the actor, and hands to press with. */
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
