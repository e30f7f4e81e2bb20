import { expect, test } from 'vitest'
import type { Need } from '../../content/vocabulary.ts'
import { nationsServed, worksSomewhereIn } from '../../machines/outcome/area.ts'
import { hasNoWay, isNumberInDoubt } from '../../machines/outcome/contacts.ts'
import type { Setting } from '../../machines/outcome/outcome.ts'
import { everyNeedSet } from './every-answer.ts'
import { everySetting } from './every-hour.ts'
import { print } from './print.ts'

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

/** Holds a part of all settings against every set of needs: the parts run beside each other. */
export const holdPart = (part: number, parts: number): void => {
  test(`at every opening state, for every force and every need, somebody answers: part ${part}`, {
    timeout: 600_000
  }, () => {
    const sets = [...everyNeedSet()].map(raised => raised.map(({ need }) => need))
    const all = everySetting()
    const faults: string[] = []
    let checked = 0
    for (const { setting, where } of all.filter((_, at) => at % parts === part - 1))
      for (const needs of sets) {
        const wrong = wrongIn(setting, needs)
        if (wrong && faults.length < 20) faults.push(`${where[0]}: ${wrong}: ${needs}`)
        checked++
      }
    expect(faults).toEqual([])
    const settings = all.reduce((sum, { where }) => sum + where.length, 0)
    expect(checked).toBeGreaterThan(0)
    print(
      `part ${part}: ${settings} settings (force and opening state), ${all.length} unlike, ${sets.length} sets of needs; ${checked} held here`
    )
  })
}
