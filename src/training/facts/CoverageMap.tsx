import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { type CSSProperties, Fragment, useMemo } from 'react'
import { NOON } from '../../../machines/content/vocabulary.ts'
import { formatWeekday } from '../../../machines/hours/format-date.ts'
import { formatTime } from '../../../machines/hours/format-time.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { type Coverage, coverageOf, plainMonday } from '../../../machines/training/outcomes/coverage.ts'
import { ANSWERING, runsOf } from '../../../machines/training/outcomes/coverage-runs.ts'
import { Disclosure } from '../../live/components/Disclosure.tsx'
import { ENGLISH_OPENING } from '../../live/i18n/locale.ts'
import { areaOfSelection } from '../area-of-force.ts'
import { selectionLabel } from '../filters/ForceFilter.tsx'
import type { ForceSelection } from '../filters/force-selection.ts'
import { SaveTable } from '../tables/SaveTable.tsx'
import { CoverageTable } from './CoverageTable.tsx'
import { coverageTable } from './coverage-table.ts'

const { coverage: words } = training.words
const { needs, calendar } = content

const monday = plainMonday(calendar, calendar.builtOn)
const DAYS = Array.from({ length: 7 }, (_, day) => monday + day)
const WEEK = 168

const positionOf = (from: number, to: number): CSSProperties => ({
  insetInlineStart: `${(from / WEEK) * 100}%`,
  inlineSize: `${((to - from) / WEEK) * 100}%`
})

const Key = () => (
  <ul aria-hidden="true" className="flex flex-wrap gap-x-6 gap-y-2">
    {ANSWERING.map(answering => (
      <li key={answering} className="flex items-center gap-2">
        <span className="coverage-key" data-answering={answering} />
        {words[answering]}
      </li>
    ))}
  </ul>
)

const Row = ({ row }: { readonly row: Coverage }) => {
  const { label } = needs[row.need]
  const runs = runsOf(row)
  const counts = Object.fromEntries(ANSWERING.map(answering => [answering, String(row[answering].length)]))
  return (
    <li className="coverage-row">
      <span aria-hidden="true">{label}</span>
      <span
        role="img"
        aria-label={interpolate(words.row, { need: label, ...counts })}
        className="coverage-week"
      >
        {runs.map(({ answering, from, to }) => (
          <Fragment key={from}>
            <span className="coverage-run" data-answering={answering} style={positionOf(from, to)} />
            <span className="coverage-label" style={positionOf(from, to)}>
              <span className="coverage-word">{words[answering]}</span>
            </span>
          </Fragment>
        ))}
      </span>
      <span aria-hidden="true" className="coverage-sum" data-none={row.none.length === WEEK || undefined}>
        {interpolate(words.answered, { count: String(WEEK - row.none.length) })}
      </span>
    </li>
  )
}

const Days = () => (
  <div aria-hidden="true" className="coverage-row coverage-days">
    <span />
    <span className="grid grid-cols-7">
      {DAYS.map(day => (
        <span key={day} className="text-center">
          <span className="block font-semibold">{formatWeekday(day).slice(0, 3)}</span>
          <span className="text-soft">{formatTime(NOON, ENGLISH_OPENING)}</span>
        </span>
      ))}
    </span>
    <span className="coverage-sum">{words.answeredHead}</span>
  </div>
)

const rowsOf = (area: ForceSelection) => coverageOf(content, areaOfSelection(area), monday)

/** For each need and each hour of a week: answered by a local service, a national one, or nobody. */
export const Week = ({ area }: { readonly area: ForceSelection }) => {
  const rows = useMemo(() => rowsOf(area), [area])
  return (
    <section aria-labelledby="coverage" className="grid gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 id="coverage" className="text-xl font-bold">
          {interpolate(words.for, { area: selectionLabel(area, words.whole) })}
        </h2>
        <Key />
      </div>
      <div className="coverage">
        <Days />
        <ul>
          {rows.map(row => (
            <Row key={row.need} row={row} />
          ))}
        </ul>
      </div>
    </section>
  )
}

/** The week as a drawing, and the same as a table to read or to save. */
export const CoverageMap = ({ area }: { readonly area: ForceSelection }) => {
  const rows = useMemo(() => rowsOf(area), [area])
  return (
    <>
      <Week area={area} />
      <SaveTable name="who-answers-when" table={() => coverageTable(rows)} isMain />
      <Disclosure summary={words.table}>
        <CoverageTable rows={rows} area={selectionLabel(area, words.whole)} />
      </Disclosure>
    </>
  )
}
