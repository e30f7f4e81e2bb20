import { content } from 'virtual:content'
import { signOff } from 'virtual:sign-off'
import { training } from 'virtual:training'
import { useSelector } from '@xstate/react'
import { memo, useEffect, useMemo, useRef } from 'react'
import { createActor, fromTransition } from 'xstate'
import type { Force } from '../../machines/content/content.ts'
import { ROLES, type Role } from '../../machines/content/vocabulary.ts'
import { formatFullDate } from '../../machines/hours/format-date.ts'
import { formatUnitCount, interpolate, labelOf } from '../../machines/text/format.ts'
import { changesFile } from '../../machines/training/changed-entries.ts'
import { readParameters } from '../../machines/training/parameters.ts'
import type { SavedTable } from '../../machines/training/sheet.ts'
import type { ReadEntry, SectionToSign } from '../../machines/training/sign-off/reading.ts'
import {
  isApproved,
  lastApprovalDay,
  markOf,
  signedChanges,
  signOffStatusOf
} from '../../machines/training/sign-off/sign-off.ts'
import {
  afterEvent,
  entryKey,
  isOneWindow,
  isRead,
  isSignedNow,
  isUnsaved,
  NEW_SESSION,
  type Page,
  pagesOf,
  type SigningSession,
  signedEntries,
  timeLeft,
  timeToRead,
  waitingIn
} from '../../machines/training/sign-off/signing-session.ts'
import { download } from '../desk/download.ts'
import { Select } from '../desk/fields.tsx'
import { isoMoment } from '../desk/iso-moment.ts'
import { Button } from '../live/components/Button.tsx'
import { useLondonTime } from '../live/platform/clock.ts'
import { FORCE_PARAMETERS, ForceSelect, useChosenForce } from './forces.tsx'
import { useHash } from './hash.ts'
import { SaveTable } from './Sheet.tsx'
import { UnknownParameters, ViewHeading } from './ViewHeading.tsx'

const { roles, sections, sectionGroups, signOff: words, tables } = training.words

/** The sections to sign: all of them, or only the force's own. */
export const sectionsToSign = (force: Force | undefined): readonly SectionToSign[] => {
  if (!force || content.forces.length === 1) return signOff
  return signOff.filter(({ group, forces }) => group === 'forces' && forces.includes(force.id))
}

/** It outlives the view, so that signatures are still there after a look at another view. */
const session = createActor(fromTransition(afterEvent, NEW_SESSION)).start()

/** Whether either role has signatures that closing the page would lose. */
export const useUnsavedSignatures = (): boolean =>
  useSelector(session, ({ context }) => ROLES.some(role => isUnsaved(signOff, context, role)))

const named = (names: object, id: string): string | undefined => (names as Record<string, string>)[id]

const sectionLabel = ({ id, name }: Pick<SectionToSign, 'id' | 'name'>): string =>
  name ?? named(sections, id) ?? id

/** @returns the name of a page: what an edit cancelled, a group of sections, or the forces of a region. */
const pageLabel = (page: string): string =>
  named({ ...sectionGroups, voided: words.voided }, page) ??
  `${sectionGroups.forces}: ${labelOf(content.screens.regions, page as 'wales')}`

/** Who signed which section, as a table to save. */
const sectionsTable = (all: readonly SectionToSign[]): SavedTable => ({
  fields: [tables.id, words.section, ...ROLES.flatMap(role => [roles[role], words.signedOn]), words.hash],
  data: all.map(section => [
    ...[section.id, sectionLabel(section)],
    ...ROLES.flatMap(role => {
      const mark = markOf(section, role)
      return [signOffStatusOf(section, role), mark ? formatFullDate(mark.on) : '']
    }),
    section.hash
  ])
})

interface EntryProps {
  readonly name: string
  readonly entry: ReadEntry
  readonly isRead: boolean
}

/** Memoised, as the content does not change while somebody reads. */
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
    `${roles[role]}: ${words[signOffStatusOf(section, role)]}`,
    ...(mark ? [formatFullDate(mark.on), mark.reference] : []),
    ...(mark?.isOneDevice ? [words.oneDevice] : [])
  ].join(', ')
}

interface PageProps {
  readonly page: Page
  readonly role: Role
  readonly now: SigningSession
}

type SectionProps = Pick<PageProps, 'role' | 'now'> & { readonly section: SectionToSign }

/** Who signed a section and, if this role has not, everything it has to read. */
const SectionToRead = ({ section, role, now }: SectionProps) => {
  const id = `section-${section.hash}`
  const isWaiting = signOffStatusOf(section, role) !== 'signed'
  const progress = isSignedNow(now, role, section) ? words.signing : isRead(now, role, section) && words.read
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
            isRead={timeLeft(now, role, section, index) === 0}
          />
        ))}
    </section>
  )
}

/** How often it looks at which entries are in the window. Milliseconds. */
const LOOK_EVERY = 500

/** @returns the entries whose end is in the window, below the tabs and above the signing bar. */
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

/** The sections of one page, one after another. It measures how long the end of each is in the window. */
const PageToRead = ({ page: { id, sections }, role, now }: PageProps) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    const look = () => {
      if (document.visibilityState !== 'visible') return
      const inWindow = entriesInWindow()
      session.send({ type: 'time.passed', role, sections, milliseconds: LOOK_EVERY, inWindow })
    }
    const timer = setInterval(look, LOOK_EVERY)
    return () => clearInterval(timer)
  }, [sections, role])
  return (
    <div className="grid max-w-4xl gap-8">
      <div className="grid gap-2">
        <h2 ref={heading} tabIndex={-1} className="text-2xl font-bold outline-none">
          {pageLabel(id)}
        </h2>
        <p className="text-soft">{words.marked}</p>
      </div>
      {sections.map(section => (
        <SectionToRead key={section.id} section={section} role={role} now={now} />
      ))}
    </div>
  )
}

const minutesToRead = (now: SigningSession, role: Role, sections: Page['sections']): string =>
  formatUnitCount(Math.ceil(timeToRead(now, role, sections) / 60_000), 'minute')

interface BarProps {
  readonly sections: Page['sections']
  readonly role: Role
  readonly now: SigningSession
  readonly force: string | undefined
}

/** Says what is left to read of a page, signs what was read of it, and saves the record of the role. */
const SignBar = ({ sections, role, now, force = 'national' }: BarProps) => {
  const { day } = useLondonTime()
  const waiting = waitingIn(sections, role, now)
  const read = waiting.filter(section => isRead(now, role, section))
  const signed = sections.filter(section => isSignedNow(now, role, section))
  const on = isoMoment({ day, minute: 0 }).slice(0, '2026-11-24'.length)
  const entries = signedEntries(signOff, now, role)
  const left = { count: String(waiting.length - read.length), minutes: minutesToRead(now, role, waiting) }
  if (waiting.length + entries.length === 0) return null
  const by = { reference: `${force} ${role}`, on }
  const save = () => {
    download(`sign-off-${role}.json`, changesFile(signedChanges(role, entries)), 'application/json')
    session.send({ type: 'sections.save', role, sections: signOff })
  }
  return (
    <div className="sign-bar sticky bottom-0 flex flex-wrap items-center gap-3 border-t-2 border-ctl bg-page py-3 print:hidden">
      <p role="status" className="flex-1">
        {waiting.length > read.length && interpolate(words.toGo, left)}{' '}
        {isUnsaved(signOff, now, role) && interpolate(words.notSaved, { count: String(entries.length) })}{' '}
        {entries.length > 0 && isOneWindow(now) && words.oneWindow}
      </p>
      {read.length > 0 && (
        <div>
          <Button
            look="filled"
            onPress={() => session.send({ type: 'sections.sign', role, sections: read, by })}
          >
            {interpolate(words.sign, { count: String(read.length), role: roles[role] })}
          </Button>
        </div>
      )}
      {signed.length > 0 && (
        <Button
          look="small"
          onPress={() => session.send({ type: 'sections.unsign', role, sections: signed })}
        >
          {interpolate(words.unsign, { count: String(signed.length) })}
        </Button>
      )}
      {entries.length > 0 && (
        <Button look="small" onPress={save}>
          {words.download}
        </Button>
      )}
    </div>
  )
}

/** What each role has still to read and sign: all pages, or the one being read. */
export const SignOffView = () => {
  const { parameters, hrefOf, change } = useHash()
  const now = useSelector(session, ({ context }) => context)
  const force = useChosenForce()
  const role = ROLES.find(one => one === parameters.get('as')) ?? ROLES[0]
  const pages = useMemo(() => pagesOf(sectionsToSign(force), role), [force, role])
  const sections = pages.flatMap(page => page.sections)
  const asked = { as: ROLES, show: ['waiting'], page: pages.map(({ id }) => id), ...FORCE_PARAMETERS }
  const { values, unknown } = readParameters(parameters, asked)
  const next = pages.find(page => waitingIn(page.sections, role, now).length > 0)
  const page = values.show ? next : pages.find(({ id }) => id === values.page)
  const approvedOn = lastApprovalDay(signOff)
  const signed = String(signOff.filter(isApproved).length)
  return (
    <div className="grid gap-4">
      <ViewHeading view="sign-off" texts={[words.intro]} />
      <p className="font-semibold">
        {approvedOn === undefined
          ? interpolate(words.notApproved, { signed, all: String(signOff.length) })
          : interpolate(words.approved, { date: formatFullDate(approvedOn) })}
      </p>
      <UnknownParameters parts={unknown} />
      <div className="field-row">
        <Select
          label={words.as}
          value={role}
          options={ROLES.map(id => [id, roles[id]] as const)}
          onPick={as => change({ as })}
        />
        <ForceSelect label={words.where} />
        <SaveTable name="sign-off" table={() => sectionsTable(sections)} />
      </div>
      {page ? (
        <>
          <a href={hrefOf({ page: undefined, show: undefined })} className="underline underline-offset-4">
            {words.allPages}
          </a>
          <PageToRead key={`${role} ${page.id}`} page={page} role={role} now={now} />
        </>
      ) : (
        <>
          {next ? (
            <a href={hrefOf({ show: 'waiting', page: undefined })} className="drill-link w-fit" data-main>
              {interpolate(words.next, { page: pageLabel(next.id) })}
            </a>
          ) : (
            <p className="font-semibold">{words.nothingWaits}</p>
          )}
          <ul aria-label={words.pages}>
            {pages.map(({ id, sections: ofPage }) => {
              const waiting = waitingIn(ofPage, role, now)
              const values = {
                count: String(waiting.length),
                all: String(ofPage.length),
                minutes: minutesToRead(now, role, waiting)
              }
              return (
                <li key={id} className="grid min-h-12 items-center gap-x-3 sm:grid-cols-[34rem_1fr]">
                  <a href={hrefOf({ page: id, show: undefined })} className="underline underline-offset-4">
                    {pageLabel(id)}
                  </a>
                  <span>{interpolate(words.waits, values)}</span>
                </li>
              )
            })}
          </ul>
        </>
      )}
      <SignBar sections={page?.sections ?? []} role={role} now={now} force={force?.id} />
    </div>
  )
}
