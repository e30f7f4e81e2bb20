import { content } from 'virtual:content'
import { fill } from '../../machines/fill.ts'
import { isOld } from '../../machines/outcome/stale.ts'
import { useLondonTime } from '../browser/clock.ts'

const { calendar, times, screens } = content

/** Says that the content is old: this phone may have missed corrections for that long. */
export const OldContent = () => {
  const { day } = useLondonTime()
  return (
    isOld(calendar.builtOn, times.contentLasts, day) && (
      <p className="rounded-xl border-2 border-line p-4 font-semibold">
        {fill(screens.version.old, { days: String(times.contentLasts) })}
      </p>
    )
  )
}
