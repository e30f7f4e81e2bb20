import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { englishText } from '../../../machines/language/lookup.ts'
import { groupLabel } from '../../live/settings/force-groups.ts'
import { type ForceSelection, forceParameters } from './force-selection.ts'
import { type LinkChoice, LinkSelect } from './LinkSelect.tsx'

const { facts } = training.words
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
  /** Further options after the nations. */
  readonly more?: readonly LinkChoice[]
  readonly isEverywhere: boolean
  readonly hrefOf: (changes: Readonly<Record<string, string | undefined>>) => string
}

/** Back to all forces of the group that was chosen before. */
const anyOf = (steps: ForceSelection['steps'], index: number, hrefOf: Props['hrefOf']): LinkChoice => {
  const before = steps[index - 1]
  const group = before?.groups.find(({ id }) => id === before.chosen)
  return {
    id: 'any',
    label: facts.everyLine,
    href: hrefOf(group ? forceParameters(steps.slice(0, index - 1), group) : {}),
    isChosen: steps[index]?.chosen === undefined
  }
}

/** Fields to select all forces, those of a nation or region, or one. */
export const ForceFilter = ({ name, everywhere, area, more = [], isEverywhere, hrefOf }: Props) => {
  const all = {
    id: 'everywhere',
    label: everywhere,
    href: hrefOf({ force: undefined, within: undefined }),
    isChosen: isEverywhere
  }
  return area.steps.map(({ level, groups, chosen }, index) => (
    <LinkSelect
      key={level}
      name={index === 0 ? name : words[level]}
      choices={[
        ...(index === 0 ? [all, ...more] : [anyOf(area.steps, index, hrefOf)]),
        ...groups.map(group => ({
          id: group.id,
          label: groupName(level, group),
          href: hrefOf(forceParameters(area.steps.slice(0, index), group)),
          isChosen: group.id === chosen
        }))
      ]}
    />
  ))
}

export const selectionLabel = ({ steps, force }: ForceSelection, everywhere: string): string => {
  const last = steps.findLast(({ chosen }) => chosen !== undefined)
  if (force) return force.name
  const group = last?.groups.find(({ id }) => id === last.chosen)
  return last && group ? groupName(last.level, group) : everywhere
}
