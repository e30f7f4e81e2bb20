import { content } from 'virtual:content'
import { training } from 'virtual:training'
import type { Force } from '../../machines/content/content.ts'
import { type Area, areaOf } from '../../machines/outcome/area.ts'
import { Select } from '../desk/fields.tsx'
import { readForcePack } from '../live/platform/page-blocks.ts'
import { useHash } from './hash.ts'

const { walk } = training.words
const { forces } = content

/** The parameter of an address that chooses a force: `force=kent`. */
export const FORCE_PARAMETERS = { force: forces.map(({ id }) => id) } as const

/** @returns a force by its id; the only one, in a build for one force. */
export const forceIn = (id: string | null | undefined, all: readonly Force[] = forces): Force | undefined =>
  all.length === 1 ? all[0] : all.find(force => force.id === id)

/** The force that the address selects; `undefined` for all of them. */
export const useChosenForce = (): Force | undefined => forceIn(useHash().parameters.get('force'))

interface Props {
  readonly label?: string | undefined
  /** The label of the option without a force. */
  readonly none?: string
  readonly force: string | undefined
  readonly onChange: (force: string | undefined) => void
}

/** Chooses a force, or none. */
export const ForceField = ({ label = walk.force, none = walk.noForce, force, onChange }: Props) => (
  <Select
    label={label}
    value={force ?? ''}
    options={[['', none], ...forces.map(({ id, name }) => [id, name] as const)]}
    onPick={value => onChange(value || undefined)}
  />
)

/** Chooses all forces or one, in the address. */
export const ForceSelect = ({ label }: Pick<Props, 'label'>) => {
  const { change } = useHash()
  const force = useChosenForce()
  return forces.length < 2 ? null : (
    <ForceField
      label={label}
      none="Everywhere"
      force={force?.id}
      onChange={chosen => change({ force: chosen })}
    />
  )
}

/**
 * The area of a force, with its local services if they can be read; the whole UK for no force.
 * @param place the id of a nation or council in it, if one was chosen.
 */
export const areaOfForce = (id: string | undefined, place?: string): Area => {
  const force = forces.find(one => one.id === id)
  return areaOf(force, force && readForcePack(force.id), place)
}
