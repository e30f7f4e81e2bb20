import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { type ReactNode, useState } from 'react'
import { NEEDS } from '../../../machines/content/vocabulary.ts'
import {
  FACT_STATES,
  FACT_TRAITS,
  type FactFilter,
  type FactState,
  type FactTrait,
  filterFacts
} from '../../../machines/training/facts/facts.ts'
import { Button } from '../../live/components/Button.tsx'
import { useLondonTime } from '../../live/platform/clock.ts'
import type { ForceSelection } from '../filters/force-selection.ts'
import { LinkSelect } from '../filters/LinkSelect.tsx'
import { SaveTable } from '../tables/SaveTable.tsx'
import { usePlannedFacts } from './edition-facts.ts'
import { FactWeeks } from './FactWeeks.tsx'
import type { FactsQuery } from './facts-query.ts'
import { factsTable } from './facts-table.ts'
import { stateLabel } from './state-label.ts'

const { facts: words } = training.words
const { needs } = content

interface Props {
  readonly asked: FactsQuery
  readonly area: ForceSelection
  /** The field for the force. */
  readonly where: ReactNode
  readonly hrefOf: (changes: Readonly<Record<string, string | undefined>>) => string
}

const TRAIT_WORDS: Readonly<Record<FactTrait, string>> = {
  number: words.withNumber,
  'no-number': words.withoutNumber,
  local: words.localOnly
}

interface FilterProps extends Omit<Props, 'area'> {
  readonly countOf: (state?: FactState) => number
}

/** All filters on one line, and the words that a fact must contain. */
const Filters = ({ asked, where, hrefOf, countOf }: FilterProps) => (
  <>
    {where}
    <LinkSelect
      name={words.state}
      choices={[undefined, ...FACT_STATES].map(state => ({
        id: state ?? 'any',
        label: `${state ? stateLabel(state) : words.everyState} (${countOf(state)})`,
        href: hrefOf({ state }),
        isChosen: asked.state === state
      }))}
    />
    <LinkSelect
      name={words.lines}
      choices={[undefined, ...FACT_TRAITS].map(trait => ({
        id: trait ?? 'any',
        label: trait ? TRAIT_WORDS[trait] : words.everyLine,
        href: hrefOf({ lines: trait }),
        isChosen: asked.trait === trait
      }))}
    />
    <LinkSelect
      name={words.need}
      choices={[undefined, ...NEEDS].map(need => ({
        id: need ?? 'any',
        label: need ? needs[need].label : words.everyNeed,
        href: hrefOf({ need }),
        isChosen: asked.need === need
      }))}
    />
    <label className="desk-label">
      {words.words}
      <input
        type="search"
        autoComplete="off"
        className="desk-field"
        value={asked.words ?? ''}
        onChange={({ target }) => location.replace(hrefOf({ words: target.value || undefined }))}
      />
    </label>
  </>
)

/** The facts that match the filters, in the order of the rota. */
export const FactList = ({ asked, area, where, hrefOf }: Props) => {
  const { day: today } = useLondonTime()
  const facts = usePlannedFacts(today)
  const [isWhole, setWhole] = useState(false)
  const isPart = area.forces.length < content.forces.length
  const filter: FactFilter = {
    need: asked.need,
    isNational: asked.isNational,
    trait: asked.trait,
    words: asked.words,
    forces: isPart ? area.forces.map(({ id }) => id) : undefined
  }
  const countOf = (state?: FactState) => filterFacts(facts, { ...filter, state }, today).length
  const shown = filterFacts(facts, { ...filter, state: asked.state }, today)
  return (
    <>
      <div className="field-row">
        <Filters asked={asked} where={where} hrefOf={hrefOf} countOf={countOf} />
        <div className="w-fit print:hidden">
          <Button look="small" onPress={() => setWhole(!isWhole)}>
            {isWhole ? words.dueWeeks : words.everyWeek}
          </Button>
        </div>
        <SaveTable name="facts" table={() => factsTable(shown, today)} />
      </div>
      {shown.length > 0 ? (
        <FactWeeks key={String(isWhole)} facts={shown} all={facts.length} today={today} isWhole={isWhole} />
      ) : (
        <p>{words.none}</p>
      )}
    </>
  )
}
