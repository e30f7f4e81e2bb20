import { training } from 'virtual:training'
import { DAY_MS } from '../../machines/content/vocabulary.ts'
import { formatWeekday } from '../../machines/hours/format-date.ts'
import { type Moment, weekdayOf } from '../../machines/hours/london.ts'
import { isoMoment, parseIsoMoment } from '../desk/iso-moment.ts'
import { Button } from '../live/components/Button.tsx'
import { londonNow } from '../live/platform/clock.ts'

const { walk } = training.words

interface Option {
  readonly value: string
  readonly label: string
}

interface SelectProps {
  readonly label: string
  readonly options: readonly Option[]
  readonly value: string
  readonly onChange: (value: string) => void
}

/**
 * A field to choose from a list that is too long for buttons. Only training has fields, as browsers may write their
 * values to disk.
 */
export const SelectField = ({ label, options, value, onChange }: SelectProps) => (
  <label className="desk-label">
    {label}
    <select
      className="desk-field"
      autoComplete="off"
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      {options.map(({ value: id, label: words }) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </select>
  </label>
)

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
    <div className="flex flex-wrap items-end gap-2">
      <label className="desk-label flex-auto">
        <span>
          {walk.clock} <span className="font-normal">{formatWeekday(shown.day)}</span>
        </span>
        <input
          type="datetime-local"
          autoComplete="off"
          className="desk-field"
          value={isoMoment(shown)}
          onChange={({ target }) => {
            const next = parseIsoMoment(target.value)
            if (next) onChange(next)
          }}
        />
      </label>
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
