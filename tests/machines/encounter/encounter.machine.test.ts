import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { AnyStateNode } from 'xstate'
import { encounterMachine } from '../../../machines/encounter/encounter.machine.ts'
import { EVENTS, everyPlace, isSampleChoice } from '../../../machines/training/map/graph.ts'
import { after, change, snapshotAt, stepOf, walk } from '../../support/walk.ts'

const PARTING = ['support', 'safety', 'safePlace', 'afraid'] as const

const TABLE: Readonly<Record<(typeof PARTING)[number], readonly [string, string, string, string]>> = {
  support: ['supportNeeds', 'safety', 'supportNeeds', 'safety'],
  safety: ['safePlace', 'safePlace', 'safePlace', 'safePlace'],
  safePlace: ['afraid', 'afraid', 'afraid', 'afraid'],
  afraid: ['who', 'outcome', 'who', 'outcome']
}

test.each(PARTING)('encounter: %s goes on after yes, no, not sure and prefer not to say', question => {
  const answers = ['answer.yes', 'answer.no', 'answer.unsure', 'answer.declined'] as const
  expect(answers.map(answer => stepOf(walk([answer], snapshotAt(question))))).toEqual(TABLE[question])
})

test('encounter: an answer is recorded under its question', () => {
  expect(
    walk(['encounter.start', 'answer.no', 'answer.unsure', 'answer.declined', 'answer.yes']).context.answers
  ).toEqual({
    support: 'no',
    safety: 'unsure',
    safePlace: 'declined',
    afraid: 'yes'
  })
})

test('encounter: choices keep the order they were pressed in, and Continue goes on', () => {
  const end = walk(
    [
      { type: 'choice.toggle', question: 'supportNeeds', choice: 'money' },
      { type: 'choice.toggle', question: 'supportNeeds', choice: 'talk' },
      { type: 'choice.toggle', question: 'supportNeeds', choice: 'money' },
      { type: 'choice.toggle', question: 'supportNeeds', choice: 'housing' },
      'step.continue'
    ],
    snapshotAt('supportNeeds', { answers: { support: 'yes' } })
  )
  expect(end.context.answers).toEqual({ support: 'yes', supportNeeds: ['talk', 'housing'] })
  expect(stepOf(end)).toBe('safety')
})

test('encounter: no choices is an answer too', () => {
  const end = walk(['step.continue'], snapshotAt('who', { answers: { afraid: 'yes' } }))
  expect(end.context.answers).toEqual({ afraid: 'yes', who: [] })
  expect(stepOf(end)).toBe('outcome')
  const changed = walk(
    [change('supportNeeds'), 'step.continue'],
    snapshotAt('outcome', { answers: { support: 'yes' } })
  )
  expect(changed.context.answers).toEqual({ support: 'yes', supportNeeds: [] })
  expect(stepOf(changed)).toBe('outcome')
})

test('encounter: one tap on someone near puts danger before the outcome, and keeps the other choices', () => {
  const near = walk(
    [
      { type: 'choice.toggle', question: 'who', choice: 'client' },
      { type: 'choice.toggle', question: 'who', choice: 'near-now' }
    ],
    snapshotAt('who', { answers: { afraid: 'yes' } })
  )
  expect(near.hasTag('danger')).toBe(true)
  expect(stepOf(near)).toBe('nearNow')
  expect(near.context.answers).toEqual({ afraid: 'yes', who: ['client', 'near-now'] })
  expect(stepOf(walk(['danger.close'], near))).toBe('outcome')
  expect(stepOf(walk(['step.back'], near))).toBe('who')
})

test('encounter: choosing a place of work changes no answer, and stays on the outcome', () => {
  const end = walk(
    [{ type: 'choice.toggle', question: 'workplaces', choice: 'street' }],
    snapshotAt('outcome', { answers: { support: 'no' } })
  )
  expect(end.context.answers).toEqual({ support: 'no', workplaces: ['street'] })
  expect(stepOf(end)).toBe('outcome')
})

const nodes = (node: AnyStateNode): readonly AnyStateNode[] => [
  node,
  ...Object.values(node.states).flatMap(nodes)
]

const named = (arrow: { source: AnyStateNode; eventType: string }, at: number) =>
  `${arrow.source.key} --${arrow.eventType}--> candidate ${at}`

const states = nodes(encounterMachine.root)
const transitions = states.flatMap(node => [...[...node.transitions.values()].flat(), ...(node.always ?? [])])

test('encounter: every state and every transition has a description', () => {
  const isDescribed = ({ description }: { readonly description?: string | undefined }) =>
    description !== undefined && /^[A-Z].+[.?]$/.test(description)
  expect(states.filter(node => !isDescribed(node)).map(({ key }) => key)).toEqual([])
  expect(transitions.filter(arrow => !isDescribed(arrow)).map(named)).toEqual([])
  expect(readFileSync('docs/architecture.md', 'utf8')).toContain(
    `${states.length} states and ${transitions.length} transitions`
  )
})

const ONE_OF_EACH = EVENTS.filter(isSampleChoice)

const drawn = states.flatMap(node =>
  [...node.transitions.values()].flatMap(candidates =>
    candidates.map((arrow, at) => ({ arrow, name: named(arrow, at) }))
  )
)

test('encounter: every transition can be taken', { tags: ['slow'] }, () => {
  const taken = new Set(
    everyPlace().flatMap(place =>
      ONE_OF_EACH.flatMap(event => encounterMachine.getTransitionData(place, event))
    )
  )
  const never = drawn.filter(({ arrow }) => !taken.has(arrow as never)).map(({ name }) => name)
  expect(never).toEqual([])
})

test('encounter: the outcome can be reached from every state by answers alone', { tags: ['slow'] }, () => {
  const stuck = everyPlace().filter(place => {
    const on = [
      'encounter.start',
      'answer.no',
      'step.continue',
      'danger.close',
      'phone.return',
      'step.back'
    ] as const
    const end = Array.from({ length: 10 }).reduce<typeof place>(now => {
      if (stepOf(now) === 'outcome') return now
      const event = on.find(type => now.can({ type }))
      return event ? walk([event], now) : now
    }, place)
    return stepOf(end) !== 'outcome'
  })
  expect(stuck).toEqual([])
})

test('encounter: every state ignores events that are not for it, and never throws', {
  tags: ['slow']
}, () => {
  const unknown = { type: 'no.such.event' } as never
  const moved = everyPlace().filter(place =>
    [...ONE_OF_EACH, unknown].some(event => !place.can(event) && after(place, event) !== place)
  )
  expect(moved).toEqual([])
})
