import { useWords } from '../language/words.ts'
import { Note } from '../ui/Speech.tsx'
import { Ending } from './Ending.tsx'

/** After Clear and finish: the answers are gone, and the duty to record is not. */
export const FinishedScreen = () => {
  const {
    screens: { finished, buttons },
    mark
  } = useWords()
  return (
    <Ending place="finished" heading={finished.title} again={buttons.beginAgain}>
      <p className="text-lg">{mark(finished.gone)}</p>
      <Note>
        <p className="text-lg">{mark(finished.record)}</p>
      </Note>
    </Ending>
  )
}
