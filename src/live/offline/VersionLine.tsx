import { version } from 'virtual:version'
import { daySaid } from '../i18n/format.ts'
import { useWords, type Words } from '../i18n/officer-locale.ts'

/** Said once in each language: a first screen must come up again after a fault, whatever it was that failed. */
const said = new Map<string, string>()

const dayOf = ({ tag, content, dates }: Pick<Words, 'tag' | 'content' | 'dates'>): string => {
  const day = said.get(tag) ?? daySaid(content.calendar.builtOn, dates)
  said.set(tag, day)
  return day
}

/** Which copy of the tool this is, and the day its content is of. */
export const VersionLine = () => {
  const words = useWords()
  const { screens, mark } = words
  return <p className="text-base text-soft">{mark(screens.version.says, { version, date: dayOf(words) })}</p>
}
