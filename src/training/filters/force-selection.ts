import type { Force } from '../../../machines/content/content.ts'
import { groupForces } from '../../live/settings/force-groups.ts'

/** One level on the way to a force: nation, region or force. */
export interface SelectionStep {
  readonly level: ReturnType<typeof groupForces>['level']
  readonly groups: ReturnType<typeof groupForces>['groups']
  /** The id of the selected group. */
  readonly chosen?: string
}

/** The forces that an address selects: all, those of a nation or region, or one. */
export interface ForceSelection {
  readonly steps: readonly SelectionStep[]
  readonly forces: readonly Force[]
  /** Set if exactly one is selected. */
  readonly force: Force | undefined
  /** Parameters that name no force or region, such as `force=atlantis`. */
  readonly unknown: readonly string[]
}

/** Ids of the groups to go through to reach a force. */
const pathTo = (forces: readonly Force[], id: string): readonly string[] => {
  if (forces.length < 2) return []
  const group = groupForces(forces).groups.find(one => one.forces.some(force => force.id === id))
  return group ? [group.id, ...pathTo(group.forces, id)] : []
}

/** The parameters that `parseForceSelection` reads. */
export const FORCE_PARAMETERS: readonly string[] = ['force', 'within']

/** @param parameters `force=kent`, or `within=england+south-east`. */
export const parseForceSelection = (parameters: URLSearchParams, all: readonly Force[]): ForceSelection => {
  const [asked, within] = [parameters.get('force'), parameters.get('within')]
  const wanted = asked === null ? (within?.split(' ') ?? []) : pathTo(all, asked)
  const steps: SelectionStep[] = []
  let forces = all
  for (const id of wanted) {
    const { level, groups } = groupForces(forces)
    const group = groups.find(one => one.id === id)
    if (!group) break
    steps.push({ level, groups, chosen: id })
    forces = group.forces
  }
  const isWhole = steps.length === wanted.length && (asked === null || forces.some(({ id }) => id === asked))
  const unknown = [
    ...(asked === null ? [] : [`force=${asked}`]),
    ...(within === null ? [] : [`within=${within}`])
  ]
  const [force, another] = forces
  return {
    steps: forces.length > 1 ? [...steps, groupForces(forces)] : steps,
    forces,
    force: another ? undefined : force,
    unknown: isWhole ? [] : unknown
  }
}

/** The parameters that select a group, given the levels selected before it. */
export const forceParameters = (
  before: readonly SelectionStep[],
  group: SelectionStep['groups'][number]
): Readonly<Record<'force' | 'within', string | undefined>> => {
  const [force, another] = group.forces
  return force && !another
    ? { force: force.id, within: undefined }
    : { force: undefined, within: [...before.map(({ chosen }) => chosen), group.id].join(' ') }
}
