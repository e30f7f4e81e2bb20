import { useWords } from '../language/words.ts'
import { timesIn } from '../words.ts'
import { Ending } from './Ending.tsx'

/** After Clear: neutral, so that it tells nothing of what was there. */
export const ClearedScreen = () => {
  const words = useWords()
  const { mark } = words
  const { cleared, buttons } = words.content.screens
  return (
    <Ending place="cleared" heading={cleared.title} again={buttons.beginAgain}>
      <p className="text-lg">{mark(cleared.gone)}</p>
      <p>{mark(cleared.byItself, timesIn(words))}</p>
    </Ending>
  )
}
