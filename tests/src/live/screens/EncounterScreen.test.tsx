import { content } from 'virtual:content'
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { QUESTIONS, SINGLE_QUESTIONS } from '../../../../machines/content/vocabulary.ts'
import { interpolate } from '../../../../machines/text/format.ts'
import { formatTimeLimits } from '../../../../src/live/i18n/format.ts'
import { ApprovalStatus } from '../../../../src/live/settings/MorePanel.tsx'
import { renderAt } from '../../../support/render-at.tsx'
import { snapshotAt, stepOf } from '../../../support/walk.ts'

afterEach(cleanup)

test.each(QUESTIONS)('question: %s has another way to ask and a note', async question => {
  const { hands } = renderAt(snapshotAt(question))
  const { softer, note } = content.questions[question]
  await hands.click(screen.getByText(content.screens.labels.softer))
  expect(await screen.findByText(softer)).toBeTruthy()
  expect(screen.getByText(note)).toBeTruthy()
})

test.each(SINGLE_QUESTIONS)(
  'question: each answer to %s has its own picture, hidden from screen readers, beside its words, and turned as well',
  async question => {
    const { hands } = renderAt(snapshotAt(question))
    const look = () => {
      const pictures = Object.values(content.questions.answers).map(name => {
        const picture = screen.getByRole('button', { name }).querySelector('svg[aria-hidden=true] path')
        return picture?.getAttribute('d')
      })
      expect(new Set(pictures.filter(Boolean)).size).toBe(4)
    }
    look()
    await hands.click(screen.getByRole('button', { name: content.screens.shown.turn }))
    look()
  }
)

test('question: what would help has a picture only where people were asked about it, and who they are has none', () => {
  const [first] = content.questions.supportNeeds.choices
  const pictured = () => screen.queryAllByRole('button').filter(one => one.querySelector('svg.picture'))
  for (const question of ['supportNeeds', 'who'] as const) {
    renderAt(snapshotAt(question))
    expect(pictured()).toEqual([])
    cleanup()
  }
  Object.assign(first ?? {}, { pictures: 'tested' })
  renderAt(snapshotAt('supportNeeds'))
  Object.assign(first ?? {}, { pictures: undefined })
  expect(pictured().map(({ textContent }) => textContent)).toEqual([first?.label])
})

test('danger: who cannot speak is told how to reach 999, the phone turned too, and that a text needs a registered phone', async () => {
  const { noVoice, noVoiceWays } = content.screens.danger
  const waysBelow = (summary: string) =>
    [...(screen.getByText(summary).closest('details')?.querySelectorAll('p') ?? [])].map(p => p.textContent)
  const { hands } = renderAt(snapshotAt('support'))
  await hands.click(screen.getByRole('button', { name: content.screens.shown.turn }))
  await hands.click(screen.getByRole('button', { name: content.screens.buttons.danger }))
  expect(waysBelow(content.screens.handOver.noVoice)).toEqual(noVoiceWays)
  cleanup()
  renderAt(snapshotAt('nearNow'))
  expect(waysBelow(noVoice)).toEqual(noVoiceWays)
  for (const way of noVoiceWays.filter(way => /text to 999/i.test(way))) expect(way).toMatch(/registered/)
  expect(noVoiceWays.join()).toMatch(/text to 999/i)
})

const afterNumbersNow = () =>
  renderAt(snapshotAt('outcome', { answers: { support: 'no' }, trail: ['ready', 'outcome'] }))

test('outcome: after Numbers now it lists what was not asked, with a way to ask it', async () => {
  const { actor, hands } = afterNumbersNow()
  await hands.click(screen.getByRole('button', { name: /^Change/ }))
  const answered = await screen.findByRole('region', { name: 'You answered' })
  expect(within(answered).getAllByText('Not asked').length).toBe(3)
  const name = 'Ask now Are you worried about your safety?'
  await hands.click(within(answered).getByRole('button', { name }))
  expect(stepOf(actor.getSnapshot())).toBe('safety')
})

test.each([
  ['No', /^The same numbers as before$/],
  // TARA's name is telling and TARA is best for no need, so it is counted and not named.
  ['Yes', /^New numbers: \d+$/]
])('outcome: after an answer was changed to %s it says what that brought', async (answer, brought) => {
  const { hands } = afterNumbersNow()
  expect(screen.queryByText(brought)).toBeNull()
  await hands.click(screen.getByRole('button', { name: /^Change/ }))
  await hands.click(await screen.findByRole('button', { name: /^Ask now .*afraid/ }))
  await hands.click(await screen.findByRole('button', { name: answer }))
  if (answer === 'Yes') {
    await hands.click(await screen.findByRole('button', { name: /controls/i }))
    await hands.click(await screen.findByRole('button', { name: 'Continue' }))
  }
  expect(await screen.findByText(brought)).toBeTruthy()
  await hands.click(screen.getByRole('button', { name: content.screens.buttons.danger }))
  await hands.click(await screen.findByRole('button', { name: content.screens.buttons.carryOn }))
  expect(await screen.findByText(brought)).toBeTruthy()
})

test('outcome: says how a number was checked, or that it is unconfirmed', async () => {
  const { hands } = renderAt(
    snapshotAt('outcome', { answers: { support: 'yes', supportNeeds: ['sexual-health'] } })
  )
  const contacts = screen.getByRole('region', { name: 'Contact first' })
  await hands.click(within(contacts).getByRole('button', { name: /^All \d+ contacts$/ }))
  const [row] = await within(contacts).findAllByRole('listitem', { name: 'Suzy Lamplugh Trust' })
  await hands.click(within(row ?? contacts).getByRole('button', { name: /^More about/ }))
  expect((await screen.findByText(/^Last checked 24 November 2026/)).textContent).toBe(
    'Last checked 24 November 2026, only from the guidance or public lists; no one has rung it yet.'
  )
})

test('outcome: of the cases under If: three are named, each opens its steps, and the others are behind more', async () => {
  const { hands } = renderAt(snapshotAt('outcome', { answers: {} }))
  const [first, , , ...others] = content.actions.filter(action => action.if)
  const doNow = () => screen.getByRole('region', { name: 'Do now' }).textContent
  await hands.click(screen.getByRole('button', { name: first?.ifShort ?? '?' }))
  expect(doNow()).toContain(first?.line)
  await hands.click(screen.getByRole('button', { name: content.screens.outcome.ifsMore }))
  for (const one of others) expect(doNow()).toContain(`If ${one.if}`)
})

test('More: shows the statements with their edition, the figure with its source, and what is kept', async () => {
  const { hands } = renderAt(snapshotAt('ready'))
  const { statements, definition, figure, kept, replaces } = content.beforeYouStart
  await hands.click(screen.getByRole('button', { name: content.screens.more.title }))
  const { dutyHeading } = content.screens.holds
  for (const heading of [dutyHeading, statements.heading, definition.heading, figure.heading])
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

test('More: a draft says why it is one, even if all is signed', () => {
  render(<ApprovalStatus on={20_781} toSettle={{ facts: 3, signatures: 0 }} />)
  expect(screen.getByText('Content approved on 24 November 2026')).toBeTruthy()
  expect(screen.getByText(/^Draft: .*: 3\. Signatures missing: 0\.$/).textContent).toBe(
    'Draft: not approved for use on duty. Facts not confirmed or out of date: 3. Signatures missing: 0.'
  )
})
