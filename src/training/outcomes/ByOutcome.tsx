import { training } from 'virtual:training'
import { useMemo } from 'react'
import { fill } from '../../../machines/fill.ts'
import type { Setting } from '../../../machines/outcome/outcome.ts'
import { formatCount, type Wording } from '../../../machines/training/changes/sentences.ts'
import {
  type CombinationOutcome,
  type OutcomeRow,
  outcomeRows
} from '../../../machines/training/outcomes/outcome-rows.ts'
import { Button } from '../../live/components/Button.tsx'
import { csvOf, saveAs } from './csv.ts'
import { type OutcomeFilter, wantedBy } from './filter.ts'
import { OutcomeTable, type Place } from './OutcomeTable.tsx'
import { Pages, ROWS } from './Pages.tsx'

const { outcomes } = training.words

interface Props {
  readonly all: readonly CombinationOutcome[]
  readonly setting: Setting
  readonly filter: OutcomeFilter
  readonly change: (part: Partial<OutcomeFilter>) => void
  readonly wording: Wording
  readonly place: Place
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
  return fill(outcomes.counted, {
    rows: formatCount(rows.length),
    sets: formatCount(rows.reduce((sum, { count }) => sum + count, 0)),
    all: formatCount(all.length)
  })
}

/** Every outcome that the filters leave, a page at a time. */
export const ByOutcome = ({ all, setting, filter, change, wording, place, where }: Props) => {
  const rows = useMemo(() => outcomeRows(all, setting, wantedBy(filter)), [all, setting, filter])
  const { isWhole } = filter
  const pages = Math.max(1, Math.ceil(rows.length / ROWS))
  const page = Math.min(filter.page, pages)
  const shown = isWhole ? rows : rows.slice((page - 1) * ROWS, page * ROWS)
  const save = () => saveAs(outcomes.file, csvOf(rows, place, wording, location.href.replace(/#.*$/, '')))
  return (
    <>
      <p role="status" className="font-semibold">
        {countOf(rows, all)}
      </p>
      {rows.length > 0 && (
        <>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
            <Button look="small" onPress={save}>
              {outcomes.save}
            </Button>
            <Button look="small" onPress={() => change({ isWhole: !isWhole })}>
              {isWhole ? outcomes.someRows : outcomes.allRows}
            </Button>
            {!isWhole && <Pages page={page} pages={pages} go={to => change({ page: to })} />}
          </div>
          <OutcomeTable
            caption={fill(outcomes.caption, where)}
            rows={shown}
            place={place}
            wording={wording}
          />
          <SignHere />
        </>
      )}
    </>
  )
}
