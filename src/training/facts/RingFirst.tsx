import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { useMemo } from 'react'
import { settingOf } from '../../../machines/outcome/outcome.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { mostRows } from '../../../machines/training/facts/most-rows.ts'
import { plainMonday } from '../../../machines/training/outcomes/coverage.ts'
import { areaOfForce } from '../area-of-force.ts'

const monday = plainMonday(content.calendar, content.calendar.builtOn)
const TIMES = [
  { day: monday + 1, minute: 14 * 60 },
  { day: monday + 6, minute: 3 * 60 }
]
const AT_MOST = 20

/** The numbers that would change most rows if they were confirmed. */
export const RingFirst = () => {
  const first = useMemo(() => {
    const areas = content.forces.map(({ id }) => areaOfForce(id))
    return mostRows(TIMES.flatMap(at => areas.map(area => settingOf(content, area, at)))).slice(0, AT_MOST)
  }, [])
  return (
    <ol className="list-decimal ps-6">
      {first.map(({ name, count }) => (
        <li key={name}>{interpolate(training.words.facts.ringFirstRows, { name, count: String(count) })}</li>
      ))}
    </ol>
  )
}
