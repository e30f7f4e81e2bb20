import { ROLES, type Role } from '../../../machines/content/vocabulary.ts'

/** What an address of the sign-off asks for, beyond the force. */
export interface SignOffAsked {
  readonly role: Role
  readonly isNational: boolean
  /** Whether only what waits for the role is shown. */
  readonly isWaiting: boolean
  /** The ids of the sections that were picked to be signed. */
  readonly picked: readonly string[]
  /** As `as=owner`: what is not known here. */
  readonly misread: readonly string[]
}

/** Read elsewhere. */
const ELSEWHERE = ['force', 'within']

/**
 * @param parameters as `as=practice-lead&of=national&show=waiting&pick=tips+flow`.
 * @param known the ids of all sections.
 */
export const signOffAsked = (parameters: URLSearchParams, known: readonly string[]): SignOffAsked => {
  const allowed: Readonly<Record<string, readonly string[]>> = {
    as: ROLES,
    of: ['national'],
    show: ['waiting'],
    pick: known
  }
  const read = new Map<string, readonly string[]>()
  const misread: string[] = []
  for (const [name, value] of parameters) {
    if (ELSEWHERE.includes(name)) continue
    const values = value.split(' ')
    read.set(
      name,
      values.filter(one => allowed[name]?.includes(one))
    )
    misread.push(...values.filter(one => !allowed[name]?.includes(one)).map(one => `${name}=${one}`))
  }
  return {
    role: ((read.get('as') ?? [])[0] ?? ROLES[0]) as Role,
    isNational: (read.get('of') ?? []).length > 0,
    isWaiting: (read.get('show') ?? []).length > 0,
    picked: read.get('pick') ?? [],
    misread
  }
}
