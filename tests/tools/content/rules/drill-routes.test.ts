// @module-tag slow
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { check } from '../../../../tools/content/check.ts'
import { formatDiagnostic } from '../../../../tools/content/diagnostic.ts'
import { broken, type Edit, fixtureTexts, REAL_TODAY, realTexts, withEdit } from '../../../support/content.ts'

const TODAY = '2026-11-24'
const cut = 'drills/cut-short.yaml'
const third = 'drills/third-person.yaml'

const expectErrors = (edits: readonly Edit[], messages: readonly string[]) => {
  const { texts, places } = broken(...edits)
  const { errors, compiled } = check(texts, TODAY)
  expect(errors.map(formatDiagnostic)).toEqual(messages.map((message, at) => `${places[at]}  ${message}`))
  expect(places).toHaveLength(messages.length)
  expect(compiled).toBe(undefined)
}

test('drill routes: every real drill fits the flow, and there are at least twelve', () => {
  const { errors, sources } = check(realTexts, REAL_TODAY)
  expect(errors).toEqual([])
  expect(sources.drills?.size).toBeGreaterThanOrEqual(12)
})

test('drill routes: every drill of the fixture fits the flow, and none is left out', () => {
  const { errors, sources } = check(fixtureTexts, TODAY)
  expect(errors).toEqual([])
  expect(sources.drills?.size).toBe(readdirSync('tests/fixtures/content/drills').length)
})

describe('drill routes: a drill that does not fit the flow is refused', () => {
  test.each<readonly [string, readonly Edit[], readonly string[]]>([
    [
      'an answer that leads to a question for which nothing is written',
      [[cut, 'fits: [declined]', 'fits: [declined, ▸"yes"]']],
      ['"yes" leads to "who", which has no entry here.  Add "who:" below "questions:", or remove "yes".']
    ],
    [
      'a question that no fitting answer opens, and a route to it',
      [
        [third, 'there.\n    fits: ["yes", "no"]', 'there.\n    fits: ["yes"]'],
        [third, 'says: Tonight, yes', '▸says: Tonight, yes'],
        [third, 'safePlace: "no"', 'safePlace: ▸"no"']
      ],
      [
        'No answer in "fits" leads to this question.  Add an answer that opens it, or remove it.',
        '"no" is not in the "fits" of "safePlace".  Add it there, or press an answer that fits.'
      ]
    ],
    [
      'an answer of a route to a question that is not asked there',
      [[third, '- safePlace: "no"\n      - tonight', '- ▸tonight']],
      [
        '"tonight" is not asked here: the route is at "safePlace".  Write what is pressed there, or fix what comes before.'
      ]
    ],
    [
      'a press that does nothing there',
      [
        [
          third,
          '- support: "yes"\n      - supportNeeds: [housing]',
          '- ▸resume\n      - support: "yes"\n      - supportNeeds: [housing]'
        ]
      ],
      ['This does nothing at "support".  Write what can be pressed there.']
    ],
    [
      'a route that stops on the way',
      [[third, '      - tonight: "yes"\n      - afraid: "no"\n', '      - ▸tonight: "yes"\n']],
      ['This route stops before tips and contacts.  Go on to them, or end with "finish" or "clear".']
    ],
    [
      'a press after Clear',
      [[third, '      - clear\n', '      - clear\n      - ▸start\n']],
      ['Nothing can be pressed after "clear".  Make "clear" the last press.']
    ],
    [
      'a choice of a route that does not fit',
      [[third, 'supportNeeds: [housing]', 'supportNeeds: ▸[housing, leaving]']],
      ['"leaving" is not in the "fits" of "supportNeeds".  Add it there, or press an answer that fits.']
    ],
    [
      'an interruption that no good route comes to',
      [[cut, 'at: tonight', 'at: ▸afraid']],
      ['No good route comes here, so this never happens.  Move it to where a good route passes.']
    ],
    [
      'good routes that do something else when they are interrupted',
      [
        [cut, 'do: [finish]', 'do: [clear]'],
        [cut, '- start\n      - support: "no"', '▸- start\n      - support: "no"'],
        [cut, '- start\n      - support: declined', '▸- start\n      - support: declined']
      ],
      [
        'This route does something else when it is interrupted at "tonight".  Change the route to what "do" says, or add this to "do".',
        'This route does something else when it is interrupted at "tonight".  Change the route to what "do" says, or add this to "do".'
      ]
    ]
  ])('%s', (_, edits, messages) => expectErrors(edits, messages))

  test.each<readonly [string, readonly Edit[], readonly string[]]>([
    [
      'a contact and an officer action that the phone does not show after a good route',
      [
        [
          cut,
          'teaching:\n',
          'shows:\n  contacts: [▸tara]\n  actions: [somewhere-tonight, ▸reporting]\nteaching:\n'
        ]
      ],
      [
        '"Contact first" does not show "tara" after the route "Three answers, then Numbers now".  Change what the drill teaches there, or remove it from "shows".',
        '"Do now" does not show "reporting" after the route "Three answers, then Numbers now".  Change what the drill teaches there, or remove it from "shows".'
      ]
    ],
    [
      'a contact that it shows, though every good route ends with Clear',
      [
        [third, 'teaching:\n', 'shows:\n  contacts: [▸samaritans]\nteaching:\n'],
        [third, '- afraid: "yes"\n      - who: [client, follows]\n', '- clear\n'],
        [third, '- tonight: "yes"\n      - afraid: "no"\n', '- clear\n']
      ],
      ['No good route reaches the outcome, so nothing is shown.  Remove it, or add a route that does.']
    ]
  ])('%s', (_, edits, messages) => expectErrors(edits, messages))

  test('a drill without the first question', () => {
    const text = fixtureTexts.get(third) ?? ''
    const scene = text.slice(text.indexOf('  support:\n'), text.indexOf('  supportNeeds:\n'))
    const { errors } = check(withEdit(third, scene, ''), TODAY)
    expect(errors.map(({ message }) => message)).toContain(
      'The flow asks "support", but it has no entry here.'
    )
  })
})
