import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { useMemo } from 'react'
import { stockCardRows } from '../../../machines/training/cards/stock-card.ts'
import { Button } from '../../live/components/Button.tsx'
import { areaOfForce } from '../area-of-force.ts'
import { ForceFilter } from '../filters/ForceFilter.tsx'
import { parseForceSelection } from '../filters/force-selection.ts'
import { hashWith } from '../filters/hash-with.ts'
import { LinkSelect } from '../filters/LinkSelect.tsx'
import { useHash } from '../hash.ts'
import { UnknownParameters } from '../UnknownParameters.tsx'
import { ViewHeading } from '../ViewHeading.tsx'
import { StockCard } from './StockCard.tsx'

const { frame, cards: words } = training.words

/** Cards on a sheet of A4. */
const ON_A_SHEET = 10

const KINDS = ['alternating', 'names', 'numbers'] as const
type Kind = (typeof KINDS)[number]

/** Cards to print at the station beforehand, the same for everybody. */
export const CardsView = () => {
  const { parameters } = useHash()
  const area = useMemo(() => parseForceSelection(parameters, content.forces), [parameters])
  const asked = parameters.get('with')
  const kind: Kind = KINDS.find(one => one === asked) ?? 'alternating'
  const hrefOf = (changes: Readonly<Record<string, string | undefined>>) =>
    hashWith('cards', parameters, changes)
  const rows = stockCardRows(content.services, areaOfForce(area.force?.id))
  const isDraft = content.approvedOn === undefined || content.toSettle !== undefined
  const withNames = (at: number) => (kind === 'alternating' ? at % 2 === 0 : kind === 'names')
  return (
    <div className="grid gap-4">
      <div className="grid gap-4 print:hidden">
        <ViewHeading view="cards" texts={[words.intro]} />
        <UnknownParameters message={frame.misread} parts={area.unknown} />
        <div className="field-row">
          <ForceFilter
            name={words.where}
            everywhere={words.noForce}
            area={area}
            more={[]}
            isEverywhere={area.force === undefined}
            hrefOf={hrefOf}
          />
          <LinkSelect
            name={words.kind}
            choices={KINDS.map(one => ({
              id: one,
              label: words[one],
              href: hrefOf({ with: one === 'alternating' ? undefined : one }),
              isChosen: one === kind
            }))}
          />
        </div>
        {rows.length === 0 ? (
          <p role="status">{words.nothing}</p>
        ) : (
          <div className="w-fit">
            <Button look="filled" onPress={() => window.print()}>
              {words.print}
            </Button>
          </div>
        )}
      </div>
      {rows.length > 0 && (
        <div className="card-sheet">
          {Array.from({ length: ON_A_SHEET }, (_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: cards keep their order
            <StockCard key={at} rows={rows} withNames={withNames(at)} isDraft={isDraft} />
          ))}
        </div>
      )}
    </div>
  )
}
