import { takesSeveralChoices } from '../../../machines/content/vocabulary.ts'
import { selectKind, selectQuestion } from '../../../machines/encounter/encounter.selectors.ts'
import { useEncounter, useIsFacingPerson } from '../context/encounter.ts'
import { DangerScreen } from './danger/DangerScreen.tsx'
import { PersonDangerScreen } from './danger/PersonDangerScreen.tsx'
import { OutcomeStep } from './OutcomeStep.tsx'
import { PersonSeveralScreen, PersonSingleScreen } from './question/PersonQuestionScreen.tsx'
import { SeveralScreen } from './question/SeveralScreen.tsx'
import { SingleScreen } from './question/SingleScreen.tsx'
import { ReadyScreen } from './ready/ReadyScreen.tsx'

/** The current step, for the officer or for the person. Both screens read the same machine and send it the same events. */
export const EncounterScreen = () => {
  const kind = useEncounter(selectKind)
  const question = useEncounter(selectQuestion)
  const isFacingPerson = useIsFacingPerson()
  if (question !== undefined) {
    if (takesSeveralChoices(question))
      return isFacingPerson ? (
        <PersonSeveralScreen question={question} />
      ) : (
        <SeveralScreen question={question} />
      )
    return isFacingPerson ? <PersonSingleScreen question={question} /> : <SingleScreen question={question} />
  }
  if (kind === 'ready') return <ReadyScreen />
  if (kind === 'danger') return isFacingPerson ? <PersonDangerScreen /> : <DangerScreen />
  return <OutcomeStep />
}
