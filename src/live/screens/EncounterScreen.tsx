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

const SCREENS = { Ready: ReadyScreen, Single: SingleScreen, Several: SeveralScreen, Danger: DangerScreen }
const SHOWN = {
  Ready: PersonThanksScreen,
  Single: PersonSingleScreen,
  Several: PersonSeveralScreen,
  Danger: PersonDangerScreen
}

/** @returns the question that is asked, if it is among those. */
const useAsked = <Id extends string>(among: readonly Id[]): Id => {
  const asked = useEncounter(selectQuestion)
  const question = among.find(name => name === asked)
  if (question === undefined) throw new Error('This screen needs a question.')
  return question
}

const Single = () => {
  const { Single } = useFacing().isFacingPerson ? SHOWN : SCREENS
  return <Single question={useAsked(SINGLE_QUESTIONS)} />
}

const Several = () => {
  const { Several } = useFacing().isFacingPerson ? SHOWN : SCREENS
  return <Several question={useAsked(SEVERAL_QUESTIONS)} />
}

/** One screen for each kind of step. */
const Step = () => {
  const kind = useEncounter(selectKind)
  const { Ready, Danger } = useFacing().isFacingPerson ? SHOWN : SCREENS
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
 * The step that the conversation is at, for the officer, or turned round for the person. Both are drawn from the same machine
 * and send it the same events; that the phone is turned is no part of the conversation, so the machine does not know.
 * @param children what stands over it, for whoever has the phone.
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
