import { training } from 'virtual:training'
import { useMemo } from 'react'
import { fill } from '../../../machines/fill.ts'
import { countSaid, type Speech } from '../../../machines/training/changes/sentences.ts'
import { rowsOf, type OutcomeTable as Table } from '../../../machines/training/outcomes/table.ts'
import { Button } from '../../live/components/Button.tsx'
import { csvOf, saveAs } from './csv.ts'
import { type OutcomeFilter, wantedBy } from './filter.ts'
import { OutcomeTable, type Place } from './OutcomeTable.tsx'
import { Pages, ROWS } from './Pages.tsx'

const { outcomes } = training.words

/** As many rows as a page can draw at once, and a person can check. */
const MOST = 1_000

interface Props {
  readonly table: Table
  readonly filter: OutcomeFilter
  readonly change: (part: Partial<OutcomeFilter>) => void
  readonly speech: Speech
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

/** Every outcome that the filters leave, a page at a time. */
export const ByOutcome = ({ table, filter, change, speech, place, where }: Props) => {
  const rows = useMemo(() => rowsOf(table, wantedBy(filter)), [table, filter])
  const isWhole = filter.isWhole && rows.length <= MOST
  const pages = Math.max(1, Math.ceil(rows.length / ROWS))
  const page = Math.min(filter.page, pages)
  const shown = isWhole ? rows : rows.slice((page - 1) * ROWS, page * ROWS)
  const save = () => saveAs(outcomes.file, csvOf(rows, place, speech, location.href.replace(/#.*$/, '')))
  return (
    <>
      <p role="status" className="font-semibold">
        {rows.length === 0
          ? outcomes.none
          : fill(outcomes.counted, {
              rows: countSaid(rows.length),
              sets: countSaid(rows.reduce((sum, { count }) => sum + count, 0)),
              all: countSaid(table.sets.bits.length)
            })}
      </p>
      {rows.length > 0 && (
        <>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
            <Button look="small" onPress={save}>
              {outcomes.save}
            </Button>
            {rows.length <= MOST ? (
              <Button look="small" onPress={() => change({ isWhole: !isWhole })}>
                {isWhole ? outcomes.someRows : outcomes.allRows}
              </Button>
            ) : (
              <p className="text-soft">
                {fill(outcomes.tooMany, { rows: countSaid(rows.length), most: countSaid(MOST) })}
              </p>
            )}
            {!isWhole && <Pages page={page} pages={pages} go={to => change({ page: to })} />}
          </div>
          <OutcomeTable caption={fill(outcomes.caption, where)} rows={shown} place={place} speech={speech} />
          <SignHere />
        </>
      )}
    </>
  )
}
