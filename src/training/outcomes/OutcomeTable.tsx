import { training } from 'virtual:training'
import type { Moment } from '../../../machines/hours/london.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { formatCount, type Wording } from '../../../machines/training/changes/sentences.ts'
import type { OutcomeRow as Row } from '../../../machines/training/outcomes/outcome-rows.ts'
import { HeadingRow } from '../HeadingRow.tsx'
import { hashOfWalk } from '../walk-query.ts'
import { answerLines, itemName } from './labels.ts'
import { type ItemKind, LISTS } from './outcome-filter.ts'

const { outcomes } = training.words

/** The force and moment of the outcomes shown. */
export interface ForceAndMoment {
  readonly force: string | undefined
  readonly at: Moment
}

/** The hash of the walk that leads to an outcome. */
export const walkHash = ({ shortest }: Pick<Row, 'shortest'>, { force, at }: ForceAndMoment): string =>
  hashOfWalk({ answers: shortest.answers, isFinished: true, force, at })

const ItemCell = ({
  kind,
  row,
  wording
}: {
  readonly kind: ItemKind
  readonly row: Row
  readonly wording: Wording
}) => (
  <td data-list={kind}>
    <ol className="list-decimal ps-5">
      {row.lists[LISTS[kind]].map(id => (
        <li key={id}>{itemName(kind, id, wording)}</li>
      ))}
    </ol>
  </td>
)

const OutcomeRow = ({
  row,
  context,
  wording
}: {
  readonly row: Row
  readonly context: ForceAndMoment
  readonly wording: Wording
}) => {
  const said = answerLines(row.shortest.answers)
  return (
    <tr>
      <th scope="row">
        <ul className="grid gap-1">
          {said.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <a href={walkHash(row, context)} className="quiet-link print:hidden">
          {outcomes.openWalk}{' '}
          <span className="sr-only">{interpolate(outcomes.openWalkOf, { answers: said.join('; ') })}</span>
        </a>
      </th>
      <td className="outcome-count text-end">{formatCount(row.count)}</td>
      <ItemCell kind="action" row={row} wording={wording} />
      <ItemCell kind="contact" row={row} wording={wording} />
      <ItemCell kind="tip" row={row} wording={wording} />
    </tr>
  )
}

interface Props {
  readonly caption: string
  readonly rows: readonly Row[]
  readonly context: ForceAndMoment
  readonly wording: Wording
}

/** Outcomes as a table, each with the shortest answers that lead to it. On paper every page says that it is training. */
export const OutcomeTable = ({ caption, rows, context, wording }: Props) => (
  <div className="wide-box">
    <table className="review-table outcome-table">
      <caption>{caption}</caption>
      <thead>
        <tr className="print-only">
          <td colSpan={5}>{outcomes.printNote}</td>
        </tr>
        <HeadingRow
          names={[outcomes.said, outcomes.sets, outcomes.doNow, outcomes.contacts, outcomes.tips]}
        />
      </thead>
      <tbody>
        {rows.map(row => (
          <OutcomeRow key={row.shortest.needs.join()} row={row} context={context} wording={wording} />
        ))}
      </tbody>
    </table>
  </div>
)
