import { content } from 'virtual:content'
import { englishText } from '../../../machines/language/english-text.ts'
import { groupLabel } from '../../live/settings/group-label.ts'
import { type ForceSelection, forceParameters } from './force-selection.ts'
import { type LinkChoice, LinkChoices } from './LinkChoices.tsx'

const { force: words } = content.screens

type Step = ForceSelection['steps'][number]

const groupName = (level: Step['level'], { id, forces }: Step['groups'][number]): string => {
  const label = groupLabel(level, id, forces)
  return typeof label === 'string' ? englishText(content, label) : label.name
}

interface Props {
  readonly name: string
  readonly everywhere: string
  readonly area: ForceSelection
  /** Further links beside the nations. */
  readonly more?: readonly LinkChoice[]
  readonly isEverywhere: boolean
  readonly hrefOf: (changes: Readonly<Record<string, string | undefined>>) => string
}

/** Links to select all forces, those of a nation or region, or one. */
export const ForceFilter = ({ name, everywhere, area, more = [], isEverywhere, hrefOf }: Props) => (
  <div className="grid gap-2">
    {area.steps.map(({ level, groups, chosen }, index) => (
      <LinkChoices
        key={level}
        name={index === 0 ? name : words[level]}
        choices={[
          ...(index === 0
            ? [
                {
                  id: 'everywhere',
                  label: everywhere,
                  href: hrefOf({ force: undefined, within: undefined }),
                  isChosen: isEverywhere
                },
                ...more
              ]
            : []),
          ...groups.map(group => ({
            id: group.id,
            label: groupName(level, group),
            href: hrefOf(forceParameters(area.steps.slice(0, index), group)),
            isChosen: group.id === chosen
          }))
        ]}
      />
    ))}
  </div>
)

export const selectionLabel = ({ steps, force }: ForceSelection, everywhere: string): string => {
  const last = steps.findLast(({ chosen }) => chosen !== undefined)
  if (force) return force.name
  const group = last?.groups.find(({ id }) => id === last.chosen)
  return last && group ? groupName(last.level, group) : everywhere
}
