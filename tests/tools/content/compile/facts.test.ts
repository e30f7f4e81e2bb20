import { describe, expect, test } from 'vitest'
import { DAY_MS } from '../../../../machines/content/vocabulary.ts'
import { ageOf } from '../../../../machines/training/facts.ts'
import { factsOf } from '../../../../tools/content/compile/facts.ts'
import { checkTexts, fixtureTexts, withEdit } from '../../../support/content.ts'
import { sourcesOf } from '../../../support/signed.ts'

const LATE = '2028-06-01'
const facts = factsOf(sourcesOf(fixtureTexts))
const lateDay = Date.parse(LATE) / DAY_MS

test('facts: every source in the content belongs to a fact, which names it once', () => {
  // A drill's sources are references, not facts.
  const written = [...fixtureTexts].flatMap(([file, text]) =>
    file.startsWith('drills/')
      ? []
      : [...text.matchAll(/^ *(?:- title: .*\n *)?address: (\S+)$/gm)].map(([, address]) => address)
  )
  // The guidance itself is the source of everything.
  const guidance = /^address: (\S+)$/m.exec(fixtureTexts.get('guidance.yaml') ?? '')?.[1]
  const shown = facts.flatMap(({ sources }) => sources.map(({ address }) => address))
  expect(new Set([...shown, guidance])).toEqual(new Set(written))
  for (const { sources } of facts)
    expect(new Set(sources.map(source => JSON.stringify(source))).size).toBe(sources.length)
  expect(facts.every(({ sources }) => sources.length > 0)).toBe(true)
  expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length)
})

describe('facts: they agree with the check', () => {
  const { warnings } = checkTexts(fixtureTexts, LATE)
  const told = (message: RegExp) => warnings.filter(warning => message.test(warning.message)).length

  test('on the number of overdue facts', () => {
    const overdue = facts.filter(fact => ageOf(fact, lateDay) === 'overdue')
    expect(overdue).toHaveLength(told(/^The review of /))
    const reviews = [...fixtureTexts.values()].flatMap(text => [...text.matchAll(/\breviewBy: "(.*?)"/g)])
    expect(overdue).toHaveLength(reviews.filter(([, day = '']) => day < LATE).length)
  })

  test('on unconfirmed facts', () => {
    const doubted = new Set(
      warnings.flatMap(({ message, file }) => {
        const [, what, name] =
          /^Nobody has confirmed (?:the )?(hours of|website of|[\d ]+) ?\(?(.*?)(?: \((?:phone|text|outOfHoursPhone|webchat)\))?\)?\.$/.exec(
            message
          ) ?? []
        if (what === undefined) return []
        const doubt = what === 'hours of' || what === 'website of' ? what.replace(' of', '') : 'number'
        return [`${file} ${doubt} ${name?.replaceAll(/[()]/g, '')}`]
      })
    )
    const shown = facts.flatMap(({ id, name, unconfirmed = [] }) =>
      unconfirmed.map(doubt => `${id.split(' ')[0]} ${doubt} ${name.replaceAll(/[()]/g, '')}`)
    )
    expect(shown.sort()).toEqual([...doubted].sort())
  })
})

test('facts: held services are marked as not shown', () => {
  const held = facts.filter(({ isShown }) => !isShown).map(({ id }) => id)
  const { sources } = checkTexts(fixtureTexts)
  const wanted = sources.serviceEntries?.filter(
    ({ value }) => value.status === 'held' && !('guidanceLines' in value && value.guidanceLines)
  )
  expect(held).toHaveLength(wanted?.length ?? 0)
  expect(held).toContain('forces/gloucestershire.yaml drug-line')
})

test('facts: a local service counts in every force where it is shown', () => {
  const shared = facts.find(({ forces }) => forces.includes('wiltshire') && forces.length > 1)
  expect(shared?.forces).toEqual(['gloucestershire', 'wiltshire'])
  expect(shared?.kind).toBe('local')
})

test('facts: a number that is withdrawn is off the numbers of its service, and named with its day', () => {
  const mark = 'withdrawn: { on: "2026-11-30", by: Duty inspector, why: It rings somebody else. }'
  const texts = withEdit('services/crimestoppers.yaml', 'phone:\n', `phone:\n  ${mark}\n`)
  const withdrawn = factsOf(sourcesOf(texts)).find(({ id }) => id === 'services/crimestoppers.yaml')
  expect(withdrawn).toMatchObject({
    numbers: ['07860 077 333'],
    withdrawn: [{ numbers: ['0800 555 111'], on: Date.parse('2026-11-30') / DAY_MS }]
  })
})
