import { training } from 'virtual:training'
import { memo, useEffect, useRef } from 'react'
import { ROLES, type Role } from '../../../machines/content/vocabulary.ts'
import { formatFullDate } from '../../../machines/hours/format-date.ts'
import { interpolate } from '../../../machines/text/format.ts'
import type { ReadEntry, SectionToSign } from '../../../machines/training/sign-off/reading.ts'
import { markOf, signOffStatusOf } from '../../../machines/training/sign-off/sign-off.ts'
import {
  entryKey,
  isRead,
  isSignedNow,
  type Page,
  type SigningEvent,
  type SigningSession,
  timeLeft
} from '../../../machines/training/sign-off/signing-session.ts'
import { pageLabel, roleLabel, sectionLabel } from './sections.ts'

const { signOff: words } = training.words

interface EntryProps {
  readonly name: string
  readonly entry: ReadEntry
  readonly isRead: boolean
}

/** It is drawn once: the content does not change while somebody reads. */
const Entry = memo(({ name, entry, isRead: isDone }: EntryProps) => {
  const { title, values, before = {}, sources = [], is } = entry
  return (
    <article
      data-entry={name}
      data-read={isDone || undefined}
      className={`grid gap-2 border-s-4 ps-4 ${isDone ? 'border-open' : 'border-hair'}`}
    >
      <h4 className="text-lg font-semibold">{title}</h4>
      {is && <p className="font-semibold">{is === 'new' ? words.isNew : words.isGone}</p>}
      <dl>
        {Object.keys({ ...values, ...before }).map(label => (
          <div key={label} className="grid gap-x-3 wrap-anywhere sm:grid-cols-[11rem_1fr]">
            <dt className="text-soft">{label}</dt>
            <dd>
              {before[label] && <del>{before[label]}</del>}{' '}
              {before[label] === undefined ? values[label] : <ins>{values[label]}</ins>}
            </dd>
          </div>
        ))}
      </dl>
      {sources.length > 0 && (
        <p className="text-sm text-soft">{interpolate(words.sources, { sources: sources.join('; ') })}</p>
      )}
    </article>
  )
})

/** @returns whether and when a role signed a section, or that an edit cancelled it. */
const signatureOf = (section: SectionToSign, role: Role): string => {
  const mark = markOf(section, role)
  return [
    `${roleLabel(role)}: ${words[signOffStatusOf(section, role)]}`,
    ...(mark ? [formatFullDate(mark.on), mark.reference] : []),
    ...(mark?.isOneDevice ? [words.oneDevice] : [])
  ].join(', ')
}

interface Props {
  readonly page: Page
  readonly role: Role
  readonly session: SigningSession
  readonly onEvent: (event: SigningEvent) => void
}

type SectionProps = Pick<Props, 'role' | 'session'> & { readonly section: SectionToSign }

/** Who signed a section, and if the role has not, all that it is to read. */
const SectionToRead = ({ section, role, session }: SectionProps) => {
  const id = `section-${section.hash}`
  const isWaiting = signOffStatusOf(section, role) !== 'signed'
  const progress = isSignedNow(session, role, section)
    ? words.signing
    : isRead(session, role, section) && words.read
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <h3 id={id} className="text-xl font-bold">
        {sectionLabel(section)}
      </h3>
      <p className="text-soft">
        {ROLES.map(one => signatureOf(section, one)).join('. ')}{' '}
        {progress && <b className="text-open">{progress}</b>}
      </p>
      {isWaiting &&
        section.entries.map((entry, index) => (
          <Entry
            key={entryKey(section, index)}
            name={entryKey(section, index)}
            entry={entry}
            isRead={timeLeft(session, role, section, index) === 0}
          />
        ))}
    </section>
  )
}

/** How often it looks at what is in the window, in milliseconds. */
const LOOK_EVERY = 500

/** @returns the entries whose end is in the window, below the tabs and above the bar that signs. */
const entriesInWindow = (): ReadonlySet<string> => {
  const edgeOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
  const top = edgeOf('.training-head')?.bottom ?? 0
  const end = Math.min(edgeOf('.sign-bar')?.top ?? window.innerHeight, window.innerHeight)
  const ended = [...document.querySelectorAll<HTMLElement>('[data-entry]')].filter(entry => {
    const { bottom } = entry.getBoundingClientRect()
    return bottom > top && bottom <= end
  })
  return new Set(ended.map(({ dataset }) => dataset.entry ?? ''))
}

/** The sections of one page, one after the other. It counts for how long the end of each entry is in the window. */
export const PageToRead = ({ page: { id, sections }, role, session, onEvent }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    const look = () => {
      if (document.visibilityState !== 'visible') return
      onEvent({ type: 'time.passed', role, sections, milliseconds: LOOK_EVERY, inWindow: entriesInWindow() })
    }
    const timer = setInterval(look, LOOK_EVERY)
    return () => clearInterval(timer)
  }, [sections, role, onEvent])
  return (
    <div className="grid max-w-4xl gap-8">
      <div className="grid gap-2">
        <h2 ref={heading} tabIndex={-1} className="text-2xl font-bold outline-none">
          {pageLabel(id)}
        </h2>
        <p className="text-soft">{words.marked}</p>
      </div>
      {sections.map(section => (
        <SectionToRead key={section.id} section={section} role={role} session={session} />
      ))}
    </div>
  )
}
