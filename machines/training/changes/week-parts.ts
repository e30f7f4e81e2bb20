import type { DayHours } from '../../content/content.ts'
import { availabilityOf } from '../../hours/availability.ts'
import { formatHours } from '../../hours/format-hours.ts'
import type { OpeningWords } from '../../hours/format-time.ts'
import type { Moment } from '../../hours/london.ts'
import { plainMonday } from '../coverage.ts'
import { builtOn, servicesIn } from '../outcomes/revision.ts'
import type { Compared } from './settings.ts'

/** Nearly all lines open and close on the half hour. */
const PART = 30
const PARTS_A_DAY = 48
const PARTS = Array.from({ length: 7 * PARTS_A_DAY }, (_, part) => part)

/** A part of the week with the first part in which every line is in the same state. */
interface WeekPart {
  readonly moment: Moment
  readonly same: Moment
}

/** @returns each half hour of a week without a bank holiday, and the first one that is like it. */
export const weekParts = ({ before, after, from }: Compared): readonly WeekPart[] => {
  const revisions = [builtOn(before, from), builtOn(after, from)]
  const monday = plainMonday(after.content.calendar, from)
  const first = new Map<string, Moment>()
  return PARTS.map(part => {
    const moment = {
      day: monday + Math.floor(part / PARTS_A_DAY),
      minute: (part % PARTS_A_DAY) * PART
    }
    const state = revisions
      .flatMap(revision =>
        servicesIn(revision).map(service => availabilityOf(service, moment, revision.content.calendar))
      )
      .join()
    const same = first.get(state) ?? moment
    first.set(state, same)
    return { moment, same }
  })
}

const dayOf = (isIn: (part: number) => boolean, day: number): DayHours => {
  const spans: { from: number; to: number }[] = []
  for (let part = 0; part < PARTS_A_DAY; part++) {
    if (!isIn(day * PARTS_A_DAY + part)) continue
    const last = spans.at(-1)
    if (last?.to === part * PART) last.to += PART
    else spans.push({ from: part * PART, to: (part + 1) * PART })
  }
  return spans
}

/** @returns parts of the week in words: "Monday to Friday, 10am to 4.30pm". */
export const formatParts = (isIn: (part: number) => boolean, words: OpeningWords): readonly string[] =>
  formatHours(
    { confirmed: true, weekly: { week: Array.from({ length: 7 }, (_, day) => dayOf(isIn, day)) } },
    { day: 0, minute: 0 },
    words
  )
