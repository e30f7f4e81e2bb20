import { content } from 'virtual:content'
import { formatFullDate } from '../../machines/hours/format-date.ts'
import { formatHours } from '../../machines/hours/format-hours.ts'
import { type CardRow, stockCardRows } from '../../machines/training/cards.ts'
import { readParameters } from '../../machines/training/parameters.ts'
import { Select } from '../desk/fields.tsx'
import { Button } from '../live/components/Button.tsx'
import { ENGLISH_OPENING } from '../live/i18n/locale.ts'
import { useLondonTime } from '../live/platform/clock.ts'
import { areaOfForce, FORCE_PARAMETERS, ForceField } from './forces.tsx'
import { useHash } from './hash.ts'
import { UnknownParameters, ViewHeading } from './ViewHeading.tsx'

const words = {
  checked: 'Checked',
  onBills: 'A call can show on a phone and a bill. Hours can change.',
  draft: 'DRAFT',
  printCards: 'Print ten cards on A4',
  noNumbers:
    'No number for this area has been confirmed yet, so there is nothing to print. Ring the numbers first: Facts lists them.'
} as const

/** Cards on a sheet of A4. */
const ON_A_SHEET = 10
/** If there are more numbers than this, all are smaller. */
const MAX_LARGE_ROWS = 3

const KINDS = {
  alternating: 'Every second card with names',
  names: 'Names and numbers',
  numbers: 'Numbers only'
}

/** The sizes of text on a card: a fourth number makes all smaller. */
const LARGE = { card: 'text-[8pt]/[9pt]', number: 'text-[13pt]/[14pt]', check: 'text-[7pt]/[8pt]' }
const SMALL = { card: 'text-[7pt]/[8pt]', number: 'text-[12pt]/[13pt]', check: 'text-[6pt]/[7pt]' }

interface RowProps {
  readonly row: CardRow
  readonly withNames: boolean
  readonly size: typeof LARGE
}

/** A number beside the day of its check, then its hours and its name, each on a line of its own. */
const Row = ({ row: { service, number, hours, checkedOn }, withNames, size }: RowProps) => {
  const { name, shortName = name, inShort } = service
  const lines = formatHours(hours, useLondonTime(), ENGLISH_OPENING).join('; ')
  return (
    <li className="w-full border-b-[0.2mm] border-[#cccccc] py-[0.7mm]">
      <span className="flex items-baseline justify-between gap-[3mm]">
        <b className={`${size.number} whitespace-nowrap tabular-nums`}>{number}</b>
        <small className={`${size.check} text-end`}>
          {words.checked} {formatFullDate(checkedOn)}
        </small>
      </span>
      <span className="block">
        {hours.confirmed ? lines : `${lines} (${content.screens.handOver.notConfirmed})`}
      </span>
      {withNames && <span>{inShort === undefined ? shortName : `${shortName} · ${inShort}`}</span>}
    </li>
  )
}

interface CardProps {
  readonly rows: readonly CardRow[]
  readonly withNames: boolean
  readonly isDraft: boolean
}

/** A card of 85 by 55 mm, in black on white, as paper is. A draft says so sideways in its margin. */
const StockCard = ({ rows, withNames, isDraft }: CardProps) => {
  const size = rows.length > MAX_LARGE_ROWS ? SMALL : LARGE
  return (
    <article
      className={`${size.card} relative flex flex-col overflow-hidden border-[0.2mm] border-dashed border-[#aaaaaa] py-[2mm] ps-[6mm] pe-[4mm]`}
    >
      {/* A number that does not fit as a whole wraps into a column that is out of sight. */}
      <ul className="flex min-h-0 flex-1 flex-col flex-wrap justify-evenly overflow-hidden">
        {rows.map(row => (
          <Row key={row.service.id} row={row} withNames={withNames} size={size} />
        ))}
      </ul>
      <p className={`${size.check} mt-[1mm] flex-none`}>{words.onBills}</p>
      {isDraft && (
        <p className="absolute start-[5.5mm] bottom-0 w-[55mm] origin-[0_100%] -rotate-90 text-center text-[10pt]/[5mm] font-bold tracking-[2mm]">
          {words.draft}
        </p>
      )}
    </article>
  )
}

/** Cards to print at the station beforehand, the same for everybody. */
export const Cards = () => {
  const { parameters, change } = useHash()
  const { values, unknown } = readParameters(parameters, {
    ...FORCE_PARAMETERS,
    with: Object.keys(KINDS)
  })
  const { force, with: kind = 'alternating' } = values
  const rows = stockCardRows(content.services, areaOfForce(force))
  const isDraft = content.approvedOn === undefined || content.toSettle !== undefined
  const withNames = (at: number) => (kind === 'alternating' ? at % 2 === 0 : kind === 'names')
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <div className="grid gap-4 print:hidden">
        <ViewHeading
          view="cards"
          texts={[
            'Cards to print at the station and carry. They are the same for everyone, and show only confirmed numbers.'
          ]}
        />
        <UnknownParameters parts={unknown} />
        <div className="field-row">
          <ForceField force={force} onChange={id => change({ force: id })} />
          <Select
            label="On them:"
            value={kind}
            options={Object.entries(KINDS)}
            onPick={value => change({ with: value === 'alternating' ? undefined : value })}
          />
          {rows.length > 0 && (
            <div className="w-fit">
              <Button look="filled" onPress={() => window.print()}>
                {words.printCards}
              </Button>
            </div>
          )}
        </div>
        {rows.length === 0 && <p role="status">{words.noNumbers}</p>}
      </div>
      {rows.length > 0 && (
        <div className="overflow-x-auto print:overflow-visible">
          <div className="card-sheet grid h-[297mm] w-[210mm] grid-cols-[85mm_85mm] grid-rows-[repeat(5,55mm)] place-content-center bg-white text-black">
            {Array.from({ length: ON_A_SHEET }, (_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cards keep their order
              <StockCard key={at} rows={rows} withNames={withNames(at)} isDraft={isDraft} />
            ))}
          </div>
        </div>
      )}
    </div>
  )
}
