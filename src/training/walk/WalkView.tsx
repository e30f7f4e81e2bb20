import { content, languages } from 'virtual:content'
import { training } from 'virtual:training'
import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { ENGLISH } from '../../../machines/content/vocabulary.ts'
import type { Answers } from '../../../machines/encounter/answers.ts'
import type { Place } from '../../../machines/encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import type { Moment } from '../../../machines/hours/london.ts'
import { needsOf } from '../../../machines/outcome/needs.ts'
import { settingOf } from '../../../machines/outcome/outcome.ts'
import { interpolate } from '../../../machines/text/format.ts'
import { eventsLeadingTo, routeOf } from '../../../machines/training/walk/events-leading-to.ts'
import { replayOf } from '../../../machines/training/walk/replay.ts'
import { Lines } from '../../desk/ChangedOutcomes.tsx'
import { usePhone } from '../../desk/phone/use-phone.ts'
import { Button } from '../../live/components/Button.tsx'
import { Disclosure } from '../../live/components/Disclosure.tsx'
import { londonNow } from '../../live/platform/clock.ts'
import { reasonText } from '../answer-words.ts'
import { areaOfForce, ForceField } from '../forces.tsx'
import { replaceHash, subscribeToHash, useHash, viewNow } from '../hash.ts'
import { MomentField } from '../MomentField.tsx'
import { FlowList, MapWindow } from '../map/FlowMap.tsx'
import { eventLabel } from '../map/labels.ts'
import { UnknownParameters, ViewHeading } from '../ViewHeading.tsx'
import { type AllowedIds, hashOfWalk, parseWalk } from '../walk-query.ts'
import { Phone } from './Phone.tsx'
import { Why } from './Why.tsx'

const { walk, map } = training.words

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

interface StepsProps {
  readonly events: readonly EncounterEvent[]
  readonly onGo: (events: readonly EncounterEvent[]) => void
}

/** The steps so far. Pressing one goes back to it. */
const Steps = ({ events, onGo }: StepsProps) => (
  <section aria-labelledby="events" className="grid gap-1">
    <h2 id="events" className="text-lg font-bold">
      {walk.events}
    </h2>
    {events.length === 0 ? (
      <p>{walk.noEvents}</p>
    ) : (
      <ol className="walk-steps list-decimal ps-7">
        {events.map((event, step) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: events have no id
          <li key={step}>
            <button
              type="button"
              className="min-h-12 w-full text-start underline decoration-ctl underline-offset-4 print:min-h-0 print:no-underline"
              aria-label={interpolate(walk.goTo, { step: eventLabel(event) })}
              onClick={() => onGo(events.slice(0, step + 1))}
            >
              {eventLabel(event)}
            </button>
          </li>
        ))}
      </ol>
    )}
  </section>
)

const NeedsSoFar = ({ answers }: { readonly answers: Answers }) => (
  <section aria-labelledby="needs" className="grid gap-1">
    <h2 id="needs" className="text-lg font-bold">
      {walk.needs}
    </h2>
    <Lines lines={needsOf(answers).map(need => `${content.needs[need.need].label}: ${reasonText(need)}`)} />
  </section>
)

const Link = ({ isLinked, onLink }: { readonly isLinked: boolean; readonly onLink: () => void }) => (
  <div className="grid gap-1 print:hidden">
    <div className="w-fit">
      <Button look="small" describedBy="link-help" onPress={onLink}>
        {walk.link}
      </Button>
    </div>
    <p id="link-help" className="text-soft">
      {walk.linkHelp}
    </p>
    <p role="status">{isLinked && walk.linked}</p>
  </div>
)

/** A walk through the real screens, beside the lit map and everything that decides the outcome. */
const Walk = () => {
  const { parameters } = useHash()
  const [{ practice, unknown }] = useState(() => parseWalk(parameters, allowedIds()))
  const [at, setAt] = useState(practice.at)
  const [linked, setLinked] = useState<string>()
  const phone = usePhone(({ open, set }) => {
    const { force, language } = practice
    set({ force, language, at })
    open(replayOf(practice.answers, practice.isFinished), practice.personLanguage)
  })
  const { state, setClock, open } = phone
  const { answers = {}, force, saidPlace, language, personLanguage, place, events = [] } = state ?? {}
  // What was not understood does not stay in the address. No step is written there: browsers keep every address.
  useLayoutEffect(() => replaceHash(hashOfWalk(practice)), [practice])
  const link = hashOfWalk(state ? { ...state, isFinished: place === 'outcome', at } : { ...practice, at })
  const putInAddress = () => {
    replaceHash(link)
    setLinked(link)
  }
  const changeClock = (next: Moment | undefined) => {
    setAt(next)
    setClock(next)
  }
  const route = useMemo(() => routeOf(events), [events])
  // Not memoised: the phone's clock runs on.
  const setting = settingOf(content, areaOfForce(force, saidPlace), at ?? londonNow())
  const goTo = (to: Place) => {
    const { first } = setting.contacts.firstOf(needsOf(answers).map(({ need }) => need))
    const contacts = first.map(({ id }) => id)
    const way = eventsLeadingTo(to, events, contacts)
    if (way) open(way, personLanguage)
  }
  return (
    <div className="grid gap-3">
      <ViewHeading view="walk" texts={[walk.intro]} />
      <UnknownParameters parts={unknown} />
      <div className="grid grid-cols-[minmax(0,1fr)] justify-items-center gap-6 lg:grid-cols-[23.5rem_minmax(0,1fr)_minmax(16rem,20rem)] lg:items-start print:grid-cols-[376px_minmax(0,1fr)] print:items-start">
        <Phone
          frame={phone.frame}
          className="h-(--phone-height) w-[min(23.5rem,100%)] print:h-[704px] print:w-[376px] print:break-inside-avoid"
        />
        <MapWindow route={route} onPress={goTo} />
        <div className="grid w-full content-start gap-5 lg:[grid-area:1/3/span_2] print:[grid-area:1/2]">
          <div className="grid print:hidden">
            <Button look="small" onPress={() => open([], undefined)}>
              {walk.again}
            </Button>
          </div>
          {/* Settings that have no button on the phone. Languages and workplaces are chosen on the phone. */}
          <section aria-label={walk.setting} className="grid gap-3">
            <MomentField at={at} onChange={changeClock} />
            <ForceField force={force} onChange={next => phone.set({ force: next, language, at })} />
          </section>
          <Steps events={events} onGo={wanted => open(wanted, personLanguage)} />
          <NeedsSoFar answers={answers} />
          <Link isLinked={link === linked} onLink={putInAddress} />
          <div className="print:hidden">
            <Disclosure summary={map.list}>
              <FlowList />
            </Disclosure>
          </div>
        </div>
        <Why answers={answers} setting={setting} />
      </div>
    </div>
  )
}

/** The walk in the address. Opening another address mounts a new phone, which has no step to go back to. */
export const WalkView = () => {
  const [opened, setOpened] = useState(0)
  useEffect(
    () =>
      subscribeToHash(() => {
        if (viewNow() === 'walk') setOpened(times => times + 1)
      }),
    []
  )
  return <Walk key={opened} />
}
