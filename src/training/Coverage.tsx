import { content } from 'virtual:content'
import { type CSSProperties, Fragment, useMemo } from 'react'
import type { Force } from '../../machines/content/content.ts'
import { NOON } from '../../machines/content/vocabulary.ts'
import { formatWeekday } from '../../machines/hours/format-date.ts'
import { formatTime } from '../../machines/hours/format-time.ts'
import {
  ANSWERING,
  ANSWERING_LABELS,
  type Coverage,
  coverageOf,
  coverageSheet,
  plainMonday,
  runsOf
} from '../../machines/training/coverage.ts'
import { ENGLISH_OPENING } from '../live/i18n/locale.ts'
import { areaOfForce, FORCE_PARAMETERS, ForceSelect, useChosenForce } from './forces.tsx'
import { Sheet } from './Sheet.tsx'
import { ViewHeading } from './ViewHeading.tsx'

/** The hours of a week. */
const WEEK = 168

const words = {
  ofWeek: (hours: number) => `${hours} of ${WEEK}`,
  hours: 'Hours',
  whoAnswers: 'Who answers:',
  everywhere: 'the whole UK'
} as const

const { needs, calendar } = content

const monday = plainMonday(calendar, calendar.builtOn)
const DAYS = Array.from({ length: 7 }, (_, day) => monday + day)
const positionOf = (from: number, to: number): CSSProperties => ({
  insetInlineStart: `${(from / WEEK) * 100}%`,
  inlineSize: `${((to - from) / WEEK) * 100}%`
})

const ROW = 'grid grid-cols-[minmax(10rem,16%)_minmax(0,1fr)_6.5rem] items-center gap-3'
const SUM = 'whitespace-nowrap text-end tabular-nums'

const Key = () => (
  <ul aria-hidden="true" className="flex flex-wrap gap-x-6 gap-y-2">
    {ANSWERING.map(answering => (
      <li key={answering} className="flex items-center gap-2">
        <span className="coverage-key h-5 w-10" data-answering={answering} />
        {ANSWERING_LABELS[answering]}
      </li>
    ))}
  </ul>
)

const Row = ({ row }: { readonly row: Coverage }) => {
  const { label } = needs[row.need]
  const runs = runsOf(row)
  return (
    <li className={ROW}>
      <span aria-hidden="true">{label}</span>
      <span
        role="img"
        aria-label={`${label}: a local line answers in ${row.local.length} of 168 hours, a national one in ${row.national.length}, no one in ${row.none.length}.`}
        className="coverage-week relative h-6"
      >
        {runs.map(({ answering, from, to }) => (
          <Fragment key={from}>
            <span className="absolute inset-y-0" data-answering={answering} style={positionOf(from, to)} />
            <span className="@container absolute inset-y-0 z-2 overflow-hidden" style={positionOf(from, to)}>
              <span className="coverage-word mx-1.5 hidden w-fit bg-surface px-[5px] text-[0.8125rem] leading-[1.375rem] font-semibold text-ink @min-[5rem]:block">
                {ANSWERING_LABELS[answering]}
              </span>
            </span>
          </Fragment>
        ))}
      </span>
      <span aria-hidden="true" className={row.none.length === WEEK ? `${SUM} font-bold text-danger` : SUM}>
        {words.ofWeek(WEEK - row.none.length)}
      </span>
    </li>
  )
}

const Days = () => (
  <div aria-hidden="true" className={`${ROW} mb-1.5 text-[0.8125rem] leading-[1.125rem]`}>
    <span />
    <span className="grid grid-cols-7">
      {DAYS.map(day => (
        <span key={day} className="text-center">
          <span className="block font-semibold">{formatWeekday(day).slice(0, 3)}</span>
          <span className="text-soft">{formatTime(NOON, ENGLISH_OPENING)}</span>
        </span>
      ))}
    </span>
    <span className={SUM}>{words.hours}</span>
  </div>
)

const rowsOf = (force: Force | undefined) => coverageOf(content, areaOfForce(force?.id), monday)

const nameOf = (force: Force | undefined): string => force?.name ?? words.everywhere

/** For each need and each hour of a week: answered by a local service, a national one, or nobody. */
export const Week = ({ force }: { readonly force: Force | undefined }) => {
  const rows = useMemo(() => rowsOf(force), [force])
  return (
    <section aria-labelledby="coverage" className="grid gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 id="coverage" className="text-xl font-bold">
          {words.whoAnswers} {nameOf(force)}
        </h2>
        <Key />
      </div>
      <div className="break-inside-avoid rounded-2xl border border-hair bg-surface px-4 pt-3 pb-4 text-meta">
        <Days />
        <ul className="grid gap-[0.1875rem]">
          {rows.map(row => (
            <Row key={row.need} row={row} />
          ))}
        </ul>
      </div>
    </section>
  )
}

/** For each need, who answers at which hour of a week: as a drawing, and as a table. */
export const CoverageView = () => {
  const force = useChosenForce()
  const sheet = useMemo(() => coverageSheet(content, rowsOf(force), nameOf(force), ENGLISH_OPENING), [force])
  return (
    <div className="grid gap-4">
      <ViewHeading
        view="coverage"
        texts={['A week without bank holidays, hour by hour. Only confirmed numbers count.']}
      />
      <div className="field-row print:hidden">
        <ForceSelect label="Where:" />
      </div>
      <Week force={force} />
      <Sheet sheet={sheet} own={FORCE_PARAMETERS} />
    </div>
  )
}
