import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createActor } from 'xstate'
import { encounterMachine } from '../../machines/encounter/encounter.machine.ts'
import type { EncounterSnapshot } from '../../machines/encounter/encounter.selectors.ts'
import { type App, AppContext, type ChosenForce, EncounterActorContext, ForceContext } from '../../src/app.ts'
import { EncounterScreen } from '../../src/screens/EncounterScreen.tsx'

/** What jsdom lacks. */
window.scrollTo = () => undefined

/** Draws the screen of any snapshot, without the page around it. @returns the actor, and hands to press with. */
export const renderAt = (snapshot: EncounterSnapshot, app: Partial<App> = {}, chosen?: ChosenForce) => {
  const actor = createActor(encounterMachine, { snapshot }).start()
  const nothing = () => undefined
  const whole: App = {
    clear: nothing,
    finish: nothing,
    begin: nothing,
    arrive: () => false,
    chooseForce: nothing,
    guardTaps: nothing,
    addressIgnored: false,
    isForceUnknown: false,
    toldOfUnknownForce: nothing,
    ...app
  }
  render(
    <AppContext value={whole}>
      <ForceContext value={chosen}>
        <EncounterActorContext value={actor}>
          <EncounterScreen />
        </EncounterActorContext>
      </ForceContext>
    </AppContext>
  )
  return { actor, hands: userEvent.setup() }
}
