import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { type ReactNode, useEffect, useRef } from 'react'
import type { Drill } from '../../../machines/content/content.ts'
import { formatFullDate, formatWeekday } from '../../../machines/hours/format-date.ts'
import { formatTime } from '../../../machines/hours/format-time.ts'
import { type Setting, settingOf } from '../../../machines/outcome/outcome.ts'
import { interpolate } from '../../../machines/text/format.ts'
import { momentOf } from '../../../machines/training/drills/drill.ts'
import { Lines } from '../../desk/ChangedOutcomes.tsx'
import { ENGLISH_OPENING } from '../../live/i18n/locale.ts'
import { areaOfForce } from '../forces.tsx'
import { useTitle } from '../ViewHeading.tsx'

const { drills, walk } = training.words
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
  /** The address that its title links to. */
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
      <Lines lines={lines} />
    </div>
  )
