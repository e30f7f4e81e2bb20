import type { DayNumber, Fact } from '../../content/content.ts'
import { OWNERS, type Owner } from '../../content/vocabulary.ts'
import type { RotaWeek } from './rota.ts'

const FORCES = 'forces/'

/** @param file of the content, as `forces/kent.yaml`. */
const ownerOf = (file: string): Owner => {
  if (file.startsWith(FORCES)) return 'force-editor'
  return file.startsWith('languages/') ? 'translator' : 'national-editor'
}

/** @returns the file of a fact, which its id begins with. */
const fileOf = ({ id }: Fact): string => id.split(' ')[0] ?? ''

/** What one role has to do. */
export interface Workload {
  readonly owner: Owner
  readonly open: number
  /** The first week of the rota in which this role has facts to check, and how many. */
  readonly next: { readonly monday: DayNumber; readonly facts: number } | undefined
}

/**
 * Divides open points by the role that settles them.
 * @param open the number of open points of each file.
 * @param weeks of the rota.
 * @param forces the ids of those whose editors are asked.
 */
export const workloadByRole = (
  open: Readonly<Record<string, number>>,
  weeks: readonly RotaWeek[],
  forces: readonly string[]
): readonly Workload[] => {
  const files = new Set(forces.map(force => `${FORCES}${force}.yaml`))
  const isOf = (owner: Owner, file: string) =>
    ownerOf(file) === owner && (owner !== 'force-editor' || files.has(file))
  return OWNERS.map(owner => {
    const shares = weeks.map(({ monday, facts }) => ({
      monday,
      facts: facts.filter(fact => isOf(owner, fileOf(fact))).length
    }))
    return {
      owner,
      open: Object.entries(open)
        .filter(([file]) => isOf(owner, file))
        .reduce((sum, [, count]) => sum + count, 0),
      next: shares.find(({ facts }) => facts > 0)
    }
  })
}
