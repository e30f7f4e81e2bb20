import { content } from 'virtual:content'
import { timesFilledIn } from '../words.ts'
import { Ending } from './Ending.tsx'

const { cleared, buttons } = content.screens

/** After Clear: neutral, so that it tells nothing of what was there. */
export const ClearedScreen = () => (
  <Ending place="cleared" heading={cleared.title} again={buttons.beginAgain}>
    <p className="text-lg">{cleared.gone}</p>
    <p>{timesFilledIn(cleared.byItself)}</p>
  </Ending>
)
