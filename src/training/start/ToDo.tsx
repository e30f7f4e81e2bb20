import { changes as since } from 'virtual:changes'
import { content } from 'virtual:content'
import { open } from 'virtual:facts'
import { training } from 'virtual:training'
import { useMemo } from 'react'
import type { DayNumber } from '../../../machines/content/content.ts'
import { ROLES } from '../../../machines/content/vocabulary.ts'
import { formatFullDate } from '../../../machines/hours/format-date.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { formatCount } from '../../../machines/training/changes/sentences.ts'
import { workloadByRole } from '../../../machines/training/facts/owners.ts'
import { rotaOf } from '../../../machines/training/facts/rota.ts'
import { coverageOf, plainMonday } from '../../../machines/training/outcomes/coverage.ts'
import { signOffStatusOf } from '../../../machines/training/sign-off/sign-off.ts'
import { areaOfSelection } from '../area-of-force.ts'
import { minutesLabel } from '../drills/labels.ts'
import { editionFacts } from '../facts/edition-facts.ts'
import { selectionLabel } from '../filters/ForceFilter.tsx'
import { type ForceSelection, forceParameters } from '../filters/force-selection.ts'
import { hashWith } from '../filters/hash-with.ts'
import { editionSections, roleLabel } from '../sign-off/sections.ts'

const { start: words, coverage, owners } = training.words

/** The number of needs that are named; the others are counted. */
const NAMED = 3

interface Task {
  /** The amount of work. */
  readonly count?: number
  readonly what: string
  readonly more?: string
  /** The amount of work for each role. */
  readonly list?: readonly string[]
  readonly href: string
  readonly go: string
}

/** The count is that of the release check, of the first screen and of `npm run content`. */
const toSettle = (area: ForceSelection, today: DayNumber): Task => {
  const isPart = area.forces.length < content.forces.length
  const shares = workloadByRole(
    open,
    rotaOf(editionFacts, today),
    area.forces.map(({ id }) => id)
  )
  return {
    count: content.toSettle?.facts ?? 0,
    what: words.settle,
    list: shares.map(({ owner, open: count, next }) => {
      const label = owners[owner]
      const role =
        isPart && owner === 'force-editor'
          ? interpolate(words.settleIn, { role: label, area: selectionLabel(area, coverage.whole) })
          : label
      const share = interpolate(words.settleWho, { role, count: String(count) })
      return next
        ? interpolate(words.settleNext, {
            share,
            facts: String(next.facts),
            week: formatFullDate(next.monday)
          })
        : share
    }),
    href: '#facts',
    go: words.goSettle
  }
}

/** The parameters that select the same forces in another view. */
const parametersOf = ({ force, steps }: ForceSelection): Readonly<Record<string, string | undefined>> => {
  if (force) return { force: force.id }
  const at = steps.findLastIndex(({ chosen }) => chosen !== undefined)
  const group = steps[at]?.groups.find(({ id }) => id === steps[at]?.chosen)
  return group ? forceParameters(steps.slice(0, at), group) : {}
}

const unanswered = (area: ForceSelection): Task => {
  const rows = coverageOf(
    content,
    areaOfSelection(area),
    plainMonday(content.calendar, content.calendar.builtOn)
  )
    .filter(({ none }) => none.length > 0)
    .sort((a, b) => b.none.length - a.none.length)
  const named = rows
    .slice(0, NAMED)
    .map(({ need, none }) =>
      interpolate(words.unansweredNeed, { need: content.needs[need].label, count: String(none.length) })
    )
    .join(', ')
  const needs =
    rows.length > NAMED
      ? interpolate(words.unansweredMore, { needs: named, count: String(rows.length - NAMED) })
      : named
  return {
    count: rows.length,
    what: words.unanswered,
    more:
      rows.length > 0
        ? interpolate(words.unansweredWhere, { area: selectionLabel(area, coverage.whole), needs })
        : '',
    href: hashWith('facts', new URLSearchParams({ part: 'coverage' }), parametersOf(area)),
    go: words.goUnanswered
  }
}

const toSign: readonly Task[] = ROLES.map(role => {
  const states = editionSections.map(section => signOffStatusOf(section, role))
  return {
    count: states.filter(state => state !== 'signed').length,
    what: words.sign,
    more: interpolate(words.signEdited, {
      role: roleLabel(role),
      count: String(states.filter(state => state === 'voided').length)
    }),
    href: `#sign-off?as=${role}&show=waiting`,
    go: words.goSign
  }
})

const changed: Task = {
  count: since ? since.changes.lists.length + since.changes.facts.length : 0,
  what: words.changed,
  more: since
    ? interpolate(words.changedOn, { date: formatFullDate(since.acceptedOn) })
    : words.neverAccepted,
  href: '#changes',
  go: words.goChanged
}

/** A different drill each day, in turn. */
const drillOf = (today: DayNumber): readonly Task[] =>
  training.drills
    .slice(today % training.drills.length)
    .slice(0, 1)
    .map(({ id, name, teaching }) => ({
      what: words.drill,
      more: interpolate(words.drillHelp, { drill: name, minutes: minutesLabel(teaching.minutes) }),
      href: `#drills?drill=${id}&page=trainer`,
      go: words.goDrill
    }))

/** Today's work, one line for each task, with a link to it. */
export const ToDo = ({ area, today }: { readonly area: ForceSelection; readonly today: DayNumber }) => {
  const answering = useMemo(() => unanswered(area), [area])
  const tasks = [answering, toSettle(area, today), ...toSign, changed, ...drillOf(today)]
  return (
    <ul className="todo">
      {tasks.map(({ count, what, more, list, href, go }) => (
        <li key={href}>
          <span className="figure">{count !== undefined && formatCount(count)}</span>
          <div className="grid gap-1">
            <p className="font-semibold">{what}</p>
            {more && <p className="text-soft">{more}</p>}
            {list && (
              <ul className="text-soft">
                {list.map(line => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </div>
          <a href={href} className="todo-go">
            {go}
          </a>
        </li>
      ))}
    </ul>
  )
}
