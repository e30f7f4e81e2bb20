import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { useSelector } from '@xstate/react'
import { useMemo } from 'react'
import { createActor, fromTransition } from 'xstate'
import { ROLES, type Role } from '../../../machines/content/vocabulary.ts'
import { formatFullDate } from '../../../machines/hours/format-date.ts'
import { formatUnitCount, interpolate } from '../../../machines/text/format.ts'
import { changesFile } from '../../../machines/training/changed-entries.ts'
import { readParameters } from '../../../machines/training/parameters.ts'
import { isApproved, lastApprovalDay, signedChanges } from '../../../machines/training/sign-off/sign-off.ts'
import {
  afterEvent,
  isOneWindow,
  isRead,
  isSignedNow,
  NEW_SESSION,
  type Page,
  pagesOf,
  type SigningSession,
  signedEntries,
  timeToRead,
  waitingIn
} from '../../../machines/training/sign-off/signing-session.ts'
import { download } from '../../desk/download.ts'
import { Select } from '../../desk/fields.tsx'
import { isoMoment } from '../../desk/iso-moment.ts'
import { Button } from '../../live/components/Button.tsx'
import { useLondonTime } from '../../live/platform/clock.ts'
import { FORCE_PARAMETERS, ForceSelect, useChosenForce } from '../forces.tsx'
import { useHash } from '../hash.ts'
import { SaveTable } from '../Sheet.tsx'
import { UnknownParameters, ViewHeading } from '../ViewHeading.tsx'
import { PageToRead } from './PageToRead.tsx'
import { editionSections, pageLabel, roleLabel, sectionsTable } from './sections.ts'

const { signOff: words } = training.words

/** It outlives the view, so that signatures are still there after a look at another view. */
const session = createActor(fromTransition(afterEvent, NEW_SESSION)).start()

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
  const entries = signedEntries(editionSections, now, role, { reference: `${force} ${role}`, on })
  const left = { count: String(waiting.length - read.length), minutes: minutesToRead(now, role, waiting) }
  if (waiting.length + entries.length === 0) return null
  const save = () =>
    download(`sign-off-${role}.json`, changesFile(signedChanges(role, entries)), 'application/json')
  return (
    <div className="sign-bar sticky bottom-0 flex flex-wrap items-center gap-3 border-t-2 border-ctl bg-page py-3 print:hidden">
      <p role="status" className="flex-1">
        {waiting.length > read.length && interpolate(words.toGo, left)}{' '}
        {entries.length > 0 && interpolate(words.notSaved, { count: String(entries.length) })}{' '}
        {entries.length > 0 && isOneWindow(now) && words.oneWindow}
      </p>
      {read.length > 0 && (
        <div>
          <Button look="filled" onPress={() => session.send({ type: 'sections.sign', role, sections: read })}>
            {interpolate(words.sign, { count: String(read.length), role: roleLabel(role) })}
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

/** What each role has still to read and sign: all pages, or the one that is read now. */
export const SignOffView = () => {
  const { parameters, hrefOf, change } = useHash()
  const now = useSelector(session, ({ context }) => context)
  const force = useChosenForce()
  const role = ROLES.find(one => one === parameters.get('as')) ?? ROLES[0]
  const pages = useMemo(() => {
    const isIn = ({ group, forces }: (typeof editionSections)[number]) =>
      !force || content.forces.length === 1 || (group === 'forces' && forces.includes(force.id))
    return pagesOf(editionSections.filter(isIn), role)
  }, [force, role])
  const sections = pages.flatMap(page => page.sections)
  const asked = { as: ROLES, show: ['waiting'], page: pages.map(({ id }) => id), ...FORCE_PARAMETERS }
  const { values, unknown } = readParameters(parameters, asked)
  const next = pages.find(page => waitingIn(page.sections, role, now).length > 0)
  const page = values.show ? next : pages.find(({ id }) => id === values.page)
  const approvedOn = lastApprovalDay(editionSections)
  const signed = String(editionSections.filter(isApproved).length)
  return (
    <div className="grid gap-4">
      <ViewHeading view="sign-off" texts={[words.intro]} />
      <p className="font-semibold">
        {approvedOn === undefined
          ? interpolate(words.notApproved, { signed, all: String(editionSections.length) })
          : interpolate(words.approved, { date: formatFullDate(approvedOn) })}
      </p>
      <UnknownParameters parts={unknown} />
      <div className="field-row">
        <Select
          label={words.as}
          value={role}
          options={ROLES.map(id => [id, roleLabel(id)] as const)}
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
          <PageToRead
            key={`${role} ${page.id}`}
            page={page}
            role={role}
            session={now}
            onEvent={session.send}
          />
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
            {pages.map(({ id, sections: on }) => {
              const waiting = waitingIn(on, role, now)
              const values = {
                count: String(waiting.length),
                all: String(on.length),
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
