import {
  type SessionActor,
  type SessionSnapshot,
  selectClearedBy,
  selectEncounter,
  selectEnding
} from '../../../machines/session/session.selectors.ts'
import { EncounterProvider } from '../context/EncounterProvider.tsx'
import { EncounterScreen } from './EncounterScreen.tsx'
import { BrokenScreen, ClearedScreen, FinishedScreen } from './EndedScreens.tsx'
import { IdleWarning } from './idle/IdleWarning.tsx'

interface Props {
  readonly session: SessionActor
  readonly snapshot: SessionSnapshot
}

/** The current encounter, or the screen that it ended in. */
export const SessionScreen = ({ session, snapshot }: Props) => {
  switch (selectEnding(snapshot)) {
    case undefined:
      return (
        <EncounterProvider actor={selectEncounter(snapshot)}>
          <EncounterScreen />
          <IdleWarning session={session} />
        </EncounterProvider>
      )
    case 'cleared':
      return <ClearedScreen by={selectClearedBy(snapshot)} />
    case 'finished':
      return <FinishedScreen />
    case 'broken':
      return <BrokenScreen />
  }
}
