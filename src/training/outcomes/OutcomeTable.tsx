import { training } from 'virtual:training'
import { fill } from '../../../machines/fill.ts'
import type { Moment } from '../../../machines/hours/london.ts'
import { countSaid, type Speech } from '../../../machines/training/changes/sentences.ts'
import { everyNeedSet } from '../../../machines/training/outcomes/need-sets.ts'
import type { Row } from '../../../machines/training/outcomes/table.ts'
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
  `#walk?${practiceWritten({ answers: everyNeedSet().answersFor(shortest), isFinished: true, force, at })}`

const Things = ({
  kind,
  row,
  speech
}: {
  readonly kind: ListKind
  readonly row: Row
  readonly speech: Speech
}) => (
  <td>
    <ol className="list-decimal ps-5">
      {row.outcome[LISTS[kind]].map(id => (
        <li key={id}>{thingSaid(kind, id, speech)}</li>
      ))}
    </ol>
  </td>
)

const OutcomeRow = ({
  row,
  place,
  speech
}: {
  readonly row: Row
  readonly place: Place
  readonly speech: Speech
}) => {
  const said = answersSaid(everyNeedSet().answersFor(row.shortest))
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
      <td className="text-end">{countSaid(row.count)}</td>
      <Things kind="action" row={row} speech={speech} />
      <Things kind="contact" row={row} speech={speech} />
      <Things kind="tip" row={row} speech={speech} />
    </tr>
  )
}

interface Props {
  readonly caption: string
  readonly rows: readonly Row[]
  readonly place: Place
  readonly speech: Speech
}

/** Outcomes as a table, each with the shortest answers that lead to it. On paper every page says that it is training. */
export const OutcomeTable = ({ caption, rows, place, speech }: Props) => (
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
          <OutcomeRow key={row.shortest} row={row} place={place} speech={speech} />
        ))}
      </tbody>
    </table>
  </div>
)
