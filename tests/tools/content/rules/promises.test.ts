import { describe } from 'vitest'
import { pin } from '../../../support/content-errors.ts'

const num = 'services/num.yaml'
const emergency = 'services/emergency-999.yaml'
const council = 'services/council-homeless.yaml'
const samaritans = 'services/samaritans.yaml'
const crimestoppers = 'services/crimestoppers.yaml'

const ADD_ONE = (need: string) =>
  `Add "${need}" to the best-for of a service there that is not held and has no unconfirmed number.`
const EVERYWHERE = 'england, wales, scotland, northern-ireland'
const ALWAYS =
  'No service for everyone is certain to answer at any hour.  Keep one that works everywhere, with a confirmed number and confirmed hours of "24/7".'

describe('promises: an outcome that cannot keep its promise is refused:', () => {
  pin([
    [
      'National Ugly Mugs is named, with an unconfirmed number',
      [
        [num, 'confirmed: true\n  hours', 'confirmed: false\n  hours'],
        ['needs.yaml', '- { id: everyone', '- { id: ▸everyone']
      ],
      `No service that can come first is best for "everyone" in ${EVERYWHERE}.  ${ADD_ONE('everyone')}`
    ],
    [
      'a shelter, with none in some nations',
      [
        [council, 'nations: [england, wales, scotland]', 'nations: [wales]'],
        ['needs.yaml', '- { id: nowhere-safe-tonight', '- { id: ▸nowhere-safe-tonight']
      ],
      `No service that can come first is best for "nowhere-safe-tonight" in england, scotland.  ${ADD_ONE('nowhere-safe-tonight')}`
    ],
    [
      'a shelter, which is held',
      [
        [council, 'status: check-first', 'status: held'],
        ['needs.yaml', '- { id: nowhere-safe-tonight', '- { id: ▸nowhere-safe-tonight']
      ],
      `No service that can come first is best for "nowhere-safe-tonight" in england, wales, scotland.  ${ADD_ONE('nowhere-safe-tonight')}`
    ],
    [
      'National Ugly Mugs is named, with another as good',
      [[samaritans, 'best-for: [mental', 'best-for: [▸everyone, mental']],
      'Only "num" may be best for "everyone".  Remove it here.'
    ],
    [
      'the emergency number, limited to England',
      [
        [emergency, 'nations: [uk]', 'nations: [england]'],
        ['needs.yaml', '- { id: danger-now', '- { id: ▸danger-now']
      ],
      `No service that can come first is best for "danger-now" in wales, scotland, northern-ireland.  ${ADD_ONE('danger-now')}`
    ],
    [
      'a report to the police that nobody asked for',
      [[crimestoppers, 'needs: [pass-on-information', 'needs: [▸talk, pass-on-information']],
      '"talk" would send people here who did not ask to report.  Use only pass-on-information.'
    ]
  ])
})

describe('promises: content without a line that always answers is refused:', () => {
  pin(
    (
      [
        ['without such a line for everyone', 'needs: [everyone, ', 'needs: ['],
        ['where its number is not confirmed', 'confirmed: true\n  hours', 'confirmed: false\n  hours'],
        [
          'where its hours are not confirmed',
          'open: "24/7"\n    confirmed: true',
          'open: "24/7"\n    confirmed: false'
        ],
        [
          'at night',
          'open: "24/7"',
          'open: "Mo-Su 06:00-24:00; PH off"\n    bank-holidays: england-and-wales'
        ],
        ['in Scotland', 'nations: [uk]', 'nations: [england, wales, northern-ireland]']
      ] as const
    ).map(
      ([title, from, to]) =>
        [
          title,
          [
            [samaritans, from, to],
            ['needs.yaml', '- { id: everyone', '- { id: ▸everyone']
          ],
          ALWAYS
        ] as const
    )
  )
})
