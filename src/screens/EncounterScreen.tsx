import { selectKind } from '../../machines/encounter/encounter.selectors.ts'
import { useEncounter } from '../app.ts'
import { OutcomeScreen } from '../outcome/OutcomeScreen.tsx'
import { DangerScreen } from './DangerScreen.tsx'
import { ReadyScreen } from './ReadyScreen.tsx'
import { SeveralScreen } from './SeveralScreen.tsx'
import { SingleScreen } from './SingleScreen.tsx'

/** One screen for each kind of step. */
export const EncounterScreen = () => {
  const kind = useEncounter(selectKind)
  switch (kind) {
    case 'ready':
      return <ReadyScreen />
    case 'single':
      return <SingleScreen />
    case 'several':
      return <SeveralScreen />
    case 'danger':
      return <DangerScreen />
    case 'outcome':
      return <OutcomeScreen />
  }
}
