import { content } from 'virtual:content'
import { groupLabel } from '../../live/settings/group-label.ts'
import { areaWritten, type Chosen } from './area.ts'
import { type Choice, Choices } from './Choices.tsx'

const { force: words } = content.screens

interface Props {
  readonly name: string
  readonly everywhere: string
  readonly area: Chosen
  /** What may be chosen besides a nation. */
  readonly more?: readonly Choice[]
  readonly isEverywhere: boolean
  readonly hrefOf: (changes: Readonly<Record<string, string | undefined>>) => string
}

/** Chooses all forces, those of a nation or a region, or one: the nation first. */
export const AreaChoice = ({ name, everywhere, area, more = [], isEverywhere, hrefOf }: Props) => (
  <div className="grid gap-2">
    {area.steps.map(({ level, groups, chosen }, at) => (
      <Choices
        key={level}
        name={at === 0 ? name : words[level]}
        choices={[
          ...(at === 0
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
            label: groupLabel(level, group.id, group.forces, content.screens),
            href: hrefOf(areaWritten(area.steps.slice(0, at), group)),
            isChosen: group.id === chosen
          }))
        ]}
      />
    ))}
  </div>
)

/** @returns what was chosen, in words. */
export const areaSaid = ({ steps, force }: Chosen, everywhere: string): string => {
  const last = steps.findLast(({ chosen }) => chosen !== undefined)
  if (force) return force.name
  const group = last?.groups.find(({ id }) => id === last.chosen)
  return last && group ? groupLabel(last.level, group.id, group.forces, content.screens) : everywhere
}
