import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { AnyStateNode } from 'xstate'
import { ANSWERS } from '../../../machines/content/vocabulary.ts'
import { encounterMachine } from '../../../machines/encounter/encounter.machine.ts'
import { selectIsFacingPerson, selectPlace } from '../../../machines/encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import { EVENTS, isSampleChoice } from '../../../machines/training/map/graph.ts'
import { testRows } from '../../specs/read-rows.ts'
import { after, everyPlace, stepOf, walk } from '../../support/walk.ts'

const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  'choice.toggle': ['question', 'choice'],
  'answer.change': ['question'],
  'contact.toggle': ['contact'],
  'carry.answer': ['answer']
}

/** Short words for events. A choice is written after its question. */
const WORDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(ANSWERS.map(answer => [answer, `answer.${answer}`])),
  start: 'encounter.start',
  finish: 'encounter.finish',
  continue: 'step.continue',
  back: 'step.back',
  danger: 'danger.open',
  close: 'danger.close',
  change: 'answer.change',
  turn: 'phone.turn',
  return: 'phone.return',
  supportNeeds: 'choice.toggle supportNeeds',
  who: 'choice.toggle who',
  workplaces: 'choice.toggle workplaces'
}

const eventOf = (step: string): EncounterEvent => {
  const [type = '', ...given] = step.replace(/^\S+/, word => WORDS[word] ?? word).split(' ')
  const fields = ARGUMENTS[type]?.map((name, at) => [name, given[at]]) ?? [['contacts', given]]
  return { type, ...(given.length > 0 && Object.fromEntries(fields)) } as EncounterEvent
}

testRows('encounter/steps', story => {
  const now = walk(story.split(', ').map(eventOf))
  const { answers, trail, handOver } = now.context
  const said = Object.entries(answers).map(([question, answer]) => [question, answer].flat().join(' '))
  return [
    `${selectPlace(now)}${selectIsFacingPerson(now) ? ' turned' : ''}`,
    said.join(', ') || 'nothing',
    trail.slice(1).join(' '),
    ...(handOver ? [[...handOver.contacts, handOver.captions ?? []].flat().join(' ')] : [])
  ].join(' | ')
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
