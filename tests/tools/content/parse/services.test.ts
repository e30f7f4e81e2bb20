import { expect, test } from 'vitest'
import { compiledOf, fixtureTexts, withEdit } from '../../../support/content.ts'

const fear = 'services/crimestoppers.yaml'
const victim = 'services/victim-support.yaml'
const OWN = '  checked: { on: "2026-11-20", how: rung }\n'
const saying = (checked: string) =>
  ['phone:\n', 'webchat:\n'].reduce(
    (texts, line) => withEdit(victim, `\n${line}`, `\n${line}${checked}`, texts),
    withEdit(fear, '\ntext:\n', `\ntext:\n${checked}`)
  )

test('services: the check day of a line does not reach the phone', () => {
  expect(compiledOf(saying(OWN))).toEqual(compiledOf(fixtureTexts))
})
