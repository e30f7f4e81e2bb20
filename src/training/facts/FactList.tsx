import { content } from 'virtual:content'
import { training } from 'virtual:training'
import type { ReactNode } from 'react'
import type { Fact } from '../../../machines/content/content.ts'
import { NEEDS } from '../../../machines/content/vocabulary.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import {
  AGES,
  ageOf,
  FACT_STATES,
  FACT_TRAITS,
  type FactFilter,
  type FactState,
  type FactTrait,
  filterFacts
} from '../../../machines/training/facts/facts.ts'
import { useLondonTime } from '../../live/platform/clock.ts'
import type { ForceSelection } from '../filters/force-selection.ts'
import { LinkSelect } from '../filters/LinkSelect.tsx'
import { HeadingRow } from '../HeadingRow.tsx'
import { SaveTable } from '../tables/SaveTable.tsx'
import { editionFacts as facts } from './edition-facts.ts'
import { FactRow } from './FactRow.tsx'
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

/** All filters on one line, and the words that a fact must hold. */
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

const Table = ({ shown, today }: { readonly shown: readonly Fact[]; readonly today: number }) => (
  <div className="wide">
    <table className="sheet">
      <caption>
        {interpolate(words.counted, { count: String(shown.length), all: String(facts.length) })}
      </caption>
      <thead>
        <HeadingRow names={[words.fact, words.about, words.checked, words.review, words.source]} />
      </thead>
      {AGES.map(age => {
        const group = shown.filter(fact => ageOf(fact, today) === age)
        return (
          group.length > 0 && (
            <tbody key={age}>
              <tr>
                <th scope="rowgroup" colSpan={5} className="sheet-group">
                  {stateLabel(age)} ({group.length})
                </th>
              </tr>
              {group.map(fact => (
                <FactRow key={fact.id} fact={fact} today={today} />
              ))}
            </tbody>
          )
        )
      })}
    </table>
  </div>
)

/** The facts that match the filters, those due for review first. */
export const FactList = ({ asked, area, where, hrefOf }: Props) => {
  const { day: today } = useLondonTime()
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
        <SaveTable name="facts" table={() => factsTable(shown, today)} />
      </div>
      {shown.length > 0 ? <Table shown={shown} today={today} /> : <p>{words.none}</p>}
    </>
  )
}
