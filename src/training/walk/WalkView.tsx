import { content, languages } from 'virtual:content'
import { training } from 'virtual:training'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { ENGLISH } from '../../../machines/content/vocabulary.ts'
import type { Moment } from '../../../machines/hours/london.ts'
import { needsOf } from '../../../machines/outcome/needs.ts'
import { settingOf } from '../../../machines/outcome/outcome.ts'
import { labelOf } from '../../../machines/text/label-of.ts'
import { replayOf } from '../../../machines/training/walk/replay.ts'
import { Button } from '../../live/components/Button.tsx'
import { londonNow } from '../../live/platform/clock.ts'
import { reasonText } from '../answer-words.ts'
import { areaOfForce } from '../area-of-force.ts'
import { replaceHash, useHash, useHashChange } from '../hash.ts'
import { FlowMap } from '../map/FlowMap.tsx'
import { eventLabel } from '../map/labels.ts'
import { UnknownParameters } from '../UnknownParameters.tsx'
import { ViewHeading } from '../ViewHeading.tsx'
import { type AllowedIds, formatWalk, parseWalk } from '../walk-query.ts'
import { ClockSetting } from './ClockSetting.tsx'
import { Phone } from './Phone.tsx'
import { routeOf } from './route.ts'
import { usePhone } from './use-phone.ts'
import { Why } from './Why.tsx'

const { walk, frame } = training.words

/** Falls back to the officer's languages if the list of all cannot be read. */
const allLanguages = () => {
  try {
    return languages.all
  } catch {
    return languages.officers
  }
}

const allowedIds = (): AllowedIds => ({
  forces: content.forces.map(({ id }) => id),
  officers: languages.officers.map(({ tag }) => tag).filter(tag => tag !== ENGLISH),
  persons: allLanguages().map(({ tag }) => tag)
})

/** A language in its own words. */
const Name = ({ tag }: { readonly tag: string }) => (
  <bdi lang={tag}>{allLanguages().find(language => language.tag === tag)?.name}</bdi>
)

const settingFor = (force: string | undefined, at: Moment | undefined) =>
  settingOf(content, areaOfForce(force), at ?? londonNow())

/** A walk through the real screens, beside the lit map and everything that decides the outcome. */
const Walk = () => {
  const { parameters } = useHash()
  const [{ practice, unknown }] = useState(() => parseWalk(parameters, allowedIds()))
  const [at, setAt] = useState(practice.at)
  const address = useRef(location.hash)
  const phone = usePhone(({ open, set }) => {
    const { force, language } = practice
    set({ force, language, at })
    open(replayOf(practice.answers, practice.isFinished), practice.personLanguage)
  })
  const { state, setClock, open } = phone
  const { answers = {}, force, language, personLanguage, place, events = [] } = state ?? {}
  const isFinished = place === 'outcome'
  useEffect(() => {
    // A phone that wiped itself leaves the address alone, so that reloading opens the walk again.
    if (state && !state.isOver)
      address.current = replaceHash(address.current, `#walk?${formatWalk({ ...state, isFinished, at })}`)
  }, [state, isFinished, at])
  const changeClock = useCallback(
    (next: Moment | undefined) => {
      setAt(next)
      setClock(next)
    },
    [setClock]
  )
  // As on the phone, where a language that both share is shown once.
  const isTheirs = personLanguage !== undefined && personLanguage !== (language ?? ENGLISH)
  const route = useMemo(() => routeOf(events), [events])
  const needs = needsOf(answers)
  const setting = useMemo(() => settingFor(force, at), [force, at])
  return (
    <div className="grid gap-4">
      <ViewHeading view="walk" texts={[walk.intro]} />
      <UnknownParameters message={frame.misread} parts={unknown} />
      <div className="walk">
        <Phone frame={phone.frame} />
        <FlowMap route={route} />
        <div className="walk-side grid content-start gap-6">
          <Button look="small" onPress={() => open([])}>
            {walk.again}
          </Button>
          <ClockSetting at={at} onChange={changeClock} />
          <p>
            <b>{walk.force}</b> {content.forces.find(({ id }) => id === force)?.name ?? walk.noForce}
          </p>
          <p>
            <b>{walk.language}</b> <Name tag={language ?? ENGLISH} />
          </p>
          <p>
            <b>{walk.theirLanguage}</b> {isTheirs ? <Name tag={personLanguage} /> : walk.noLanguage}
          </p>
          <p>
            <b>{walk.placeOfWork}</b>{' '}
            {answers.workplaces?.map(one => labelOf(content.screens.workplaces, one)).join(', ') ||
              walk.unsaid}
          </p>
          <section aria-labelledby="events" className="grid gap-1">
            <h2 id="events" className="text-lg font-bold">
              {walk.events}
            </h2>
            {events.length === 0 ? (
              <p>{walk.noEvents}</p>
            ) : (
              <ol className="list-decimal ps-6">
                {events.map((event, step) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: events have no id
                  <li key={step}>{eventLabel(event)}</li>
                ))}
              </ol>
            )}
          </section>
          <section aria-labelledby="needs" className="grid gap-1">
            <h2 id="needs" className="text-lg font-bold">
              {walk.needs}
            </h2>
            <ul className="list-disc ps-5">
              {needs.map(need => (
                <li key={need.need}>{`${content.needs[need.need].label}: ${reasonText(need)}`}</li>
              ))}
            </ul>
          </section>
          <p className="text-soft">{walk.address}</p>
        </div>
        <Why answers={answers} setting={setting} />
      </div>
    </div>
  )
}

/** The walk in the address. Opening another address mounts a new phone, which has no step to go back to. */
export const WalkView = () => {
  const [opened, setOpened] = useState(0)
  useHashChange(({ view }) => {
    if (view === 'walk') setOpened(times => times + 1)
  })
  return <Walk key={opened} />
}
