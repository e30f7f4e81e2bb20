import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { useMemo } from 'react'
import type { Setting } from '../../../machines/outcome/outcome.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { formatCount, type Wording } from '../../../machines/training/changes/sentences.ts'
import { lineTraits } from '../../../machines/training/outcomes/line-traits.ts'
import {
  type CombinationOutcome,
  type OutcomeRow,
  outcomeRows
} from '../../../machines/training/outcomes/outcome-rows.ts'
import { Button } from '../../live/components/Button.tsx'
import { SaveTable } from '../tables/SaveTable.tsx'
import { outcomesTable } from './csv.ts'
import { type ForceAndMoment, OutcomeTable } from './OutcomeTable.tsx'
import { type OutcomeFilter, wantedBy } from './outcome-filter.ts'
import { Pages, ROWS } from './Pages.tsx'
import { servicesShownIn } from './setting.ts'

const { outcomes } = training.words

interface Props {
  readonly all: readonly CombinationOutcome[]
  readonly setting: Setting
  readonly filter: OutcomeFilter
  readonly change: (part: Partial<OutcomeFilter>) => void
  readonly wording: Wording
  readonly context: ForceAndMoment
  readonly where: Readonly<Record<string, string>>
}

const SignHere = () => (
  <div className="print-only sign-here">
    <b>{outcomes.sign}</b>
    {[outcomes.signRole, outcomes.signForce, outcomes.signDay].map(words => (
      <span key={words}>{words}</span>
    ))}
  </div>
)

const countOf = (rows: readonly OutcomeRow[], all: readonly CombinationOutcome[]): string => {
  const [first] = rows
  if (!first) return outcomes.none
  if (!all.some(({ combination }) => combination === first.shortest)) return outcomes.moreThanThree
  return interpolate(outcomes.counted, {
    rows: formatCount(rows.length),
    sets: formatCount(rows.reduce((sum, { count }) => sum + count, 0)),
    all: formatCount(all.length)
  })
}

/** The outcomes that match the filters, in pages. */
export const ByOutcome = ({ all, setting, filter, change, wording, context, where }: Props) => {
  const rows = useMemo(() => {
    const wanted = wantedBy(filter)
    const hasLines = lineTraits(servicesShownIn(context.force), context.at, content.calendar)
    return outcomeRows(all, setting, {
      ...wanted,
      has: (lists, needs) => wanted.has(lists, needs) && hasLines(filter.lines, lists.contactFirst, needs)
    })
  }, [all, setting, filter, context.force, context.at])
  const { isWhole } = filter
  const pages = Math.max(1, Math.ceil(rows.length / ROWS))
  const page = Math.min(filter.page, pages)
  const shown = isWhole ? rows : rows.slice((page - 1) * ROWS, page * ROWS)
  return (
    <>
      <p role="status" className="font-semibold">
        {countOf(rows, all)}
      </p>
      {rows.length > 0 && (
        <>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
            <SaveTable
              name="outcomes"
              table={() => outcomesTable(rows, context, wording, location.href.replace(/#.*$/, ''))}
            />
            <Button look="small" onPress={() => change({ isWhole: !isWhole })}>
              {isWhole ? outcomes.someRows : outcomes.allRows}
            </Button>
            {!isWhole && <Pages page={page} pages={pages} go={to => change({ page: to })} />}
          </div>
          <OutcomeTable
            caption={interpolate(outcomes.caption, where)}
            rows={shown}
            context={context}
            wording={wording}
          />
          <SignHere />
        </>
      )}
    </>
  )
}
