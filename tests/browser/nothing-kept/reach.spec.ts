import { ANSWERS, SUPPORT_CHOICES, WHO_CHOICES } from '../../../machines/content/vocabulary.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import { LONG } from '../support/long.ts'
import { expect, test, type Walker } from '../support/walker.ts'
import { ENDINGS, type Ending, heading, otherRoute, route } from './support/endings.ts'
import { apart, numbersThatReturn, stockOf } from './support/reach.ts'

/** Draws the outcome, and answers nothing. */
const noAnswer: readonly EncounterEvent[] = [{ type: 'encounter.start' }, { type: 'encounter.finish' }]

const walkTo = async (walker: Walker, events: readonly EncounterEvent[], { title, end }: Ending) => {
  await walker.walk(events)
  await walker.letTapsThrough()
  await end(walker)
  await expect(heading(walker.page)).toHaveText(title)
}

const begin = async (walker: Walker, { again }: Ending) => {
  await walker.letTapsThrough()
  await walker.button(again).click()
  await walker.hasBegun()
}

/** Walks a route, ends it, and takes stock before another conversation begins. */
const stockAfter = async (walker: Walker, events: readonly EncounterEvent[], ending: Ending) => {
  await walkTo(walker, events, ending)
  const stock = await stockOf(walker.page)
  await begin(walker, ending)
  return stock
}

/** What holds a word that only an answer brings there. */
const ANSWERED = new RegExp(` = (?:${[...ANSWERS, ...SUPPORT_CHOICES, ...WHO_CHOICES].join('|')})$`)

test('nothing kept: after Clear nothing that page code can reach differs by what was answered', async ({
  walker
}) => {
  test.slow()
  const [clear] = ENDINGS
  const unanswered = await stockAfter(walker, noAnswer, clear)
  // All is loaded, and whatever is kept of the content for the next time is kept.
  await stockAfter(walker, otherRoute, clear)
  const first = await stockAfter(walker, route, clear)
  const more = apart(unanswered, first).filter(line => ANSWERED.test(line))
  expect(more).toEqual([])
  const other = await stockAfter(walker, otherRoute, clear)
  expect(numbersThatReturn([first, other, await stockAfter(walker, route, clear)])).toEqual([])
  expect(apart(first, other)).toEqual([])
})

test('nothing kept: after each other ending nothing that page code can reach differs by what was answered', {
  tag: LONG
}, async ({ walker }) => {
  test.slow()
  const [clear, ...others] = ENDINGS
  await stockAfter(walker, otherRoute, clear)
  for (const ending of others) {
    // What an ending makes when it first comes is there.
    await walkTo(walker, noAnswer, ending)
    await begin(walker, ending)
    const one = await stockAfter(walker, route, ending)
    expect([ending.title, apart(one, await stockAfter(walker, otherRoute, ending))]).toEqual([
      ending.title,
      []
    ])
  }
})

/** Keeps each answer in one way of every kind. */
const leak = ({ page, content }: Walker) =>
  page.evaluate(
    ([labels, answers]) => {
      const held = {
        array: [] as string[],
        map: new Map<number, { mapped: string }>(),
        set: new Set<string>(),
        nodes: [] as Element[],
        say: () => '',
        code: 0
      }
      Object.assign(globalThis, { held })
      document.addEventListener('click', ({ target }) => {
        const text = (target as Element).closest('button')?.textContent ?? ''
        const index = labels.indexOf(text)
        const answer = answers[index]
        if (!answer) return
        const kept = index + 7000
        held.array.push(answer)
        held.map.set(held.map.size, { mapped: answer })
        held.set.add(answer)
        held.nodes.push(document.createElement('output'))
        held.code = kept
        held.say = () => answer + kept
      })
    },
    [ANSWERS.map(answer => content.questions.answers[answer]), [...ANSWERS]] as const
  )

test('self-check: an answer kept in memory is found, whatever it is kept in', async ({ walker }) => {
  test.slow()
  await leak(walker)
  const [clear] = ENDINGS
  const declined = [{ type: 'encounter.start' }, { type: 'answer.declined' }] as const
  const no = [{ type: 'encounter.start' }, { type: 'answer.no' }] as const
  const unanswered = await stockAfter(walker, noAnswer, clear)
  const first = await stockAfter(walker, declined, clear)
  const other = await stockAfter(walker, no, clear)
  const again = await stockAfter(walker, declined, clear)
  const lines = [...apart(unanswered, first), ...apart(first, other)]
  expect(lines).toEqual(
    expect.arrayContaining([
      'native <output>',
      'object Array.[] = declined',
      'object Array.[] = no',
      'object Object.mapped = declined',
      'object Object.mapped = no'
    ])
  )
  expect(lines.some(line => /Context.* = no$/.test(line))).toBe(true)
  // The table of the set.
  expect(lines.some(line => /^array \.\d+ = no$/.test(line))).toBe(true)
  expect(numbersThatReturn([first, other, again]).some(line => line.endsWith('.code = number 7003'))).toBe(
    true
  )
})
