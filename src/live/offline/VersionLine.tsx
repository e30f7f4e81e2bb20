import { version } from 'virtual:version'
import { formatDay } from '../i18n/format.ts'
import { type OfficerLocale, useOfficerLocale } from '../i18n/officer-locale.ts'

/** Formatted dates by language. After a fault the first screen must render again, even if formatting failed. */
const formattedDates = new Map<string, string>()

const versionDate = ({ tag, content, dates }: Pick<OfficerLocale, 'tag' | 'content' | 'dates'>): string => {
  const day = formattedDates.get(tag) ?? formatDay(content.calendar.builtOn, dates)
  formattedDates.set(tag, day)
  return day
}

/** The version, and the date of its content. */
export const VersionLine = () => {
  const locale = useOfficerLocale()
  const { screens, t } = locale
  return (
    <p className="text-base text-soft">{t(screens.version.says, { version, date: versionDate(locale) })}</p>
  )
}
