import { content } from 'virtual:content'
import { useEffect, useRef } from 'react'
import type { Hours } from '../../content/content.ts'
import { hoursSaid } from '../../machines/hours/hours-said.ts'
import type { Moment } from '../../machines/hours/london.ts'
import { type Opening, openingOf } from '../../machines/hours/opening.ts'
import { longestSaid, openingSaid } from '../../machines/hours/state-said.ts'
import { useApp } from '../app.ts'
import { useLondonTime } from '../browser/clock.ts'
import { Roomy } from '../ui/Roomy.tsx'
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

interface Props {
  readonly hours: Hours
  /** The minute for which the list that it stands in is in order. */
  readonly at: Moment
}

/** The state of a channel at this minute, then its hours in words. Nothing moves when the minute changes. */
export const OpeningLine = ({ hours, at }: Props) => {
  const now = useLondonTime()
  const opening = openingOf(hours, now, calendar)
  const said = openingSaid(opening, hours, now, words)
  useGuardOnChange(said)
  const isFixed = opening.kind === 'allHours' || !hours.weekly
  const mark = hours.confirmed ? MARK[opening.kind] : MARK.unknown
  return (
    <>
      <p className="flex items-center gap-2 text-lg font-bold">
        <span aria-hidden="true" className={`size-3.5 shrink-0 rounded-full border-2 border-line ${mark}`} />
        {isFixed ? said : <Roomy longest={longestSaid(hours, words)}>{said}</Roomy>}
      </p>
      {hours.weekly && opening.kind !== 'allHours' && (
        <div>
          <b>{contact.hours}</b>{' '}
          {hoursSaid(hours, at, words).map(line => (
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
