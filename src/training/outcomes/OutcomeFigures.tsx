import { training } from 'virtual:training'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { formatCount } from '../../../machines/training/changes/sentences.ts'
import type { CombinationOutcome, OutcomeRow } from '../../../machines/training/outcomes/outcome-rows.ts'
import { Figures } from '../Figures.tsx'

const { outcomes } = training.words

const setsOf = (rows: readonly OutcomeRow[]): number => rows.reduce((sum, { count }) => sum + count, 0)

interface Props {
  /** The outcomes that match the filters. */
  readonly rows: readonly OutcomeRow[]
  /** The matching outcomes in which no fitting line answers. */
  readonly unanswered: readonly OutcomeRow[]
  readonly all: readonly CombinationOutcome[]
}

const Count = ({ rows, unanswered, all }: Props) => {
  const [first] = rows
  if (!first) return outcomes.none
  if (!all.some(({ combination }) => combination === first.shortest)) return outcomes.moreThanThree
  const of = { all: formatCount(all.length) }
  return (
    <Figures
      figures={[
        { count: rows.length, what: outcomes.figureRows },
        { count: setsOf(rows), what: interpolate(outcomes.figureSets, of) },
        { count: setsOf(unanswered), what: outcomes.figureUnanswered }
      ]}
    />
  )
}

/** How many outcomes match, how many combinations of needs lead to them, and for how many of those nobody answers. */
export const OutcomeFigures = (props: Props) => (
  <div role="status">
    <Count {...props} />
  </div>
)
