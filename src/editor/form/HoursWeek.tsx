import { DAY_MINUTES } from '../../../machines/content/vocabulary.ts'
import { dayOf, weekOf } from '../../../tools/content/hours/evaluate.ts'
import { rulesOf } from '../../../tools/content/hours/syntax.ts'
import {
  dayAsTyped,
  hoursFromRows,
  readTypedDay,
  rowsOfHours
} from '../../../tools/content/hours/typed-hours.ts'
import { editorWords } from '../words.ts'
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
        aria-label={name}
        aria-invalid={!isRead}
        autoComplete="off"
        value={shown}
        onChange={({ target }) => type(target.value)}
        onBlur={leave}
      />
      {!isRead && <small className="doubt">{words.ofDay}</small>}
    </div>
  )
}

interface Props {
  /** In the syntax of the content. */
  readonly open: string
  readonly onChange: (open: string) => void
}

/** The week that opening hours mean, by the parser of the build: drawn, and in rows that can be filled in. */
export const HoursWeek = ({ open, onChange }: Props) => {
  const rules = rulesOf(open)
  const isRead = !('notARule' in rules)
  const rows = isRead ? rowsOfHours(open) : NO_HOURS
  const week = isRead ? weekOf(rules) : []
  if (!rows) return <p className="soft">{words.noRows}</p>
  return (
    <table className="week">
      <caption>{words.week}</caption>
      <tbody>
        {rows.map((row, index) => (
          <tr key={words.days[index]}>
            <th scope="row">{words.days[index]}</th>
            <td className="week-bar">
              <svg viewBox={`0 0 ${DAY_MINUTES} 60`} preserveAspectRatio="none" aria-hidden="true">
                <rect className="shut" x="0" y="28" width={DAY_MINUTES} height="4" />
                {(week[index] ?? dayOf(row)).map(({ from, to, unknown }) => (
                  <rect
                    key={from}
                    className={unknown ? 'perhaps' : 'open'}
                    x={from}
                    y="4"
                    width={to - from}
                    height="52"
                  />
                ))}
              </svg>
            </td>
            <td>
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
