import { content } from 'virtual:content'
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { QUESTIONS, SINGLE_QUESTIONS } from '../../../../machines/content/vocabulary.ts'
import { interpolate } from '../../../../machines/text/interpolate.ts'
import { noOpApp } from '../../../../src/live/first-paint/no-op-app.ts'
import { formatTimeLimits } from '../../../../src/live/i18n/format.ts'
import { renderAt } from '../../../support/render-at.tsx'
import { snapshotAt, stepOf } from '../../../support/walk.ts'

afterEach(cleanup)

const names = (elements: readonly HTMLElement[]) => elements.map(element => element.textContent)

describe('each question', () => {
  test.each(QUESTIONS)('question: %s is the heading, with another way to ask and a note', async question => {
    const { hands } = renderAt(snapshotAt(question))
    const { prompt, softer, note } = content.questions[question]
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(prompt)
    await hands.click(screen.getByText(content.screens.labels.softer))
    expect((await screen.findByText(softer)).textContent).toBe(softer)
    expect(screen.getByText(note).textContent).toBe(note)
  })

  test.each(SINGLE_QUESTIONS)('question: %s offers four answers in order', question => {
    renderAt(snapshotAt(question))
    const group = screen.getByRole('group', { name: content.questions[question].prompt })
    expect(names(within(group).getAllByRole('button'))).toEqual([
      'Yes',
      'No',
      'Not sure',
      'Prefer not to say'
    ])
  })

  test('question: one press answers', async () => {
    const { actor, hands } = renderAt(snapshotAt('safePlace'))
    await hands.click(screen.getByRole('button', { name: 'Not sure' }))
    expect([stepOf(actor.getSnapshot()), actor.getSnapshot().context.answers]).toEqual([
      'tonight',
      { safePlace: 'unsure' }
    ])
  })

  test('question: with several choices, shows those that are on and has Continue', async () => {
    const { actor, hands } = renderAt(snapshotAt('who', { answers: { afraid: 'yes' } }))
    const client = screen.getByRole('button', { name: 'A client' })
    await hands.click(client)
    expect(client.getAttribute('aria-pressed')).toBe('true')
    await hands.click(screen.getByRole('button', { name: 'Continue' }))
    expect(stepOf(actor.getSnapshot())).toBe('outcome')
  })
})

describe('the outcome', () => {
  test('outcome: after Numbers now it lists what was not asked, with a way to ask it', async () => {
    const { actor, hands } = renderAt(
      snapshotAt('outcome', { answers: { support: 'no' }, trail: ['ready', 'outcome'] })
    )
    await hands.click(screen.getByRole('button', { name: /^Change/ }))
    const answered = await screen.findByRole('region', { name: 'You answered' })
    expect(within(answered).getAllByText('Not asked').length).toBe(3)
    await hands.click(
      within(answered).getByRole('button', { name: 'Ask now Are you worried about your safety?' })
    )
    expect(stepOf(actor.getSnapshot())).toBe('safety')
  })

  test('outcome: says how a number was checked, or that it is unconfirmed', async () => {
    const { hands } = renderAt(
      snapshotAt('outcome', { answers: { support: 'yes', supportNeeds: ['sexual-health'] } })
    )
    const contacts = screen.getByRole('region', { name: 'Contact first' })
    await hands.click(within(contacts).getByRole('button', { name: /^All \d+ contacts$/ }))
    const rows = await within(contacts).findAllByRole('listitem', { name: 'Suzy Lamplugh Trust' })
    const row = rows.at(-1)
    expect(row?.textContent).toContain('Number not confirmed')
    await hands.click(within(row ?? contacts).getByRole('button', { name: /^More about/ }))
    expect((await screen.findByText(/^Last checked 24 November 2026/)).textContent).toBe(
      'Last checked 24 November 2026, only from the guidance or public lists; no one has rung it yet.'
    )
  })

  test('outcome: only numbers are links, never websites', () => {
    renderAt(snapshotAt('outcome'))
    const links = screen.queryAllByRole('link').map(link => link.getAttribute('href'))
    expect(links).toEqual(['#heading'])
  })

  test('outcome: ends with Clear and finish', async () => {
    let finished = 0
    const { hands } = renderAt(snapshotAt('outcome'), {
      session: { ...noOpApp.session, finish: () => finished++ }
    })
    await hands.click(screen.getByRole('button', { name: 'Clear and finish' }))
    expect(finished).toBe(1)
  })
})

test('More: shows the statements with their edition, the figure with its source, and what is kept', async () => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  const { hands } = renderAt(snapshotAt('ready'))
  const { statements, definition, figure, kept, replaces } = content.beforeYouStart
  await hands.click(screen.getByRole('button', { name: content.screens.more.title }))
  for (const heading of [
    content.screens.holds.dutyHeading,
    statements.heading,
    definition.heading,
    figure.heading
  ])
    await hands.click(screen.getByText(heading))
  await screen.findByText(figure.says)
  for (const line of [
    ...statements.lines.map(({ says }) => says),
    statements.edition,
    definition.says,
    figure.says,
    interpolate(kept, formatTimeLimits(content.times, undefined)),
    replaces
  ])
    expect(screen.getByText(line).textContent).toBe(line)
  expect(screen.getByText(figure.sources[0] ?? '').textContent).toBe(figure.sources[0])
})

test('danger screen: shows the emergency number and a way back', async () => {
  const { actor, hands } = renderAt(snapshotAt('nearNow', { trail: ['who', 'nearNow'] }))
  expect(screen.getByText('999').textContent).toBe('999')
  await hands.click(screen.getByRole('button', { name: 'Safe now: carry on' }))
  expect(stepOf(actor.getSnapshot())).toBe('outcome')
})
