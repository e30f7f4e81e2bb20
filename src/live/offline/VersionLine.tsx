import { version } from 'virtual:version'
import { formatDay } from '../i18n/format.ts'
import { type OfficerLocale, useOfficerLocale } from '../i18n/officer-locale.ts'

/** Formatted dates by language. After a fault the first screen must render again, even if formatting failed. */
const said = new Map<string, string>()

const dayOf = ({ tag, content, dates }: Pick<OfficerLocale, 'tag' | 'content' | 'dates'>): string => {
  const day = said.get(tag) ?? formatDay(content.calendar.builtOn, dates)
  said.set(tag, day)
  return day
}

/** The version, and the date of its content. */
export const VersionLine = () => {
  const words = useOfficerLocale()
  const { screens, t } = words
  return <p className="text-base text-soft">{t(screens.version.says, { version, date: dayOf(words) })}</p>
}
