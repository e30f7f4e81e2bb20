import { type ReactNode, useMemo, useState } from 'react'
import { SEVERAL_QUESTIONS, SINGLE_QUESTIONS } from '../../../machines/content/vocabulary.ts'
import { selectKind, selectQuestion } from '../../../machines/encounter/encounter.selectors.ts'
import { useEncounter } from '../context/encounter.ts'
import { FacingContext, useFacing } from '../context/facing.ts'
import { DangerScreen } from './danger/DangerScreen.tsx'
import { PersonDangerScreen } from './danger/PersonDangerScreen.tsx'
import { OutcomeStep } from './OutcomeStep.tsx'
import { PersonThanksScreen } from './outcome/PersonThanksScreen.tsx'
import { PersonSeveralScreen, PersonSingleScreen } from './question/PersonQuestionScreen.tsx'
import { SeveralScreen } from './question/SeveralScreen.tsx'
import { SingleScreen } from './question/SingleScreen.tsx'
import { ReadyScreen } from './ready/ReadyScreen.tsx'

const OFFICER_SCREENS = {
  Ready: ReadyScreen,
  Single: SingleScreen,
  Several: SeveralScreen,
  Danger: DangerScreen
}
const PERSON_SCREENS = {
  Ready: PersonThanksScreen,
  Single: PersonSingleScreen,
  Several: PersonSeveralScreen,
  Danger: PersonDangerScreen
}

/** @throws if the current question is not among those. */
const useCurrentQuestion = <Id extends string>(among: readonly Id[]): Id => {
  const asked = useEncounter(selectQuestion)
  const question = among.find(name => name === asked)
  if (question === undefined) throw new Error('There is no current question.')
  return question
}

const Single = () => {
  const { Single } = useFacing().isFacingPerson ? PERSON_SCREENS : OFFICER_SCREENS
  return <Single question={useCurrentQuestion(SINGLE_QUESTIONS)} />
}

const Several = () => {
  const { Several } = useFacing().isFacingPerson ? PERSON_SCREENS : OFFICER_SCREENS
  return <Several question={useCurrentQuestion(SEVERAL_QUESTIONS)} />
}

/** One screen for each kind of step. */
const Step = () => {
  const kind = useEncounter(selectKind)
  const { Ready, Danger } = useFacing().isFacingPerson ? PERSON_SCREENS : OFFICER_SCREENS
  switch (kind) {
    case 'ready':
      return <Ready />
    case 'single':
      return <Single />
    case 'several':
      return <Several />
    case 'danger':
      return <Danger />
    case 'outcome':
      return <OutcomeStep />
  }
}

/**
 * The current step, for the officer or for the person. Both screens read the same machine and send it the same events.
 * Whom the phone faces is no part of the encounter, so the machine does not know it.
 * @param children rendered on top, whomever the phone faces.
 */
export const EncounterScreen = ({ children }: { readonly children?: ReactNode }) => {
  const [isFacingPerson, setFacingPerson] = useState(false)
  const facing = useMemo(() => ({ isFacingPerson, setFacingPerson }), [isFacingPerson])
  return (
    <FacingContext value={facing}>
      <Step />
      {children}
    </FacingContext>
  )
}
