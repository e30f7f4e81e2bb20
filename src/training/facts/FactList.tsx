import { content } from 'virtual:content'
import { training } from 'virtual:training'
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
import { Disclosure } from '../../live/components/Disclosure.tsx'
import { useLondonTime } from '../../live/platform/clock.ts'
import type { ForceSelection } from '../filters/force-selection.ts'
import { LinkChoices } from '../filters/LinkChoices.tsx'
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
  readonly hrefOf: (changes: Readonly<Record<string, string | undefined>>) => string
}

const StateChoice = ({
  asked,
  hrefOf,
  countOf
}: Omit<Props, 'area'> & { readonly countOf: (state?: FactState) => number }) => (
  <LinkChoices
    name={words.state}
    choices={[undefined, ...FACT_STATES].map(state => ({
      id: state ?? 'any',
      label: `${state ? stateLabel(state) : words.everyState} (${countOf(state)})`,
      href: hrefOf({ state }),
      isChosen: asked.state === state
    }))}
  />
)

const TRAIT_WORDS: Readonly<Record<FactTrait, string>> = {
  number: words.withNumber,
  'no-number': words.withoutNumber,
  local: words.localOnly
}

const TraitChoice = ({ asked, hrefOf }: Omit<Props, 'area'>) => (
  <LinkChoices
    name={words.lines}
    choices={[undefined, ...FACT_TRAITS].map(trait => ({
      id: trait ?? 'any',
      label: trait ? TRAIT_WORDS[trait] : words.everyLine,
      href: hrefOf({ lines: trait }),
      isChosen: asked.trait === trait
    }))}
  />
)

const NeedChoice = ({ asked, hrefOf }: Omit<Props, 'area'>) => (
  <Disclosure summary={`${words.need} ${asked.need ? needs[asked.need].label : words.everyNeed}`}>
    <LinkChoices
      name={words.need}
      choices={[undefined, ...NEEDS].map(need => ({
        id: need ?? 'any',
        label: need ? needs[need].label : words.everyNeed,
        href: hrefOf({ need }),
        isChosen: asked.need === need
      }))}
    />
  </Disclosure>
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
export const FactList = ({ asked, area, hrefOf }: Props) => {
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
      <StateChoice asked={asked} hrefOf={hrefOf} countOf={countOf} />
      <TraitChoice asked={asked} hrefOf={hrefOf} />
      <NeedChoice asked={asked} hrefOf={hrefOf} />
      <div className="flex flex-wrap items-end gap-4 print:hidden">
        <label className="desk-label facts-words">
          {words.words}
          <input
            type="search"
            autoComplete="off"
            className="desk-field"
            value={asked.words ?? ''}
            onChange={({ target }) => location.replace(hrefOf({ words: target.value || undefined }))}
          />
        </label>
        <SaveTable name="facts" table={() => factsTable(shown, today)} />
      </div>
      {shown.length > 0 ? <Table shown={shown} today={today} /> : <p>{words.none}</p>}
    </>
  )
}
