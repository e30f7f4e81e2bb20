import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { useMemo } from 'react'
import type { Setting } from '../../../machines/outcome/outcome.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { formatCount, type Wording } from '../../../machines/training/changes/sentences.ts'
import { type LineTrait, lineTraits } from '../../../machines/training/outcomes/line-traits.ts'
import {
  type CombinationOutcome,
  type OutcomeRow,
  outcomeRows
} from '../../../machines/training/outcomes/outcome-rows.ts'
import { Button } from '../../live/components/Button.tsx'
import { Figures } from '../Figures.tsx'
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

const setsOf = (rows: readonly OutcomeRow[]): number => rows.reduce((sum, { count }) => sum + count, 0)

interface CountProps {
  readonly rows: readonly OutcomeRow[]
  /** Those of them where no line that fits answers. */
  readonly unanswered: readonly OutcomeRow[]
  readonly all: readonly CombinationOutcome[]
}

const Count = ({ rows, unanswered, all }: CountProps) => {
  const [first] = rows
  if (!first) return <p>{outcomes.none}</p>
  if (!all.some(({ combination }) => combination === first.shortest)) return <p>{outcomes.moreThanThree}</p>
  return (
    <Figures
      figures={[
        { count: rows.length, what: outcomes.figureRows },
        {
          count: setsOf(rows),
          what: interpolate(outcomes.figureSets, { all: formatCount(all.length) })
        },
        { count: setsOf(unanswered), what: outcomes.figureUnanswered }
      ]}
    />
  )
}

/** The outcomes that match the filters, in pages. */
export const ByOutcome = ({ all, setting, filter, change, wording, context, where }: Props) => {
  const [rows, unanswered] = useMemo(() => {
    const wanted = wantedBy(filter)
    const hasLines = lineTraits(servicesShownIn(context.force), context.at, content.calendar)
    const rowsWith = (traits: readonly LineTrait[]) =>
      outcomeRows(all, setting, {
        ...wanted,
        has: (lists, needs) => wanted.has(lists, needs) && hasLines(traits, lists.contactFirst, needs)
      })
    return [rowsWith(filter.lines), rowsWith([...filter.lines, 'none-answers'])]
  }, [all, setting, filter, context.force, context.at])
  const { isWhole } = filter
  const pages = Math.max(1, Math.ceil(rows.length / ROWS))
  const page = Math.min(filter.page, pages)
  const shown = isWhole ? rows : rows.slice((page - 1) * ROWS, page * ROWS)
  return (
    <>
      <div role="status" className="font-semibold">
        <Count rows={rows} unanswered={unanswered} all={all} />
      </div>
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
