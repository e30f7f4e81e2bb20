import { timesIn } from '../../i18n/format.ts'
import { useWords } from '../../i18n/officer-locale.ts'
import { Ending } from './EndedLayout.tsx'

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
