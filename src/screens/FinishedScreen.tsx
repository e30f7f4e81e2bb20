import { content } from 'virtual:content'
import { Note } from '../ui/Speech.tsx'
import { Ending } from './Ending.tsx'

const { finished, buttons } = content.screens

/** After Clear and finish: the answers are gone, and the duty to record is not. */
export const FinishedScreen = () => (
  <Ending place="finished" heading={finished.title} again={buttons.beginAgain}>
    <p className="text-lg">{finished.gone}</p>
    <Note>
      <p className="text-lg">{finished.record}</p>
    </Note>
  </Ending>
)
