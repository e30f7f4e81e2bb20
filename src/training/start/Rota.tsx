import { training } from 'virtual:training'
import { useMemo } from 'react'
import type { DayNumber } from '../../../machines/content/content.ts'
import { formatFullDate } from '../../../machines/hours/format-date.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { calendarFile } from '../../../machines/training/facts/calendar-file.ts'
import { type RotaWeek, rotaOf } from '../../../machines/training/facts/rota.ts'
import { download } from '../../desk/download.ts'
import { Button } from '../../live/components/Button.tsx'
import { editionFacts } from '../facts/edition-facts.ts'
import { factsTable } from '../facts/facts-table.ts'
import { HeadingRow } from '../HeadingRow.tsx'
import { SaveTable } from '../tables/SaveTable.tsx'

const { start: words } = training.words

const WEEKS = 6
const NAMED = 3

const namesOf = ({ facts }: RotaWeek) => facts.map(({ name }) => name)

/** One event for each day. */
const rotaFile = (weeks: readonly RotaWeek[], today: DayNumber): string => {
  const facts = weeks.flatMap(week => week.facts)
  const days = [...new Set(facts.map(({ checkOn }) => checkOn))]
  return calendarFile(
    days.map(day => {
      const due = facts.filter(({ checkOn }) => checkOn === day)
      return {
        day,
        title: interpolate(words.rotaEvent, { count: String(due.length) }),
        text: due.map(({ name }) => name).join('\n')
      }
    }),
    today
  )
}

/** The weeks in which facts are to be checked again; the table and the calendar have the days. */
export const Rota = ({ today }: { readonly today: DayNumber }) => {
  const weeks = useMemo(() => rotaOf(editionFacts, today), [today])
  return (
    <section aria-labelledby="rota" className="grid gap-3">
      <h2 id="rota" className="text-xl font-bold">
        {words.rota}
      </h2>
      <p className="text-soft">{words.rotaHelp}</p>
      <div className="wide">
        <table className="sheet">
          <caption>
            {interpolate(words.rotaWeeks, {
              count: String(Math.min(WEEKS, weeks.length)),
              all: String(weeks.length)
            })}
          </caption>
          <thead>
            <HeadingRow names={[words.week, words.weekCount, words.weekFirst]} />
          </thead>
          <tbody>
            {weeks.slice(0, WEEKS).map(week => (
              <tr key={week.monday}>
                <th scope="row">{formatFullDate(week.monday)}</th>
                <td>{week.facts.length}</td>
                <td>{namesOf(week).slice(0, NAMED).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="flex flex-wrap gap-2 print:hidden">
        <SaveTable
          name="review-rota"
          table={() =>
            factsTable(
              weeks.flatMap(week => week.facts),
              today
            )
          }
        />
        <Button look="small" onPress={() => download('reviews.ics', rotaFile(weeks, today), 'text/calendar')}>
          {words.saveRota}
        </Button>
      </div>
    </section>
  )
}
