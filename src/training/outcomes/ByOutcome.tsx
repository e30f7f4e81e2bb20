import { training } from 'virtual:training'
import { interpolate } from '../../../machines/text/interpolate.ts'
import type { Wording } from '../../../machines/training/changes/sentences.ts'
import type { OutcomeRow } from '../../../machines/training/outcomes/outcome-rows.ts'
import { Button } from '../../live/components/Button.tsx'
import { SaveTable } from '../tables/SaveTable.tsx'
import { outcomesTable } from './csv.ts'
import { type ForceAndMoment, OutcomeTable } from './OutcomeTable.tsx'
import type { OutcomeFilter } from './outcome-filter.ts'
import { Pages, ROWS } from './Pages.tsx'

const { outcomes } = training.words

interface Props {
  readonly rows: readonly OutcomeRow[]
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

/** The outcomes that match the filters, in pages. */
export const ByOutcome = ({ rows, filter, change, wording, context, where }: Props) => {
  const { isWhole } = filter
  const pages = Math.max(1, Math.ceil(rows.length / ROWS))
  const page = Math.min(filter.page, pages)
  const shown = isWhole ? rows : rows.slice((page - 1) * ROWS, page * ROWS)
  return (
    <>
      {rows.length > 0 && (
        <>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
            <SaveTable
              name="outcomes"
              isMain
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
