import { content } from 'virtual:content'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createActor } from 'xstate'
import { ENGLISH } from '../../../machines/content/vocabulary.ts'
import { limitsOf } from '../../../machines/session/deadlines.ts'
import { sessionLogic } from '../../../machines/session/session.logic.ts'
import { CLEARED_BY, type ClearedBy } from '../../../machines/session/session.machine.ts'
import { type SessionActor, selectEncounter } from '../../../machines/session/session.selectors.ts'
import { telAddress } from '../../../machines/text/tel-address.ts'
import { App } from '../app/App.tsx'
import { Icon } from '../components/Icon.tsx'
import { AppContext } from '../context/app.ts'
import { onlyForce } from '../platform/address.ts'
import { setClock } from '../platform/clock.ts'
import { EarlierAnswer } from '../screens/question/FourAnswers.tsx'
import { earlyTable, waysToPlaces } from './early-table.ts'
import { noOpApp } from './no-op-app.ts'
import type { EarlyData } from './walk-early.ts'

/** What the page shows and knows before the app runs. */
export interface EarlyPage {
  /** The first screen, as HTML. */
  readonly screen: string
  /** All other screens that can come before the outcome, and what marks answers on them, as templates. */
  readonly templates: string
  readonly data: EarlyData
}

const NO_BREAK = '\u00a0'

/** Seen once the page is known to be cut off, so it stands before all that may be missing. */
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

/** Where the walk before the app says that it heard a press. */
const Heard = () => <p className="first-said" role="status" data-heard={content.screens.plain.heard} />

const html = (node: ReactNode) => renderToStaticMarkup(<AppContext value={noOpApp}>{node}</AppContext>)

const draw = (session: SessionActor) =>
  html(<App controls={noOpApp} session={session} snapshot={session.getSnapshot()} />)

/** Draws as for a phone, where numbers are links, which the build otherwise is not. */
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

/** Renders what comes before the app, at build time, just as the app renders it. */
export const earlyPage = (): EarlyPage => {
  // Rendered for the content's own date, so that the build is reproducible.
  setClock({ day: content.calendar.builtOn, minute: 0 })
  const places = [...waysToPlaces()].map(([place, { events }]) => {
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
  // The walk before the app warns nobody, and each byte of it is waited for.
  const { warning: _, ...limits } = limitsOf(content.times)
  return {
    screen,
    templates,
    data: {
      table: earlyTable(),
      limits,
      covered: [content.screens.covered.says, ENGLISH]
    }
  }
}
