import { useState } from 'react'
import { useFacing } from '../context/facing.ts'
import { HandOverScreen } from './hand-over/HandOverScreen.tsx'
import { OutcomeScreen } from './outcome/OutcomeScreen.tsx'
import { PersonThanksScreen } from './outcome/PersonThanksScreen.tsx'

/** The outcome, with its hand-over. */
export const OutcomeStep = () => {
  const { isFacingPerson } = useFacing()
  const [part, goTo] = useState<'all' | 'hand-over' | 'closing'>('all')
  switch (part) {
    case 'hand-over':
      return <HandOverScreen onBack={() => goTo('all')} onFinish={() => goTo('closing')} />
    default:
      return isFacingPerson ? (
        <PersonThanksScreen />
      ) : (
        <OutcomeScreen onHandOver={() => goTo('hand-over')} startsAtClosing={part === 'closing'} />
      )
  }
}
