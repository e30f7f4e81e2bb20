import { describe } from 'vitest'
import { fixtureTexts, textOf } from '../../../support/content.ts'
import { pin } from '../../../support/content-errors.ts'

const fear = 'services/live-fear-free.yaml'
const tara = 'services/tara.yaml'
const galop = 'services/galop.yaml'
const nihe = 'services/nihe.yaml'
const TEXT = 'text:\n  number: "07860 077 333"'

const textBetween = (file: string, from: string, to: string) => {
  const text = textOf(fixtureTexts, file)
  return text.slice(text.indexOf(from), text.indexOf(to))
}

describe('facts of services: what cannot be right is refused', () => {
  const DIAL = 'Write it as it is dialled in the UK, like "0800 555 111".'
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
      [[fear, TEXT, TEXT.replace('"0', '▸"O')]],
      `O7860 077 333 is not a UK number.  ${DIAL}`
    ],
    [
      'a contact with no way to reach it',
      [
        [galop, '\nname: Galop', '\n▸name: Galop'],
        [galop, textBetween(galop, 'phone:', 'website:'), ''],
        [galop, 'website: { address: https://galop.org.uk/, confirmed: true }\n', '']
      ],
      'Nothing says how to reach this service.  Add phone, text, website or how-to-reach.'
    ]
  ])
})
