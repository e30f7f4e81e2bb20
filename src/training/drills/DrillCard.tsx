import { training } from 'virtual:training'
import { type ReactNode, useEffect, useRef } from 'react'
import type { Phrasing, Scene } from '../../../machines/training/drills/drill.ts'
import { useTitle } from '../ViewHeading.tsx'
import { guidanceLabel } from './drill-labels.ts'

const { drills } = training.words

const TITLE_ID = 'title'

/** The heading of a part of a drill. */
export const DrillHeading = ({ children }: { readonly children: string }) => {
  useTitle(children)
  return (
    <h1 id={TITLE_ID} tabIndex={-1} className="text-2xl font-bold outline-none">
      {children}
    </h1>
  )
}

/** Moves the focus to the heading when the part of the drill changes, so that screen readers start there. */
export const useHeadingFocus = (part: string) => {
  const last = useRef(part)
  useEffect(() => {
    if (last.current === part) return
    last.current = part
    document.getElementById(TITLE_ID)?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [part])
}

interface CardProps {
  readonly title: string
  readonly children: ReactNode
}

/** A part of a page of drills, with its heading. */
export const DrillCard = ({ title, children }: CardProps) => (
  <section
    className="grid content-start gap-3 rounded-2xl border border-hair bg-surface px-5 py-4 break-inside-avoid"
    aria-label={title}
  >
    <h2 className="text-xl font-bold">{title}</h2>
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

/** Whether words help or hurt, and why. */
export const Effect = ({ effect, why }: Pick<Phrasing, 'effect' | 'why'>) => (
  <span className="text-soft">
    <b className={effect === 'hurts' ? 'text-danger' : 'text-open'}>{drills[effect]}.</b> {why}
  </span>
)

interface PersonProps {
  readonly says: string
  /** What the trainee sees at that moment. */
  readonly seen?: string | undefined
}

/** What the person says, in their own words. */
export const PersonSays = ({ says, seen }: PersonProps) => (
  <div className="grid gap-2">
    <p className="text-base font-bold text-soft">{drills.says}</p>
    <blockquote className="border-s-4 text-2xl leading-[1.3] in-[.drill-stage]:text-4xl border-(--training) ps-4">
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
