import { content } from 'virtual:content'
import { ringRound } from 'virtual:facts'
import { training } from 'virtual:training'
import { useMemo } from 'react'
import { formatFullDate } from '../../../machines/hours/format-date.ts'
import { settingOf } from '../../../machines/outcome/outcome.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { filterFacts } from '../../../machines/training/facts/facts.ts'
import { rotaOf } from '../../../machines/training/facts/rota.ts'
import { plainMonday } from '../../../machines/training/outcomes/coverage.ts'
import { mostRows } from '../../../machines/training/outcomes/who-sees.ts'
import { download } from '../../desk/download.ts'
import { Button } from '../../live/components/Button.tsx'
import { Disclosure } from '../../live/components/Disclosure.tsx'
import { useLondonTime } from '../../live/platform/clock.ts'
import { areaOfForce } from '../area-of-force.ts'
import { Figures } from '../Figures.tsx'
import { ForceFilter } from '../filters/ForceFilter.tsx'
import { parseForceSelection } from '../filters/force-selection.ts'
import { hashWith } from '../filters/hash-with.ts'
import { useHash } from '../hash.ts'
import { UnknownParameters } from '../UnknownParameters.tsx'
import { PartHeading } from '../ViewHeading.tsx'
import { CoverageMap } from './CoverageMap.tsx'
import { editionFacts } from './edition-facts.ts'
import { FactList } from './FactList.tsx'
import { parseFactsQuery } from './facts-query.ts'

const { views, facts: words } = training.words

/** Counts of facts to check, above the list. The last count is the same as in the release check. */
const Summary = () => {
  const { day: today } = useLondonTime()
  const [week] = useMemo(() => rotaOf(editionFacts, today), [today])
  return (
    <Figures
      figures={[
        ...(week
          ? [
              {
                count: week.facts.length,
                what: interpolate(words.figureWeek, { date: formatFullDate(week.monday) })
              }
            ]
          : []),
        {
          count: filterFacts(editionFacts, { state: 'unconfirmed' }, today).length,
          what: words.figureUnconfirmed
        },
        { count: content.toSettle?.facts ?? 0, what: words.figureSettle }
      ]}
    />
  )
}

const monday = plainMonday(content.calendar, content.calendar.builtOn)
const TIMES = [
  { day: monday + 1, minute: 14 * 60 },
  { day: monday + 6, minute: 3 * 60 }
]
const AT_MOST = 20

/** The numbers that would change most rows if they were confirmed. */
const RingFirst = () => {
  const first = useMemo(() => {
    const areas = content.forces.map(({ id }) => areaOfForce(id))
    return mostRows(TIMES.flatMap(at => areas.map(area => settingOf(content, area, at)))).slice(0, AT_MOST)
  }, [])
  return (
    <ol className="list-decimal ps-6">
      {first.map(({ name, count }) => (
        <li key={name}>{interpolate(words.ringFirstRows, { name, count: String(count) })}</li>
      ))}
    </ol>
  )
}

/** Every fact with its source and age; or, for each need, who answers at which hour. */
export const FactsView = () => {
  const { parameters } = useHash()
  const asked = parseFactsQuery(parameters)
  const area = useMemo(() => parseForceSelection(parameters, content.forces), [parameters])
  const hrefOf = (changes: Readonly<Record<string, string | undefined>>) =>
    hashWith('facts', parameters, changes)
  const isCoverage = asked.part === 'coverage'
  const national = {
    id: 'national',
    label: words.national,
    href: hrefOf({ of: 'national', force: undefined, within: undefined }),
    isChosen: asked.isNational
  }
  const where = (
    <ForceFilter
      name={words.where}
      everywhere={words.everywhere}
      area={area}
      more={isCoverage ? [] : [national]}
      isEverywhere={area.forces.length === content.forces.length && !(asked.isNational && !isCoverage)}
      hrefOf={changes => hrefOf({ of: undefined, ...changes })}
    />
  )
  const unknown = <UnknownParameters message={words.misread} parts={[...asked.unknown, ...area.unknown]} />
  if (isCoverage)
    return (
      <div className="grid gap-4">
        <PartHeading title={words.coverage} texts={[training.words.coverage.intro]} />
        {unknown}
        <div className="field-row">{where}</div>
        <CoverageMap area={area} />
      </div>
    )
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
        <PartHeading title={views.facts} texts={[words.intro]} />
        <div className="flex items-center gap-3 print:hidden">
          <p className="text-soft">{words.sheetHelp}</p>
          <div className="shrink-0">
            <Button look="filled" onPress={() => download('ring-round.csv', ringRound, 'text/csv')}>
              {words.sheet}
            </Button>
          </div>
        </div>
      </div>
      {unknown}
      <Summary />
      <Disclosure summary={words.ringFirst}>
        <RingFirst />
      </Disclosure>
      <FactList asked={asked} area={area} where={where} hrefOf={hrefOf} />
    </div>
  )
}
