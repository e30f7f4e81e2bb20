import {
  type SessionActor,
  type SessionSnapshot,
  selectClearedBy,
  selectEncounter,
  selectEnding
} from '../../../machines/session/session.selectors.ts'
import { EncounterProvider } from '../context/EncounterProvider.tsx'
import { EncounterScreen } from './EncounterScreen.tsx'
import { EndedScreen } from './EndedScreen.tsx'
import { IdleWarning } from './idle/IdleWarningPanel.tsx'

interface Props {
  readonly session: SessionActor
  readonly snapshot: SessionSnapshot
}

/** The current encounter, or the screen that it ended in. */
export const SessionScreen = ({ session, snapshot }: Props) => {
  const ending = selectEnding(snapshot)
  if (ending !== undefined) return <EndedScreen key={ending} name={ending} by={selectClearedBy(snapshot)} />
  return (
    <EncounterProvider actor={selectEncounter(snapshot)}>
      <EncounterScreen />
      <IdleWarning session={session} />
    </EncounterProvider>
  )
}
