import { content } from 'virtual:content'
import { useMemo } from 'react'
import type { Force } from '../../machines/content/content.ts'
import { englishText } from '../../machines/language/lookup.ts'
import { ANYWHERE, type Area, areaOf } from '../../machines/outcome/area.ts'
import type { Allowed } from '../../machines/training/parameters.ts'
import { readForcePack } from '../live/platform/force-pack.ts'
import { groupForces, groupLabel } from '../live/settings/force-groups.ts'
import { SelectField } from './fields.tsx'
import { useHash } from './hash.ts'

/** Forces that can be chosen together: those of a nation or region, or one. */
export interface ForceSelection {
  /** The parameter of the address that chooses it: `force=kent`, or `within=england south-east`. */
  readonly name: 'force' | 'within'
  readonly value: string
  readonly label: string
  readonly forces: readonly Force[]
  /** Set if there is exactly one. */
  readonly force: Force | undefined
}

/** @returns every selection among some forces, each wider one before those in it. */
const selectionsIn = (
  forces: readonly Force[],
  within: readonly string[] = []
): readonly ForceSelection[] => {
  if (forces.length < 2) return []
  const { level, groups } = groupForces(forces)
  return groups.flatMap(group => {
    const [force, another] = group.forces
    const label = groupLabel(level, group.id, group.forces)
    const ids = [...within, group.id]
    const isOne = force !== undefined && another === undefined
    return [
      {
        name: isOne ? ('force' as const) : ('within' as const),
        value: isOne ? force.id : ids.join(' '),
        label: isOne ? force.name : typeof label === 'string' ? englishText(content, label) : label.name,
        forces: group.forces,
        force: isOne ? force : undefined
      },
      ...selectionsIn(group.forces, ids)
    ]
  })
}

/**
 * @param parameters `force=kent`, or `within=england+south-east`.
 * @returns what they select, all forces if it does not exist.
 */
export const parseForceSelection = (
  parameters: URLSearchParams,
  all: readonly Force[] = content.forces
): ForceSelection => {
  const [force, another] = all
  const whole = { name: 'force', value: '', label: 'the whole UK', forces: all } as const
  return (
    selectionsIn(all).find(({ name, value }) => parameters.get(name) === value) ?? {
      ...whole,
      force: another ? undefined : force
    }
  )
}

/** The parameters that `parseForceSelection` reads. */
export const FORCE_PARAMETERS: Allowed = {
  force: content.forces.map(({ id }) => id),
  within: selectionsIn(content.forces).flatMap(({ name, value }) => (name === 'within' ? value : []))
}

/** The forces that the address selects. */
export const useForceSelection = (): ForceSelection => {
  const { parameters } = useHash()
  return useMemo(() => parseForceSelection(parameters), [parameters])
}

/** Selects all forces, those of a nation or region, or one. It stands in the address. */
export const ForceSelect = ({ label }: { readonly label: string }) => {
  const { change } = useHash()
  const { name, value } = useForceSelection()
  const options = selectionsIn(content.forces).map(one => ({
    value: `${one.name} ${one.value}`,
    label: one.force ? one.label : `All of ${one.label}`
  }))
  if (options.length === 0) return null
  return (
    <SelectField
      label={label}
      value={value && `${name} ${value}`}
      options={[{ value: '', label: 'Everywhere' }, ...options]}
      onChange={chosen => {
        const [kind = '', ...rest] = chosen.split(' ')
        const none = { force: undefined, within: undefined }
        change(kind ? { ...none, [kind]: rest.join(' ') } : none)
      }}
    />
  )
}

/** The area of a force, with its local services if they can be read. */
export const areaOfForce = (id: string | undefined): Area => {
  const force = content.forces.find(one => one.id === id)
  const pack = force && readForcePack(force.id)
  return areaOf(force, pack === 'damaged' ? undefined : pack)
}

/** The area of several forces has only their nations, as their local services differ. */
export const areaOfSelection = ({ force, forces }: ForceSelection): Area => {
  if (force) return areaOfForce(force.id)
  return forces.length === content.forces.length
    ? ANYWHERE
    : { nations: [...new Set(forces.flatMap(({ nations }) => nations))], localServices: [] }
}
