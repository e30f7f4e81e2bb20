import { version } from 'virtual:version'
import { useWords } from '../language/words.ts'
import { daySaid } from '../words.ts'

/** Which copy of the tool this is, and the day its content is of. */
export const VersionLine = () => {
  const { content, dates, mark } = useWords()
  const date = daySaid(content.calendar.builtOn, dates)
  return <p className="text-base text-soft">{mark(content.screens.version.says, { version, date })}</p>
}
