import { training } from 'virtual:training'
import { fill } from '../../../machines/fill.ts'
import type { Moment } from '../../../machines/hours/london.ts'
import { formatCount, type Wording } from '../../../machines/training/changes/sentences.ts'
import type { OutcomeRow as Row } from '../../../machines/training/outcomes/outcome-rows.ts'
import { practiceWritten } from '../address.ts'
import { LISTS, type ListKind } from './filter.ts'
import { answersSaid, thingSaid } from './words.ts'

const { outcomes } = training.words

/** Where the rows hold. */
export interface Place {
  readonly force: string | undefined
  readonly at: Moment
}

/** @returns the address of the walk that leads to a row. */
export const walkTo = ({ shortest }: Pick<Row, 'shortest'>, { force, at }: Place): string =>
  `#walk?${practiceWritten({ answers: shortest.answers, isFinished: true, force, at })}`

const Things = ({
  kind,
  row,
  wording
}: {
  readonly kind: ListKind
  readonly row: Row
  readonly wording: Wording
}) => (
  <td>
    <ol className="list-decimal ps-5">
      {row.lists[LISTS[kind]].map(id => (
        <li key={id}>{thingSaid(kind, id, wording)}</li>
      ))}
    </ol>
  </td>
)

const OutcomeRow = ({
  row,
  place,
  wording
}: {
  readonly row: Row
  readonly place: Place
  readonly wording: Wording
}) => {
  const said = answersSaid(row.shortest.answers)
  return (
    <tr>
      <th scope="row">
        <ul className="grid gap-1">
          {said.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <a href={walkTo(row, place)} className="quiet-link print:hidden">
          {outcomes.openWalk}{' '}
          <span className="sr-only">{fill(outcomes.openWalkOf, { answers: said.join('; ') })}</span>
        </a>
      </th>
      <td className="text-end">{formatCount(row.count)}</td>
      <Things kind="action" row={row} wording={wording} />
      <Things kind="contact" row={row} wording={wording} />
      <Things kind="tip" row={row} wording={wording} />
    </tr>
  )
}

interface Props {
  readonly caption: string
  readonly rows: readonly Row[]
  readonly place: Place
  readonly wording: Wording
}

/** Outcomes as a table, each with the shortest answers that lead to it. On paper every page says that it is training. */
export const OutcomeTable = ({ caption, rows, place, wording }: Props) => (
  <div className="wide-box">
    <table className="review-table outcome-table">
      <caption>{caption}</caption>
      <thead>
        <tr className="print-only">
          <td colSpan={5}>{outcomes.printNote}</td>
        </tr>
        <tr>
          {[outcomes.said, outcomes.sets, outcomes.doNow, outcomes.contacts, outcomes.tips].map(name => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <OutcomeRow key={row.shortest.needs.join()} row={row} place={place} wording={wording} />
        ))}
      </tbody>
    </table>
  </div>
)
