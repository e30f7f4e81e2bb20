import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { formatFullDate } from '../../../machines/hours/format-date.ts'
import { formatHours } from '../../../machines/hours/format-hours.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import type { CardRow } from '../../../machines/training/cards/stock-card.ts'
import { ENGLISH_OPENING } from '../../live/i18n/locale.ts'
import { useLondonTime } from '../../live/platform/clock.ts'

const { cards: words } = training.words
const { handOver } = content.screens

interface RowProps {
  readonly row: CardRow
  readonly withNames: boolean
}

const Row = ({ row: { service, number, hours, checkedOn }, withNames }: RowProps) => {
  const { name, shortName = name, inShort } = service
  const lines = formatHours(hours, useLondonTime(), ENGLISH_OPENING).join('; ')
  return (
    <li>
      <b>{number}</b>
      <span>{hours.confirmed ? lines : `${lines} (${handOver.notConfirmed})`}</span>
      {withNames && <span>{inShort === undefined ? shortName : `${shortName} · ${inShort}`}</span>}
      <small>{interpolate(words.checked, { date: formatFullDate(checkedOn) })}</small>
    </li>
  )
}

interface Props {
  readonly rows: readonly CardRow[]
  readonly withNames: boolean
  readonly isDraft: boolean
}

/** If there are more numbers than this, all are smaller. */
const FEW = 3

/** A card of 85 by 55 mm. */
export const StockCard = ({ rows, withNames, isDraft }: Props) => (
  <article className={rows.length > FEW ? 'stock-card is-full' : 'stock-card'}>
    <ul>
      {rows.map(row => (
        <Row key={row.service.id} row={row} withNames={withNames} />
      ))}
    </ul>
    <p>{words.callsShow}</p>
    {isDraft && <p className="stock-card-draft">{words.draft}</p>}
  </article>
)
