import type { Need } from '../../machines/content/vocabulary.ts'
import { nationsServed, worksSomewhereIn } from '../../machines/outcome/area.ts'
import { hasNoWay, isNumberInDoubt } from '../../machines/outcome/contacts.ts'
import type { Setting } from '../../machines/outcome/outcome.ts'
import { contactLister } from '../../machines/training/outcomes/listers.ts'
import { bitOf, type NeedSets, needsIn } from '../../machines/training/outcomes/need-sets.ts'

/** @returns what is wrong with whom a setting puts first, or nothing. */
export const wrongIn = ({ contacts, area }: Setting, needs: readonly Need[]): string | undefined => {
  const { first } = contacts.firstOf(needs)
  if (!first.some(contacts.answersNow)) return 'nobody answers'
  if (!first.some(({ id }) => id === 'num')) return 'no National Ugly Mugs'
  if (first.some(isNumberInDoubt)) return 'a number in doubt'
  if (first.some(hasNoWay)) return 'nobody can contact it'
  if (first.some(service => !worksSomewhereIn(service, area))) return 'a contact of another nation'
  const danger = needs.includes('danger-now')
  if (danger && first[0]?.id !== 'emergency-999') return 'no emergency first'
  const shelter = first[danger ? 1 : 0]?.bestFor.includes('nowhere-safe-tonight')
  if (needs.includes('nowhere-safe-tonight')) return shelter ? undefined : 'no shelter first'
  const [lead] = first
  const isNarrow = lead !== undefined && nationsServed(lead, area) * 2 <= area.nations.length
  return isNarrow ? 'what works in half of the area first' : undefined
}

/** Needs on which the law turns, beside whom a list names. */
const TURNING = bitOf('danger-now') | bitOf('nowhere-safe-tonight')

/** One set of needs in so many is held by the rules, whatever list it comes to. */
const SAMPLE = 211

/**
 * Holds a setting against every set of needs. The list of each set is worked out by the quick lister of the outcomes; the
 * first set that comes to a list, and a sample of the others, are held by the rules themselves.
 * @returns what is wrong, and how many sets were held by the rules.
 */
export const holdSetting = (setting: Setting, { bits }: NeedSets, start = 0) => {
  const lister = contactLister(setting.contacts, setting.area)
  const met = new Set<string>()
  const faults: string[] = []
  let byRule = 0
  for (const [at, set] of bits.entries()) {
    const list = lister.listOf(set)
    const kind = `${list} ${set & TURNING}`
    if (met.has(kind) && (at + start) % SAMPLE !== 0) continue
    met.add(kind)
    byRule++
    const needs = needsIn(set)
    const wrong = wrongIn(setting, needs)
    if (wrong) faults.push(`${wrong}: ${needs}`)
    const ids = setting.contacts.firstOf(needs).first.map(({ id }) => id)
    if (ids.join() !== lister.lists[list]?.join()) faults.push(`the quick list is another one: ${needs}`)
  }
  return { faults, byRule }
}
