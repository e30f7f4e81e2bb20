import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { DAY_MINUTES, DAY_MS } from '../../../machines/content/vocabulary.ts'
import { formatWeekday } from '../../../machines/hours/format-date.ts'
import { formatTime } from '../../../machines/hours/format-time.ts'
import { type Moment, weekdayOf } from '../../../machines/hours/london.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { Button } from '../../live/components/Button.tsx'
import { formatDay } from '../../live/i18n/format.ts'
import { londonNow } from '../../live/platform/clock.ts'

const { walk } = training.words

const SUNDAY = 6

/** A moment so many minutes later. */
const later = ({ day, minute }: Moment, minutes: number): Moment => {
  const all = day * DAY_MINUTES + minute + minutes
  return { day: Math.floor(all / DAY_MINUTES), minute: ((all % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES }
}

/** The next Sunday, at 3am. */
const sundayNight = ({ day }: Moment): Moment => ({
  day: day + ((SUNDAY - weekdayOf(day) + 7) % 7 || 7),
  minute: 180
})

/** Midday on the next Christmas Day. */
const christmas = ({ day }: Moment): Moment => {
  const date = new Date(day * DAY_MS)
  const year =
    date.getUTCMonth() === 11 && date.getUTCDate() > 25 ? date.getUTCFullYear() + 1 : date.getUTCFullYear()
  return { day: Date.UTC(year, 11, 25) / DAY_MS, minute: 720 }
}

interface Props {
  readonly at: Moment | undefined
  readonly onChange: (at: Moment | undefined) => void
}

/** Sets the clock of the walk: by steps to any minute, or to one of the moments worth trying. */
export const ClockSetting = ({ at, onChange }: Props) => {
  const shown = at ?? londonNow()
  const text = interpolate(walk.at, {
    date: `${formatWeekday(shown.day)} ${formatDay(shown.day)}`,
    time: formatTime(shown.minute, content.screens.opening)
  })
  const step = (words: string, minutes: number) => (
    <Button look="small" onPress={() => onChange(later(shown, minutes))}>
      {words}
    </Button>
  )
  return (
    <section className="grid gap-2">
      <p>
        <b>{walk.clock}</b> {text}
      </p>
      <div className="grid grid-cols-2 gap-2">
        {step(walk.dayBack, -DAY_MINUTES)}
        {step(walk.dayOn, DAY_MINUTES)}
        {step(walk.hourBack, -60)}
        {step(walk.hourOn, 60)}
        {step(walk.minuteBack, -1)}
        {step(walk.minuteOn, 1)}
        <Button look="small" onPress={() => onChange(sundayNight(shown))}>
          {walk.night}
        </Button>
        <Button look="small" onPress={() => onChange(christmas(shown))}>
          {walk.christmas}
        </Button>
      </div>
      <Button look="small" onPress={() => onChange(undefined)}>
        {walk.real}
      </Button>
    </section>
  )
}
