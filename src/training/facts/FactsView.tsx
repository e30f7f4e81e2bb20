import { content } from 'virtual:content'
import { ringRound } from 'virtual:facts'
import { training } from 'virtual:training'
import { useMemo } from 'react'
import { Button } from '../../live/components/Button.tsx'
import { AreaChoice } from '../choose/AreaChoice.tsx'
import { areaRead } from '../choose/area.ts'
import { Choices } from '../choose/Choices.tsx'
import { changed } from '../choose/changed.ts'
import { download } from '../download.ts'
import { useAsked } from '../hash.ts'
import { Misread } from '../Misread.tsx'
import { factsAsked } from './address.ts'
import { CoverageMap } from './CoverageMap.tsx'
import { FactList } from './FactList.tsx'

const { views, facts: words } = training.words

/** Every fact with its source and age, and who answers at which hour. */
export const FactsView = () => {
  const { parameters } = useAsked()
  const asked = factsAsked(parameters)
  const area = useMemo(() => areaRead(parameters, content.forces), [parameters])
  const hrefOf = (changes: Readonly<Record<string, string | undefined>>) =>
    changed('facts', parameters, changes)
  const isCoverage = asked.part === 'coverage'
  const national = {
    id: 'national',
    label: words.national,
    href: hrefOf({ of: 'national', force: undefined, within: undefined }),
    isChosen: asked.isNational
  }
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
        <h1 className="text-2xl font-bold">{views.facts}</h1>
        <p className="text-soft">{words.intro}</p>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 print:hidden">
        <Choices
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
      <Misread parts={[...asked.misread, ...area.misread]} />
      <AreaChoice
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
