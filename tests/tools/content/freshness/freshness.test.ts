import { describe, expect, test } from 'vitest'
import { formatDiagnostic } from '../../../../tools/content/diagnostic.ts'
import { broken, checkTexts, type Edit, fixtureTexts } from '../../../support/content.ts'
import { countUnconfirmed } from '../../../support/fixture/written.ts'
import { writtenAt } from '../../../support/with-value.ts'

const DOMESTIC_ABUSE = writtenAt('officer-actions.yaml', ['actions', 'domestic-abuse', 'line'])

const tara = 'services/tara.yaml'
const nihe = 'services/nihe.yaml'
const galop = 'services/galop.yaml'
const fear = 'services/crimestoppers.yaml'
const victim = 'services/victim-support.yaml'
const gwent = 'forces/gwent.yaml'
const kent = 'forces/kent.yaml'

const CHECK_AGAIN = 'Check it again, then set "checked" and "review-by".'
const TARA = 'TARA (Trafficking Awareness Raising Alliance)'
const CYFANNOL = "Cyfannol Women's Aid exploitation support service"

/** What `edits` add to the warnings of the fixture. */
const warned = (today: string, ...edits: readonly Edit[]) => {
  const { texts, places } = broken(...edits)
  const { compiled, errors, warnings } = checkTexts(texts, today)
  const known = new Set(checkTexts(fixtureTexts, today).warnings.map(formatDiagnostic))
  const lines = warnings.map(formatDiagnostic).filter(line => !known.has(line))
  return { places, errors, built: compiled !== undefined, lines }
}

/** Each message is warned of at its mark, and nothing stops the build. */
const warns = (today: string, edits: readonly Edit[], ...messages: readonly string[]) => {
  const { places, ...rest } = warned(today, ...edits)
  expect(places).toHaveLength(messages.length)
  expect(rest).toEqual({
    errors: [],
    built: true,
    lines: messages.map((message, at) => `${places[at]}  ${message}`)
  })
}

describe('freshness: a fact past its review day', () => {
  const due = (file: string): Edit => [file, '\nreview-by: "2027-02-24"', '\nreview-by: ▸"2026-12-01"']

  test('gives a warning from the day after, and is still built', () => {
    warns('2026-12-02', [due(tara)], `The review of ${TARA} was due on 2026-12-01.  ${CHECK_AGAIN}`)
  })

  test.each(['2026-11-24', '2026-11-30', '2026-12-01'])(
    'gives no warning on %s, before or on its day',
    today => {
      expect(warned(today, due(tara)).lines).toEqual([])
    }
  )

  test('gives a warning if it is a force or a local service', () => {
    warns(
      '2026-12-02',
      [due(kent), [gwent, '    review-by: "2027-02-24"', '    review-by: ▸"2026-12-01"']],
      `The review of ${CYFANNOL} was due on 2026-12-01.  ${CHECK_AGAIN}`,
      `The review of Kent Police was due on 2026-12-01.  ${CHECK_AGAIN}`
    )
  })
})

test('freshness: bank holidays, notes on nations and officer actions past their review day give a warning', () => {
  const next = '\n\n  - id: stalking'
  warns(
    '2026-12-02',
    [
      ['bank-holidays.yaml', 'review-by: "2027-11-24"', 'review-by: ▸"2026-12-01"'],
      ['officer-actions.yaml', `review-by: "2027-02-24"${next}`, `review-by: ▸"2026-12-01"${next}`],
      [
        'nations.yaml',
        'review-by: "2027-02-24"\n  - nation: northern-ireland',
        'review-by: ▸"2026-12-01"\n  - nation: northern-ireland'
      ]
    ],
    `The review of the bank holidays was due on 2026-12-01.  ${CHECK_AGAIN}`,
    `The review of the note on scotland was due on 2026-12-01.  ${CHECK_AGAIN}`,
    `The review of the officer action "${DOMESTIC_ABUSE}" was due on 2026-12-01.  ${CHECK_AGAIN}`
  )
})

describe('freshness: an unconfirmed fact', () => {
  const numberOf = (number: string, name: string) =>
    `Nobody has confirmed ${number} (${name}).  Ring it, then set "confirmed: true" and "checked".`
  const hoursOf = (name: string, channel: string, write = '') =>
    `Nobody has confirmed the hours of ${name} (${channel}).  Ask them, ${write}then set "confirmed: true" and "checked".`
  const siteOf = (name: string) =>
    `Nobody has confirmed the website of ${name}.  Open it, then set "confirmed: true" and "checked".`

  test('gives a warning if it is the number of any line', () => {
    warns(
      '2026-11-24',
      [
        [nihe, '"03448 920 908"\n  confirmed: true', '▸"03448 920 908"\n  confirmed: false'],
        [
          fear,
          'text:\n  number: "07860 077 333"\n  confirmed: true',
          'text:\n  number: ▸"07860 077 333"\n  confirmed: false'
        ],
        [tara, '"0141 276 7724"\n  confirmed: true', '▸"0141 276 7724"\n  confirmed: false']
      ],
      numberOf('07860 077 333', 'Crimestoppers'),
      numberOf('03448 920 908', 'Northern Ireland Housing Executive'),
      numberOf('0141 276 7724', TARA)
    )
  })

  test('gives a warning if it is the hours of any channel', () => {
    const chat = 'webchat:\n  hours:\n    '
    warns(
      '2026-11-24',
      [
        [nihe, 'open: "Mo-Fr 17:00-24:00', '▸open: "Mo-Fr 17:00-24:00'],
        [nihe, 'PH 00:00-24:00"\n    confirmed: true', 'PH 00:00-24:00"\n    confirmed: false'],
        [tara, 'open: "24/7"\n    confirmed: true', '▸open: "24/7"\n    confirmed: false'],
        [victim, `${chat}open: "24/7"\n    confirmed: true`, `${chat}▸open: "24/7"\n    confirmed: false`]
      ],
      hoursOf('Northern Ireland Housing Executive', 'out-of-hours-phone'),
      hoursOf(TARA, 'phone'),
      hoursOf('Victim Support', 'webchat')
    )
  })

  test('gives a warning if it is the site of a service or a force', () => {
    warns(
      '2026-11-24',
      [
        [
          gwent,
          'https://www.gwent.police.uk/, confirmed: true',
          '▸https://www.gwent.police.uk/, confirmed: false'
        ],
        [gwent, 'https://cyfannol.org.uk/, confirmed: true', '▸https://cyfannol.org.uk/, confirmed: false'],
        [galop, 'https://galop.org.uk/, confirmed: true', '▸https://galop.org.uk/, confirmed: false']
      ],
      siteOf('Gwent Police'),
      siteOf(CYFANNOL),
      siteOf('Galop')
    )
  })

  test('gives a warning if it is a number or hours of a local service', () => {
    const file = 'forces/gloucestershire.yaml'
    const phone = [
      '    phone:',
      '      number: ▸"020 7946 0018"',
      '      confirmed: false',
      '      hours:',
      '        ▸words: Hours not known.',
      '        confirmed: false',
      '    seen: { phone: "020 7946 0018, Hours not known." }',
      ''
    ].join('\n')
    const NAME = "Open Door (Stroud Women's Centre)"
    warns(
      '2026-11-24',
      [[file, '    website: ', `${phone}    website: `]],
      numberOf('020 7946 0018', NAME),
      hoursOf(NAME, 'phone', 'write "open:", ')
    )
  })
})

describe('freshness: an exception that is past', () => {
  const exceptions = '    exceptions:\n      - { on: ▸"2026-12-25", open: "off" }\n'
  const edit: Edit = [tara, 'open: "24/7"\n', `open: "24/7"\n${exceptions}`]

  test('gives a warning from the day after, and is still built', () => {
    warns('2026-12-26', [edit], '2026-12-25 is past.  Remove this exception.')
  })

  test('gives no warning on its day', () => {
    expect(warned('2026-12-25', edit).lines).toEqual([])
  })
})

test('freshness: a missing or wrong field is an error and no warning', () => {
  const { texts } = broken(
    [tara, 'review-by: "2027-02-24"', 'review-by: soon'],
    [tara, 'number: "0141 276 7724"\n  confirmed: true', 'number: "0141 276 7724"\n  confirmed: sure'],
    [galop, 'https://galop.org.uk/, confirmed: true', 'https://galop.org.uk/, confirmed: sure'],
    [kent, '\nreview-by: "2027-02-24"', '\nreview-by: soon'],
    ['bank-holidays.yaml', 'known-until: "2028-12-31"', 'known-until: soon']
  )
  expect(checkTexts(texts).warnings).toEqual(checkTexts(fixtureTexts).warnings)
})

test('freshness: every unconfirmed number, site and set of hours gives a warning', () => {
  expect(checkTexts(fixtureTexts).warnings.map(({ severity }) => severity)).toEqual(
    Array.from({ length: countUnconfirmed() }, () => 'warning')
  )
})
