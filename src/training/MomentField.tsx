import { training } from 'virtual:training'
import { DAY_MS } from '../../machines/content/vocabulary.ts'
import { formatWeekday } from '../../machines/hours/format-date.ts'
import { type Moment, weekdayOf } from '../../machines/hours/london.ts'
import { Input } from '../desk/fields.tsx'
import { isoMoment, parseIsoMoment } from '../desk/iso-moment.ts'
import { Button } from '../live/components/Button.tsx'
import { londonNow } from '../live/platform/clock.ts'

const { walk } = training.words

const SUNDAY = 6

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

interface MomentProps {
  readonly at: Moment | undefined
  readonly onChange: (at: Moment | undefined) => void
}

/** Sets the time in London: any minute, or one of a few useful moments. */
export const MomentField = ({ at, onChange }: MomentProps) => {
  const shown = at ?? londonNow()
  return (
    <div className="flex flex-wrap items-end gap-2 [&>.field]:flex-auto">
      <Input
        label={`${walk.clock} ${formatWeekday(shown.day)}`}
        type="datetime-local"
        value={isoMoment(shown)}
        onType={value => {
          const next = parseIsoMoment(value)
          if (next) onChange(next)
        }}
      />
      <div className="flex flex-wrap gap-2 print:hidden">
        <Button look="small" pressed={at === undefined} onPress={() => onChange(undefined)}>
          {walk.real}
        </Button>
        <Button look="small" onPress={() => onChange(sundayNight(shown))}>
          {walk.night}
        </Button>
        <Button look="small" onPress={() => onChange(christmas(shown))}>
          {walk.christmas}
        </Button>
      </div>
    </div>
  )
}
