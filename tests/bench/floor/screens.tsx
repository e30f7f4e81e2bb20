import { content } from 'virtual:content'
import { renderToStaticMarkup } from 'react-dom/server'
import { createActor } from 'xstate'
import { selectQuestion } from '../../../machines/encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import { limitsOf } from '../../../machines/session/deadlines.ts'
import { sessionMachine } from '../../../machines/session/session.machine.ts'
import { selectEncounter } from '../../../machines/session/session.selectors.ts'
import { App } from '../../../src/live/app/App.tsx'
import { noOpApp } from '../../../src/live/first-paint/no-op-app.ts'

/** A screen of the floor. */
interface Screen {
  /** Of the tab. */
  readonly title: string
  readonly html: string
}

/** What the floor says and asks. */
export interface Words {
  readonly product: string
  /** In order: the questions of the quietest conversation, and what stands where it stood. */
  readonly screens: readonly Screen[]
  /** The headings of the questions. */
  readonly questions: readonly string[]
  /** The buttons that lead to the next screen. */
  readonly onward: readonly string[]
}

const QUIETEST = [
  'encounter.start',
  'answer.no',
  'answer.no',
  'answer.yes'
] as const satisfies EncounterEvent['type'][]

const beginSession = () =>
  createActor(sessionMachine, { input: { force: undefined, limits: limitsOf(content.times) } }).start()

/** @returns the words of the floor, drawn as the checklist draws them, so that both have the same to show. */
export const wordsOfFloor = (): Words => {
  const { screens, questions } = content
  const session = beginSession()
  const encounter = selectEncounter(session.getSnapshot())
  if (!encounter) throw new Error('No conversation has begun.')
  const draw = () =>
    renderToStaticMarkup(<App controls={noOpApp} session={session} snapshot={session.getSnapshot()} />)
  const asked = QUIETEST.map(type => {
    encounter.send({ type })
    const question = selectQuestion(encounter.getSnapshot())
    if (!question) throw new Error(`${type} leads to no question.`)
    return { title: screens.product.name, heading: questions[question].prompt, html: draw() }
  })
  session.send({ type: 'session.clear' })
  const end = { title: screens.product.name, html: draw() }
  session.stop()
  return {
    product: screens.product.name,
    screens: [...asked, end],
    questions: asked.map(({ heading }) => heading),
    onward: [screens.buttons.start, ...Object.values(questions.answers), screens.buttons.beginAgain]
  }
}
