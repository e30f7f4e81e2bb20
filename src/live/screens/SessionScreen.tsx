import {
  type SessionActor,
  type SessionSnapshot,
  selectEncounter,
  selectEnding
} from '../../../machines/session/session.selectors.ts'
import { EncounterActorContext } from '../app.ts'
import { IdlePanel } from '../frame/IdlePanel.tsx'
import { BrokenScreen } from './BrokenScreen.tsx'
import { ClearedScreen } from './ClearedScreen.tsx'
import { EncounterScreen } from './EncounterScreen.tsx'
import { FinishedScreen } from './FinishedScreen.tsx'

interface Props {
  readonly session: SessionActor
  readonly snapshot: SessionSnapshot
}

/** The conversation that is going on, or what stands where it stood. */
export const SessionScreen = ({ session, snapshot }: Props) => {
  switch (selectEnding(snapshot)) {
    case undefined:
      return (
        <EncounterActorContext value={selectEncounter(snapshot)}>
          <EncounterScreen>
            <IdlePanel session={session} />
          </EncounterScreen>
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
