import type { Force } from '../../../machines/content/content.ts'
import { groupForces } from '../../live/settings/force-groups.ts'

/** One step on the way to a force, with what can be chosen at it. */
export interface Step {
  readonly level: ReturnType<typeof groupForces>['level']
  readonly groups: ReturnType<typeof groupForces>['groups']
  /** The group that was chosen, if one was. */
  readonly chosen?: string
}

/** The forces that an address of training asks for: all, those of a nation or a region, or one. */
export interface Chosen {
  readonly steps: readonly Step[]
  readonly forces: readonly Force[]
  /** The only one, if it is one. */
  readonly force?: Force
  /** What in the address is not known. */
  readonly misread: readonly string[]
}

/** @returns the steps by which a force is found. */
const trailTo = (forces: readonly Force[], id: string): readonly string[] => {
  if (forces.length < 2) return []
  const group = groupForces(forces).groups.find(one => one.forces.some(force => force.id === id))
  return group ? [group.id, ...trailTo(group.forces, id)] : []
}

/**
 * @param parameters `force=kent`, or `within=england+south-east`.
 * @param all the forces of this edition.
 */
export const areaRead = (parameters: URLSearchParams, all: readonly Force[]): Chosen => {
  const [asked, within] = [parameters.get('force'), parameters.get('within')]
  const wanted = asked === null ? (within?.split(' ') ?? []) : trailTo(all, asked)
  const steps: Step[] = []
  let forces = all
  for (const id of wanted) {
    const { level, groups } = groupForces(forces)
    const group = groups.find(one => one.id === id)
    if (!group) break
    steps.push({ level, groups, chosen: id })
    forces = group.forces
  }
  const isWhole = steps.length === wanted.length && (asked === null || forces.some(({ id }) => id === asked))
  const misread = [
    ...(asked === null ? [] : [`force=${asked}`]),
    ...(within === null ? [] : [`within=${within}`])
  ]
  const [force, another] = forces
  return {
    steps: forces.length > 1 ? [...steps, groupForces(forces)] : steps,
    forces,
    ...(force && !another ? { force } : {}),
    misread: isWhole ? [] : misread
  }
}

/** @returns the parameters that choose a group, after the groups that were chosen before it. */
export const areaWritten = (
  before: readonly Step[],
  group: Step['groups'][number]
): Readonly<Record<'force' | 'within', string | undefined>> => {
  const [force, another] = group.forces
  return force && !another
    ? { force: force.id, within: undefined }
    : { force: undefined, within: [...before.map(({ chosen }) => chosen), group.id].join(' ') }
}
