import { version } from 'virtual:version'
import { formatDay } from '../i18n/format.ts'
import { type OfficerLocale, useOfficerLocale } from '../i18n/officer-locale.ts'

/** Said once in each language: a first screen must come up again after a fault, whatever it was that failed. */
const said = new Map<string, string>()

const dayOf = ({ tag, content, dates }: Pick<OfficerLocale, 'tag' | 'content' | 'dates'>): string => {
  const day = said.get(tag) ?? formatDay(content.calendar.builtOn, dates)
  said.set(tag, day)
  return day
}

/** Which copy of the tool this is, and the day its content is of. */
export const VersionLine = () => {
  const words = useOfficerLocale()
  const { screens, t } = words
  return <p className="text-base text-soft">{t(screens.version.says, { version, date: dayOf(words) })}</p>
}
