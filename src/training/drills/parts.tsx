import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { type ReactNode, useEffect, useRef } from 'react'
import type { Drill } from '../../../machines/content/content.ts'
import { formatFullDate, formatWeekday } from '../../../machines/hours/format-date.ts'
import { formatTime } from '../../../machines/hours/format-time.ts'
import { type Setting, settingOf } from '../../../machines/outcome/outcome.ts'
import { interpolate } from '../../../machines/text/format.ts'
import { momentOf, type Scene } from '../../../machines/training/drills/drill.ts'
import { planOf, type SessionPlan } from '../../../machines/training/drills/session.ts'
import { ENGLISH_OPENING } from '../../live/i18n/locale.ts'
import { areaOfForce } from '../forces.tsx'
import { useHash } from '../hash.ts'
import { Table } from '../Table.tsx'
import { useTitle } from '../ViewHeading.tsx'

const { drills, group, walk } = training.words
const { calendar, forces } = content

/** Time and force of a drill, as "Thursday 26 November 2026, 11.10pm. West Yorkshire Police". */
export const settingLabel = (drill: Drill): string => {
  const { day, minute } = momentOf(drill, calendar)
  const force = forces.find(({ id }) => id === drill.setting.force)?.name ?? walk.noForce
  return `${formatWeekday(day)} ${formatFullDate(day)}, ${formatTime(minute, ENGLISH_OPENING)}. ${force}`
}

/** Everything besides the answers that the outcome of a drill depends on. */
export const settingOfDrill = (drill: Drill): Setting =>
  settingOf(content, areaOfForce(drill.setting.force), momentOf(drill, calendar))

/** What a line of the guidance is about, in a few of our own words. */
export const guidanceLabel = (line: number): string =>
  interpolate(drills.guidanceLine, {
    gist: training.guidance.find(known => known.line === line)?.gist ?? '',
    line: String(line)
  })

export const minutesLabel = ({ teaching }: Drill): string =>
  interpolate(drills.minutes, { count: String(teaching.minutes) })

/** Whether another part of a drill was on the page before. */
let hasMoved = false

/** The heading of a part of a drill. It takes the focus from the part before, so that screen readers start there. */
export const DrillHeading = ({ children }: { readonly children: string }) => {
  useTitle(children)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (hasMoved) {
      heading.current?.focus({ preventScroll: true })
      window.scrollTo(0, 0)
    }
    return () => {
      hasMoved = true
    }
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1} className="text-2xl font-bold outline-none">
      {children}
    </h1>
  )
}

interface CardProps {
  readonly title: string
  /** Where its title leads. */
  readonly href?: string
  readonly children: ReactNode
}

/** A part of a page of drills, with its heading. */
export const DrillCard = ({ title, href, children }: CardProps) => (
  <section
    className="relative grid content-start gap-3 rounded-2xl border border-hair bg-surface px-5 py-4 break-inside-avoid"
    aria-label={title}
  >
    <h2 className="text-xl font-bold">
      {href ? (
        <a
          href={href}
          className="underline underline-offset-4 after:absolute after:inset-0 after:content-['']"
        >
          {title}
        </a>
      ) : (
        title
      )}
    </h2>
    {children}
  </section>
)

interface BulletsProps {
  readonly title: string
  readonly lines: readonly string[]
}

/** Lines with a bullet each, under their name; nothing if there are none. */
export const Bullets = ({ title, lines }: BulletsProps) =>
  lines.length > 0 && (
    <div className="grid content-start gap-1">
      <p className="font-bold">{title}</p>
      <ul className="grid list-disc gap-1 ps-[1.2em]">
        {lines.map(line => (
          <li key={line} className="wrap-anywhere">
            {line}
          </li>
        ))}
      </ul>
    </div>
  )

/** The letters of the ways to say it, for a show of hands. */
const LETTERS = 'ABCDEFG'

interface WaysProps {
  readonly scene: Scene
  readonly chosen: readonly number[]
  readonly isRevealed: boolean
  /** Called with the one that is chosen. Without it they are to read. */
  readonly onSay?: (way: number) => void
}

/** Ways to answer the person; and whether they help or hurt, and why, once that is revealed. */
export const Ways = ({ scene, chosen, isRevealed, onSay }: WaysProps) => (
  <ol className="grid gap-3" aria-label={drills.ways}>
    {scene.ways.map(({ words, effect, why }, way) => (
      <li
        key={words}
        data-effect={isRevealed ? effect : undefined}
        className="grid gap-1 data-effect:border-s-4 data-effect:border-open data-effect:ps-3 data-[effect=hurts]:border-dashed data-[effect=hurts]:border-danger"
      >
        {onSay ? (
          <button
            type="button"
            aria-pressed={chosen.includes(way)}
            onClick={() => onSay(way)}
            className="whole min-h-14 w-full px-3.5 py-1.5 text-start leading-[1.35] aria-pressed:border-(--training) aria-pressed:font-semibold aria-pressed:shadow-[inset_0_0_0_2px_var(--training)]"
          >
            <b>{LETTERS[way]}</b> {words}
          </button>
        ) : (
          <p>
            {chosen.includes(way) && <b>{drills.youSaid} </b>}
            <q>{words}</q>
          </p>
        )}
        {isRevealed && (
          <p className="text-soft">
            <b className={effect === 'hurts' ? 'text-danger' : 'text-open'}>{drills[effect]}.</b> {why}
          </p>
        )}
      </li>
    ))}
  </ol>
)

/** What the person says, in their own words, and what the trainee sees at that moment. */
export const PersonSays = ({ says, seen }: Pick<Scene, 'says' | 'seen'>) => (
  <div className="grid gap-2">
    <p className="text-base font-bold text-soft">{drills.says}</p>
    <blockquote className="border-s-4 text-2xl leading-[1.3] lg:in-[.drill-stage]:text-4xl border-(--training) ps-4">
      <q>{says}</q>
    </blockquote>
    {seen && <p className="text-soft">{seen}</p>}
  </div>
)

/** What a good officer does, why, and the guiding statement behind it. */
export const GoodOfficer = ({ good, why, guidanceLine }: Pick<Scene, 'good' | 'why' | 'guidanceLine'>) => (
  <div className="grid gap-1 border-s-4 border-open ps-4">
    <p>
      <b className="text-open">{drills.officer}</b> {good}
    </p>
    <p>
      <b>{drills.because}</b> {why}
    </p>
    <p className="text-base text-soft">
      <b>{drills.statement}</b> {guidanceLabel(guidanceLine)}
    </p>
  </div>
)

/** The session that the address asks for. */
export const usePlan = (): SessionPlan => planOf(useHash().parameters, training.drills)

/** What a session holds, minute by minute. Each drill leads to its run. */
export const Plan = ({ plan }: { readonly plan: SessionPlan }) => {
  const { hrefOf } = useHash()
  const { slots, minutes, threes, pairs, tooLong } = plan
  if (plan.drills.length === 0) return <p>{group.noRoom}</p>
  return (
    <>
      {tooLong > 0 && <p role="alert">{interpolate(group.tooLong, { count: String(tooLong) })}</p>}
      <p>{group.ground}</p>
      <Table
        caption={interpolate(group.total, { count: String(minutes) })}
        heads={[group.what, group.from, group.how]}
        rows={slots.map(({ part, drill, from, to }) => [
          part === 'drill' ? (
            <a key={drill.id} href={hrefOf({ drill: drill.id, page: undefined })} className="underline">
              {drill.name}
            </a>
          ) : (
            group[part]
          ),
          interpolate(group.minutesFromTo, { from: String(from), to: String(to) }),
          group[`${part}How`]
        ])}
      />
      {threes > 0 && <p>{interpolate(group.threes, { count: String(threes) })}</p>}
      {pairs > 0 && <p>{interpolate(group.pairs, { count: String(pairs) })}</p>}
    </>
  )
}
