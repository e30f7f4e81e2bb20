import { ROLES, type Role } from '../../../machines/content/vocabulary.ts'
import { FORCE_PARAMETERS } from '../forces.tsx'

/** The filters in the address of the sign-off view, except the force. */
export interface SignOffQuery {
  readonly role: Role
  readonly isNational: boolean
  /** Whether only sections that the role has not signed are shown. */
  readonly isWaiting: boolean
  /** The one section that is shown. */
  readonly only?: string | undefined
  /** Parameters with values that do not exist, such as `as=owner`. */
  readonly unknown: readonly string[]
}

/**
 * @param parameters such as `as=practice-lead&of=national&show=waiting&only=tips`.
 * @param sections the ids of all sections.
 */
export const parseSignOffQuery = (parameters: URLSearchParams, sections: readonly string[]): SignOffQuery => {
  const allowed: Readonly<Record<string, readonly string[]>> = {
    as: ROLES,
    of: ['national'],
    show: ['waiting'],
    only: sections
  }
  const read = new Map<string, readonly string[]>()
  const unknown: string[] = []
  for (const [name, value] of parameters) {
    if (FORCE_PARAMETERS.includes(name)) continue
    const values = value.split(' ')
    read.set(
      name,
      values.filter(one => allowed[name]?.includes(one))
    )
    unknown.push(...values.filter(one => !allowed[name]?.includes(one)).map(one => `${name}=${one}`))
  }
  return {
    role: ((read.get('as') ?? [])[0] ?? ROLES[0]) as Role,
    isNational: (read.get('of') ?? []).length > 0,
    isWaiting: (read.get('show') ?? []).length > 0,
    only: read.get('only')?.[0],
    unknown
  }
}
