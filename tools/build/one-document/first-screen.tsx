import { content } from 'virtual:content'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createActor, initialTransition, transition } from 'xstate'
import { ENGLISH, QUESTIONS } from '../../../machines/content/vocabulary.ts'
import { encounterMachine } from '../../../machines/encounter/encounter.machine.ts'
import {
  type EncounterSnapshot,
  selectIsFacingPerson,
  selectPlace
} from '../../../machines/encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import { limitsOf } from '../../../machines/session/deadlines.ts'
import { sessionLogic } from '../../../machines/session/session.logic.ts'
import { CLEARED_BY, type ClearedBy } from '../../../machines/session/session.machine.ts'
import { type SessionActor, selectEncounter } from '../../../machines/session/session.selectors.ts'
import { telAddress } from '../../../machines/text/format.ts'
import { EVENTS } from '../../../machines/training/map/graph.ts'
import { App } from '../../../src/live/app/App.tsx'
import { Icon } from '../../../src/live/components/Icon.tsx'
import { AppContext, noOpApp } from '../../../src/live/context/app.ts'
import {
  anyChoiceOf,
  type EarlyPlace,
  type EarlyTable,
  RETURN
} from '../../../src/live/first-paint/early-step.ts'
import type { EarlyData } from '../../../src/live/first-paint/walk-early.ts'
import { onlyForce } from '../../../src/live/platform/address.ts'
import { setClock } from '../../../src/live/platform/clock.ts'
import { nameOfEvent } from '../../../src/live/platform/event-names.ts'
import { EarlierAnswer } from '../../../src/live/screens/question/FourAnswers.tsx'

/** The places that can come before the outcome. */
export const EARLY_PLACES: readonly EarlyPlace[] = ['ready', ...QUESTIONS, 'nearNow', 'danger']

const isEarly = (snapshot: EncounterSnapshot): boolean =>
  EARLY_PLACES.some(place => place === selectPlace(snapshot)) && !selectIsFacingPerson(snapshot)

const placeIn = (snapshot: EncounterSnapshot) => selectPlace(snapshot) as EarlyPlace

const next = (snapshot: EncounterSnapshot, event: EncounterEvent): EncounterSnapshot =>
  transition(encounterMachine, snapshot, event)[0]

interface Path {
  readonly events: readonly EncounterEvent[]
  readonly snapshot: EncounterSnapshot
}

/** @returns the shortest path to each place before the outcome, with nothing answered at that place. */
const shortestPaths = (): ReadonlyMap<EarlyPlace, Path> => {
  const found = new Map<EarlyPlace, Path>()
  const paths: Path[] = [{ events: [], snapshot: initialTransition(encounterMachine)[0] }]
  for (const { events, snapshot } of paths) {
    if (!isEarly(snapshot) || found.has(placeIn(snapshot))) continue
    found.set(placeIn(snapshot), { events, snapshot })
    paths.push(...EVENTS.map(event => ({ events: [...events, event], snapshot: next(snapshot, event) })))
  }
  return found
}

const targetOf = (snapshot: EncounterSnapshot, event: EncounterEvent) => {
  if (!snapshot.can(event)) return undefined
  const after = next(snapshot, event)
  if (!isEarly(after)) return undefined
  const goesBack =
    event.type === 'step.back' || (event.type === 'danger.close' && placeIn(snapshot) === 'danger')
  return goesBack ? RETURN : placeIn(after)
}

/** Most choices stay on their screen: one entry covers all of them. */
const entryOf = (snapshot: EncounterSnapshot, event: EncounterEvent) => {
  const target = targetOf(snapshot, event)
  if (target === undefined) return []
  const stays = event.type === 'choice.toggle' && target === placeIn(snapshot)
  return [[stays ? anyChoiceOf(event.question) : nameOfEvent(event), target]]
}

const rowOf = (snapshot: EncounterSnapshot) =>
  Object.fromEntries(EVENTS.flatMap(event => entryOf(snapshot, event)))

/** @returns where each event leads from each place before the outcome, according to the encounter machine. */
export const earlyTable = (): EarlyTable =>
  Object.fromEntries(
    [...shortestPaths()].map(([place, { snapshot }]) => [place, rowOf(snapshot)])
  ) as EarlyTable

const NO_BREAK = '\u00a0'

/** Shown once the page is known to be cut off, so it comes before everything that may be missing. */
const CutOff = () => (
  <div className="cut-off" role="alert">
    <p>{content.screens.plain.cut}</p>
    {content.vital.broken.map(({ name, number }) => (
      <a key={number} href={telAddress(number)}>
        {name}: {number.replaceAll(' ', NO_BREAK)}
      </a>
    ))}
  </div>
)

/** Where the walk before the app says that it noticed a press. */
const Heard = () => <p className="first-said" role="status" data-heard={content.screens.plain.heard} />

const html = (node: ReactNode) => renderToStaticMarkup(<AppContext value={noOpApp}>{node}</AppContext>)

const draw = (session: SessionActor) =>
  html(<App controls={noOpApp} session={session} snapshot={session.getSnapshot()} />)

/** Renders as on a phone, where numbers are links, by faking `matchMedia`. */
const onPhone = <Drawn,>(drawing: () => Drawn): Drawn => {
  const { matchMedia } = globalThis
  Object.assign(globalThis, { matchMedia: () => ({ matches: true }) })
  try {
    return drawing()
  } finally {
    Object.assign(globalThis, { matchMedia })
  }
}

const template = (name: string, holds: string) => `<template data-early="${name}">${holds}</template>`

/** Where a screen differs on a phone, it has two templates. */
const templatesOf = (name: string, session: SessionActor): string => {
  const [anywhere, phone] = [draw(session), onPhone(() => draw(session))]
  return template(name, anywhere) + (phone === anywhere ? '' : template(`${name} phone`, phone))
}

const begin = (): SessionActor =>
  createActor(sessionLogic, {
    input: { force: onlyForce(content.forces), limits: limitsOf(content.times) }
  }).start()

const cleared = (by?: ClearedBy): SessionActor => {
  const session = begin()
  session.send({ type: 'session.clear', by })
  return session
}

/**
 * Renders at build time what the page needs before the app runs, just as the app renders it: the first screen
 * and, as templates, all others that can come before the outcome, and the marks of answers on them.
 */
export const earlyPage = () => {
  // Rendered for the content's own date, so that the build is reproducible.
  setClock({ day: content.calendar.builtOn, minute: 0 })
  const places = [...shortestPaths()].map(([place, { events }]) => {
    const session = begin()
    for (const event of events) selectEncounter(session.getSnapshot())?.send(event)
    return templatesOf(place, session)
  })
  const templates = [
    ...places,
    templatesOf('cleared otherwise', cleared()),
    ...CLEARED_BY.map(by => templatesOf(`cleared ${by}`, cleared(by))),
    template('earlier', html(<EarlierAnswer />)),
    template('check', html(<Icon name="check" />))
  ].join('')
  const screen = html(<CutOff />) + draw(begin()) + html(<Heard />)
  setClock(undefined)
  // The walk before the app gives no warning, and each of its bytes delays the page.
  const { warning: _, ...limits } = limitsOf(content.times)
  return {
    screen,
    templates,
    data: {
      table: earlyTable(),
      limits,
      covered: [content.screens.covered.says, ENGLISH]
    } satisfies EarlyData
  }
}
