import { Note } from '../../components/Speech.tsx'
import { useWords } from '../../i18n/officer-locale.ts'
import { Ending } from './EndedLayout.tsx'

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
