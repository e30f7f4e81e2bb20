import { describe, expect, test } from 'vitest'
import { formatDiagnostic } from '../../../../tools/content/diagnostic.ts'
import { broken, checkTexts, type Edit } from '../../../support/content.ts'
import { pin } from '../../../support/content-errors.ts'
import { WITHOUT_LINE } from '../../../support/fixture/written.ts'

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

describe('promises: a need that has no row in some nation is warned of', () => {
  const hurt = '- { id: hurt-or-assaulted'
  const tara = 'services/tara.yaml'
  const cyfannol: Edit = [
    'forces/gwent.yaml',
    '  - id: cyfannol\n',
    '  - id: cyfannol\n    also-in: [northern-ireland]\n'
  ]

  /** The nations that a warning names, by the need. */
  const warned = (...edits: readonly Edit[]) =>
    Object.fromEntries(
      checkTexts(broken(...edits).texts)
        .warnings.filter(({ file }) => file === 'needs.yaml')
        .map(
          ({ message }) => /^Not all of (.*) has a service for "(.+)" that/.exec(message) ?? ['', '', message]
        )
        .map(([, nations, need]) => [need, nations])
    )

  test('promises: the warning says where, and what to do, and the content is built', () => {
    const { texts, places } = broken(['needs.yaml', hurt, hurt.replace('id: ', 'id: ▸')])
    const { compiled, warnings } = checkTexts(texts)
    expect(compiled).not.toBe(undefined)
    expect(warnings.map(formatDiagnostic)).toContain(
      `${places[0]}  Not all of scotland, northern-ireland has a service for "hurt-or-assaulted" that can be rung, texted or chatted to.  Add "hurt-or-assaulted" to the needs of such a service there that is not held. Until then an outcome there says that it has no line.`
    )
  })

  test('promises: no other need is warned of, and none for which another rule asks more', () => {
    expect(Object.keys(warned())).toEqual(WITHOUT_LINE)
    expect(warned()).toEqual({
      'hurt-or-assaulted': 'scotland, northern-ireland',
      exploitation: 'england, wales, northern-ireland',
      'no-safe-place': 'england, wales, scotland',
      housing: 'england, wales, scotland'
    })
  })

  test('promises: a service that can be rung everywhere ends it; one that is held or has no line does not', () => {
    const also = (file: string, need: string): Edit => [
      file,
      `needs: [${need}`,
      `needs: [hurt-or-assaulted, ${need}`
    ]
    expect(warned(also(samaritans, 'everyone'))).not.toHaveProperty('hurt-or-assaulted')
    expect(warned(also(council, 'nowhere-safe-tonight'))).toEqual(warned())
    expect(warned(also('services/suzy-lamplugh.yaml', 'worried'))).toEqual(warned())
  })

  test('promises: a local service ends it where every force of the nation has one', () => {
    expect(warned(cyfannol).exploitation).toBe('england, wales')
  })

  test.each([
    ['needs: [exploitation]', 'needs: [talk]'],
    ['status: check-first', 'status: held']
  ])('promises: a need that no national service meets is an error alone, with "%s" as "%s"', (from, to) => {
    const { texts } = broken([tara, from, to])
    const told = [...checkTexts(texts).errors, ...checkTexts(texts).warnings].map(({ message }) => message)
    expect(told.filter(message => message.includes('"exploitation"'))).toEqual([
      'No service meets the need "exploitation".'
    ])
  })

  test('promises: nothing is warned of while a force or a service could not be read', () => {
    expect(warned(['forces/kent.yaml', 'nations: [england]', 'nations: [england'])).toEqual({})
    expect(warned([tara, 'nations: [scotland]', 'nations: [scotland'])).toEqual({})
  })
})
