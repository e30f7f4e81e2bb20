import {
  type SessionSnapshot,
  selectEncounter,
  selectEnding
} from '../../machines/session/session.selectors.ts'
import { EncounterActorContext } from '../app.ts'
import { BrokenScreen } from './BrokenScreen.tsx'
import { ClearedScreen } from './ClearedScreen.tsx'
import { EncounterScreen } from './EncounterScreen.tsx'
import { FinishedScreen } from './FinishedScreen.tsx'

/** The conversation that is going on, or what stands where it stood. */
export const SessionScreen = ({ snapshot }: { readonly snapshot: SessionSnapshot }) => {
  switch (selectEnding(snapshot)) {
    case undefined:
      return (
        <EncounterActorContext value={selectEncounter(snapshot)}>
          <EncounterScreen />
        </EncounterActorContext>
      )
    case 'cleared':
      return <ClearedScreen />
    case 'finished':
      return <FinishedScreen />
    case 'broken':
      return <BrokenScreen />
  }
}
