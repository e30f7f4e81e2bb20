import { useState } from 'react'
import { useTurned } from '../context/facing.ts'
import { HandOverScreen } from './hand-over/HandOverScreen.tsx'
import { OutcomeScreen } from './outcome/OutcomeScreen.tsx'
import { ShownThanks } from './outcome/PersonThanksScreen.tsx'

/** What the conversation ends in, and the handing over of it. */
export const OutcomeStep = () => {
  const { isTurned } = useTurned()
  const [part, goTo] = useState<'all' | 'hand-over' | 'closing'>('all')
  switch (part) {
    case 'hand-over':
      return <HandOverScreen onBack={() => goTo('all')} onFinish={() => goTo('closing')} />
    default:
      return isTurned ? (
        <ShownThanks />
      ) : (
        <OutcomeScreen onHandOver={() => goTo('hand-over')} startsAtClosing={part === 'closing'} />
      )
  }
}
