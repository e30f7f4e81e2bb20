import { describe } from 'vitest'
import { fixtureTexts, textOf } from '../../../support/content.ts'
import { pin } from '../../../support/content-errors.ts'

const galop = 'services/galop.yaml'

const textBetween = (file: string, from: string, to: string) => {
  const text = textOf(fixtureTexts, file)
  return text.slice(text.indexOf(from), text.indexOf(to))
}

describe('facts of services: what cannot be right is refused', () => {
  pin([
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
