import { content } from 'virtual:content'
import { useEffect, useRef } from 'react'
import type { Hours } from '../../content/content.ts'
import { hoursSaid } from '../../machines/hours/hours-said.ts'
import { type Opening, openingOf } from '../../machines/hours/opening.ts'
import { openingSaid } from '../../machines/hours/state-said.ts'
import { useApp } from '../app.ts'
import { useLondonTime } from '../browser/clock.ts'
import { NotConfirmed } from './NotConfirmed.tsx'

const { calendar, screens } = content
const { opening: words, contact } = screens

/** A shape, not only a colour: full where somebody answers, empty where nobody does, half where nobody can say. */
const MARK: Readonly<Record<Opening['kind'], string>> = {
  allHours: 'bg-say',
  open: 'bg-say',
  closed: '',
  unknown: 'bg-linear-to-r from-line from-50% to-transparent to-50%'
}

/** Something may have moved under a finger that was about to press. */
const useGuardOnChange = (said: string) => {
  const { guardTaps } = useApp()
  const before = useRef(said)
  useEffect(() => {
    if (before.current !== said) guardTaps()
    before.current = said
  }, [said, guardTaps])
}

/** The state of a channel at this minute, then its hours in words. Room is kept for the longest, so that a change moves nothing. */
export const OpeningLine = ({ hours }: { readonly hours: Hours }) => {
  const now = useLondonTime()
  const opening = openingOf(hours, now, calendar)
  const said = openingSaid(opening, hours, now, words)
  useGuardOnChange(said)
  const isFixed = opening.kind === 'allHours' || !hours.weekly
  const mark = hours.confirmed ? MARK[opening.kind] : MARK.unknown
  return (
    <>
      <p
        className={`flex items-center gap-2 text-lg font-bold ${isFixed ? '' : 'min-h-[3lh] min-[360px]:min-h-[2lh]'}`}
      >
        <span aria-hidden="true" className={`size-3.5 shrink-0 rounded-full border-2 border-line ${mark}`} />
        {said}
      </p>
      {hours.weekly && opening.kind !== 'allHours' && (
        <div>
          <b>{contact.hours}</b>{' '}
          {hoursSaid(hours, now, words).map(line => (
            <span key={line} className="block">
              {line}
            </span>
          ))}
        </div>
      )}
      {!hours.confirmed && <NotConfirmed>{contact.hoursNotConfirmed}</NotConfirmed>}
    </>
  )
}
