import { content } from 'virtual:content'
import { fireEvent, screen } from '@testing-library/react'
import type { QUESTIONS } from '../../machines/content/vocabulary.ts'
import { renderAt } from './render-at.tsx'
import { snapshotAt } from './walk.ts'

const { shown } = content.screens

export const button = (name: string | RegExp) => screen.getByRole('button', { name })
export const backToOfficer = () => button(/^Back to the officer/)
export const isFacingPerson = () => screen.queryByRole('button', { name: /^Back to the officer/ }) !== null

/** Renders a question, turned to the person. */
export const turnedQuestion = async (question: (typeof QUESTIONS)[number] = 'safety') => {
  const drawn = renderAt(snapshotAt(question))
  await drawn.hands.click(button(shown.turn))
  return drawn
}

/** Sends *Back to the officer* a pointer event. jsdom has no layout, so whether it is over the button is given. */
export const pointOnBack = (type: `pointer${string}`, timeStamp: number, isOverButton = true) => {
  const target = backToOfficer()
  document.elementFromPoint = () => (isOverButton ? target : document.body)
  const event = new MouseEvent(type, { bubbles: true })
  Object.defineProperty(event, 'timeStamp', { value: timeStamp })
  fireEvent(target, event)
}

/** Presses *Back to the officer* for so many milliseconds. */
export const pressBackFor = (milliseconds: number, endsOnButton = true) => {
  pointOnBack('pointerdown', 1_000)
  pointOnBack('pointerup', 1_000 + milliseconds, endsOnButton)
}
