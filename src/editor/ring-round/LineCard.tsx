import { type ReactNode, useEffect, useRef } from 'react'
import type { RoundLine } from '../../../tools/editorial/ring-round/lines.ts'
import { ringWords as words } from './words.ts'

/** @returns a day as people write it: `24 November 2026`. */
const dayInWords = (day: string): string =>
  new Date(day).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

const Facts = ({ facts }: { readonly facts: readonly (readonly [name: string, value: string])[] }) => (
  <dl className="ring-facts">
    {facts.map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)

interface Props {
  readonly line: RoundLine
  /** Whether it has just appeared, and so takes the focus. */
  readonly takesFocus: boolean
  readonly onOpenFile: () => void
  readonly children: ReactNode
}

/** One line: the number to ring, what we say about it, and what to ask. */
export const LineCard = ({ line, takesFocus, onOpenFile, children }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!takesFocus) return
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [takesFocus])
  const { checked, source } = line
  const how = words.checkedBy[checked.how] ?? checked.how
  const facts = [
    [words.hours, line.hours],
    [words.checked, `${dayInWords(checked.on)}, ${how}; ${words.dueBy(dayInWords(line.dueOn))}`],
    [words.ask, line.ask]
  ] as const
  const more = [
    [words.for, line.for],
    ...(source ? [[words.read, `${source.title} ${source.address}`] as const] : [])
  ] as const
  return (
    <article className="ring-card" aria-label={line.service}>
      <div className="row between">
        <h3 ref={heading} tabIndex={-1}>
          {line.service}
        </h3>
        <button type="button" className="link" onClick={onOpenFile}>
          {words.openFile}
        </button>
      </div>
      <p className="ring-number">
        <span className="soft">{words.channels[line.channel]}</span> <b>{line.number}</b>
        <span className="doubt ring-due">{line.due.map(due => words.due[due]).join(', ')}</span>
      </p>
      <Facts facts={facts} />
      <details>
        <summary className="soft">{words.more}</summary>
        <Facts facts={more} />
      </details>
      {children}
    </article>
  )
}
