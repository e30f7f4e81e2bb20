import { content } from 'virtual:content'
import { ringRound } from 'virtual:facts'
import { training } from 'virtual:training'
import { useMemo } from 'react'
import { download } from '../../desk/download.ts'
import { Button } from '../../live/components/Button.tsx'
import { ForceFilter } from '../filters/ForceFilter.tsx'
import { parseForceSelection } from '../filters/force-selection.ts'
import { hashWith } from '../filters/hash-with.ts'
import { LinkChoices } from '../filters/LinkChoices.tsx'
import { useHash } from '../hash.ts'
import { UnknownParameters } from '../UnknownParameters.tsx'
import { ViewHeading } from '../ViewHeading.tsx'
import { CoverageMap } from './CoverageMap.tsx'
import { FactList } from './FactList.tsx'
import { parseFactsQuery } from './facts-query.ts'

const { views, facts: words } = training.words

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
  return (
    <div className="grid gap-4">
      <ViewHeading view="facts" texts={[words.intro]} />
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 print:hidden">
        <LinkChoices
          name={views.facts}
          isNameHidden
          choices={[
            { id: 'list', label: words.list, href: hrefOf({ part: undefined }), isChosen: !isCoverage },
            {
              id: 'coverage',
              label: words.coverage,
              href: hrefOf({ part: 'coverage' }),
              isChosen: isCoverage
            }
          ]}
        />
        <div className="flex items-center gap-3">
          <p className="text-base text-soft">{words.sheetHelp}</p>
          <Button look="small" onPress={() => download('ring-round.csv', ringRound, 'text/csv')}>
            {words.sheet}
          </Button>
        </div>
      </div>
      <UnknownParameters message={training.words.facts.misread} parts={[...asked.unknown, ...area.unknown]} />
      <ForceFilter
        name={words.where}
        everywhere={words.everywhere}
        area={area}
        more={isCoverage ? [] : [national]}
        isEverywhere={area.forces.length === content.forces.length && !(asked.isNational && !isCoverage)}
        hrefOf={changes => hrefOf({ of: undefined, ...changes })}
      />
      {isCoverage ? <CoverageMap area={area} /> : <FactList asked={asked} area={area} hrefOf={hrefOf} />}
    </div>
  )
}
