import { describe } from 'vitest'
import { pin } from '../../../support/content-errors.ts'

const tara = 'services/tara.yaml'
const victim = 'services/victim-support.yaml'
const LEEDS = 'forces/west-yorkshire.yaml'
const FIX =
  'Put back what was seen; or check the line again, write below "seen" what you saw, and update "checked".'

/** A field of the fixture with the "seen" that it had: the fixture writes another beside what a test changes. */
const SEEN_OF_TARA = 'seen: { phone: "01412767724, 24/7" }'

describe('what was seen: a line that differs is refused until it is checked again', () => {
  pin([
    [
      'another valid number under a confirmed service',
      [
        [tara, 'number: "0141 276 7724"', 'number: ▸"0141 276 7742"'],
        [tara, 'seen: { phone: "01412767742, 24/7" }', SEEN_OF_TARA]
      ],
      `0141 276 7742 is not the number that was seen on 2026-11-24: 01412767724.  ${FIX}`
    ],
    [
      'opening and closing swapped',
      [
        [tara, 'open: "24/7"', '▸open: "Mo-Su 21:00-09:00; PH off"'],
        [
          tara,
          'seen: { phone: "01412767724, Mo-Su 21:00-09:00; PH off" }',
          'seen: { phone: "0141 276 7724, Mo-Su 09:00-21:00; PH off" }'
        ]
      ],
      `These are not the hours that were seen on 2026-11-24: "Mo-Su 09:00-21:00; PH off".  ${FIX}`
    ],
    [
      'the number of a local service, told apart from others in its file',
      [
        [LEEDS, 'number: "0113 243 0036"', 'number: ▸"0113 243 0063"'],
        [
          LEEDS,
          'seen: { phone: "01132430063, Hours not known." }',
          'seen: { phone: "0113 243 0036, Hours not known." }'
        ]
      ],
      `0113 243 0063 is not the number that was seen on 2026-11-24: 0113 243 0036.  ${FIX}`
    ],
    [
      'a line of which nothing was seen',
      [
        [victim, 'phone:\n  number', 'phone:\n  ▸number'],
        [victim, 'seen: { phone: "08081689111, 24/7", webchat: "24/7" }', 'seen: { webchat: "24/7" }']
      ],
      'Nothing says what was seen of this line when it was checked.  Check it, then write below "seen": phone: "08 08 16 89 111, 24/7".'
    ]
  ])
})
