import { training } from 'virtual:training'
import type { ReactNode } from 'react'
import { guidanceGist } from './drill-labels.ts'

const { drills } = training.words

interface CardProps {
  readonly title: string
  /** Under the heading of another card. */
  readonly isWithin?: boolean
  readonly children: ReactNode
}

/** A part of a page of drills, with its heading. */
export const DrillCard = ({ title, isWithin = false, children }: CardProps) => (
  <section className="drill-card" aria-label={title}>
    {isWithin ? (
      <h3 className="text-lg font-bold">{title}</h3>
    ) : (
      <h2 className="text-xl font-bold">{title}</h2>
    )}
    {children}
  </section>
)

interface BulletsProps {
  readonly title?: string
  readonly lines: readonly string[]
}

/** Lines with a bullet each; nothing if there are none. */
export const Bullets = ({ title, lines }: BulletsProps) =>
  lines.length > 0 && (
    <div className="grid content-start gap-1">
      {title && <h3 className="font-bold">{title}</h3>}
      <ul className="grid list-disc gap-1 ps-5">
        {lines.map(line => (
          <li key={line} className="wrap-anywhere">
            {line}
          </li>
        ))}
      </ul>
    </div>
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
    <blockquote className="drill-quote">{says}</blockquote>
    {seen && <p className="text-soft">{seen}</p>}
  </div>
)

interface OfficerProps {
  readonly good: string
  readonly why: string
  readonly guidanceLine: number
}

/** What a good officer does, why, and the guiding statement behind it. */
export const GoodOfficer = ({ good, why, guidanceLine }: OfficerProps) => (
  <div className="grid gap-1 border-s-4 border-open ps-4">
    <p>
      <b className="text-open">{drills.officer}</b> {good}
    </p>
    <p>
      <b>{drills.because}</b> {why}
    </p>
    <p className="text-base text-soft">
      <b>{drills.statement}</b> {guidanceGist(guidanceLine)}
    </p>
  </div>
)
