import { describe } from 'vitest'
import { pin } from '../../../support/content-errors.ts'

const galop = 'services/galop.yaml'
const IN_SHORT = 'in-short: LGBT+, after abuse or hate'

describe('services: what a row of contacts shows has to fit', () => {
  pin([
    [
      'a short name of 25 characters',
      [[galop, 'short-name: "Galop"', 'short-name: ▸"Galop, the LGBT+ helpline!"']],
      '"short-name" has the wrong format: "Galop, the LGBT+ helpline!"  Use at most 24 characters.'
    ],
    [
      'a sixth word in short',
      [[galop, IN_SHORT, 'in-short: ▸LGBT+, after abuse or hate now']],
      '"in-short" has the wrong format: LGBT+, after abuse or hate now  Use at most five words.'
    ]
  ])
})
