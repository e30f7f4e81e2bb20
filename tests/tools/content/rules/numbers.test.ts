import { describe, expect, test } from 'vitest'
import { checkTexts, withEdit } from '../../../support/content.ts'
import { pin } from '../../../support/content-errors.ts'

const fear = 'services/crimestoppers.yaml'
const galop = 'services/galop.yaml'
const tara = 'services/tara.yaml'
const nihe = 'services/nihe.yaml'
const samaritans = 'services/samaritans.yaml'
const TEXT = 'text:\n  number: "07860 077 333"'
const DIAL = 'Write it as it is dialled in the UK, like "0800 555 111".'
const CHEAP = 'Use a number that begins with 01, 02, 03, 07 or 080.'
const WHICH = 'Correct the one that is wrong. If both are right, write "shares-number: true" below both.'

describe('numbers of services: what nobody can ring is refused', () => {
  pin([
    [
      'a phone number with a digit missing',
      [[tara, '"0141 276 7724"', '▸"0141 276 772"']],
      `0141 276 772 is not a UK number.  ${DIAL}`
    ],
    [
      'a number for when it is closed with a digit missing',
      [[nihe, '"03448 920 908"', '▸"03448 920 90"']],
      `03448 920 90 is not a UK number.  ${DIAL}`
    ],
    [
      'a number for texts with a letter in it',
      [[fear, TEXT, TEXT.replace('"0', '▸"A')]],
      `A7860 077 333 is not a UK number.  ${DIAL}`
    ],
    [
      'a number that is missing has no other error',
      [[tara, '  number: "0141 276 7724"\n  confirmed', '  ▸confirmed']],
      '"number" is missing.  Add "number:" here.'
    ],
    [
      'a number on the do-not-use list is not also called no UK number',
      [[nihe, '"03448 920 908"', '▸"116 213"']],
      '116 213 is on the do-not-use list: Misprint of Samaritans 116 123.  Use the number that replaced it, or remove it.'
    ]
  ])
})

describe('numbers of services: what costs more than a usual call is refused', () => {
  const costs = (number: string) => `A call to ${number} costs more than a usual call.  ${CHEAP}`
  pin(
    ['0906 123 4567', '07012 345 678', '0871 123 4567', '0843 123 4567', '055 1234 5678'].map(number => [
      number,
      [[tara, '"0141 276 7724"', `▸"${number}"`]],
      costs(number)
    ])
  )
})

describe('numbers of services: a number under two names is refused', () => {
  const also = (number: string, name: string) => `${number} is also the number of "${name}".  ${WHICH}`
  pin([
    [
      'the number of one line under another',
      [
        [tara, '"0141 276 7724"', '▸"116 123"'],
        [samaritans, 'number: "116 123"', 'number: ▸"116123"']
      ],
      also('116123', 'TARA (Trafficking Awareness Raising Alliance)'),
      also('116 123', 'Samaritans')
    ],
    [
      'a number that one of the two says it shares',
      [
        [tara, 'number: "0141 276 7724"', 'number: ▸"0800 999 5428"'],
        [galop, 'number: "0800 999 5428"', 'number: ▸"0800 999 5428"\n  shares-number: true']
      ],
      also('0800 999 5428', 'TARA (Trafficking Awareness Raising Alliance)'),
      also('0800 999 5428', 'Galop')
    ]
  ])

  test('numbers of services: a number that both say they share is accepted', () => {
    const texts = withEdit(
      tara,
      'number: "0141 276 7724"',
      'number: "0800 999 5428"\n  shares-number: true',
      withEdit(galop, 'number: "0800 999 5428"', 'number: "0800 999 5428"\n  shares-number: true')
    )
    const { compiled, errors } = checkTexts(texts)
    expect(errors).toEqual([])
    const { phone } = compiled?.content.services.find(({ id }) => id === 'tara') ?? {}
    expect(Object.keys(phone ?? {})).toEqual(['number', 'confirmed', 'hours'])
  })
})
