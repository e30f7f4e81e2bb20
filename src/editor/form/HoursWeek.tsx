import { DAY_MINUTES } from '../../../machines/content/vocabulary.ts'
import { dayOf, weekOf } from '../../../tools/content/hours/evaluate.ts'
import { rulesOf } from '../../../tools/content/hours/syntax.ts'
import {
  dayAsTyped,
  hoursFromRows,
  readTypedDay,
  rowsOfHours
} from '../../../tools/content/hours/typed-hours.ts'
import { editorWords } from '../editor-words.ts'
import { useDraft } from './scalars.tsx'

const words = editorWords.hours

/** Rows to fill in, while no hours can be read. */
const NO_HOURS = [...words.days.slice(0, 7).map(() => 'off'), 'unknown']

interface RowProps {
  readonly name: string
  readonly row: string
  readonly onRow: (row: string) => void
}

const DayHours = ({ name, row, onRow }: RowProps) => {
  const { shown, type, leave } = useDraft(dayAsTyped(row), typed => {
    const read = readTypedDay(typed)
    if (read !== undefined) onRow(read)
    return read !== undefined
  })
  const isRead = readTypedDay(shown) !== undefined
  return (
    <div className="field">
      <input
        // The ring round writes nothing down while a row cannot be read.
        ref={input => input?.setCustomValidity(isRead ? '' : words.ofDay)}
        aria-label={name}
        aria-invalid={!isRead}
        autoComplete="off"
        value={shown}
        onChange={({ target }) => type(target.value)}
        onBlur={leave}
      />
      {!isRead && <small className="text-doubt">{words.ofDay}</small>}
    </div>
  )
}

interface Props {
  /** Opening hours in the syntax of the content. */
  readonly open: string
  readonly onChange: (open: string) => void
}

/** The week that opening hours describe, read by the build's own parser: drawn, and in rows to fill in. */
export const HoursWeek = ({ open, onChange }: Props) => {
  const rules = rulesOf(open)
  const isRead = !('notARule' in rules)
  const rows = isRead ? rowsOfHours(open) : NO_HOURS
  const week = isRead ? weekOf(rules) : []
  if (!rows) return <p className="text-soft">{words.noRows}</p>
  return (
    <table className="w-full tabular-nums">
      <caption className="text-start font-medium">{words.week}</caption>
      <tbody>
        {rows.map((row, index) => (
          <tr key={words.days[index]}>
            <th scope="row" className="text-start font-medium">
              {words.days[index]}
            </th>
            <td className="w-2/5 py-0.5">
              <svg
                viewBox={`0 0 ${DAY_MINUTES} 60`}
                preserveAspectRatio="none"
                className="h-4 w-full"
                aria-hidden="true"
              >
                <rect className="fill-ctl" x="0" y="28" width={DAY_MINUTES} height="4" />
                {(week[index] ?? dayOf(row)).map(({ from, to, unknown }) => (
                  <rect
                    key={from}
                    className={unknown ? 'fill-tint stroke-accent stroke-6' : 'fill-accent'}
                    x={from}
                    y="4"
                    width={to - from}
                    height="52"
                  />
                ))}
              </svg>
            </td>
            <td className="py-0.5">
              <DayHours
                name={words.days[index] ?? ''}
                row={row}
                onRow={next => onChange(hoursFromRows(rows.with(index, next)))}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
