import { describe, expect, test } from 'vitest'
import { REGIONS } from '../../../../machines/content/vocabulary.ts'
import { formatDiagnostic } from '../../../../tools/content/diagnostic.ts'
import { broken, checkTexts, type Edit, fixtureTexts } from '../../../support/content.ts'
import { pin } from '../../../support/content-errors.ts'

const gloucestershire = 'forces/gloucestershire.yaml'
const kent = 'forces/kent.yaml'
const leeds = 'forces/west-yorkshire.yaml'

const sound = (...edits: readonly Edit[]) => expect(checkTexts(broken(...edits).texts).errors).toEqual([])

describe('forces: an "also-in" of a local service is refused if it', () => {
  const alsoIn = (written: string): Edit => [gloucestershire, 'also-in: [wiltshire]', `also-in: ${written}`]

  pin([
    [
      'is unknown, with the nearest that exists',
      [alsoIn('[▸wilshire]')],
      'There is no force "wilshire".  Did you mean "wiltshire"? Use the name of a file in forces/.'
    ],
    [
      'is a word of a force name, with the file of that force',
      [alsoIn('[wiltshire, ▸yorkshire]')],
      'There is no force "yorkshire".  Did you mean "west-yorkshire"? Use the name of a file in forces/.'
    ],
    [
      'is the force of the file',
      [alsoIn('[wiltshire, ▸gloucestershire]')],
      '"gloucestershire" is the force of this file.  List only other forces.'
    ],
    ['is an empty list', [alsoIn('▸[]')], '"also-in" is empty.  Write at least one.'],
    [
      'is in capitals, with one error alone',
      [alsoIn('[▸Wiltshire]')],
      '"also-in" has the wrong format: Wiltshire  Use lower-case letters, digits and hyphens.'
    ],
    [
      'names a force whose file cannot be read, with that error alone',
      [['forces/wiltshire.yaml', 'name: Wiltshire', '▸name: : Wiltshire']],
      'There is a colon too many after "name:".  Write: name: Wiltshire Police'
    ]
  ])
})

describe('forces: the id of a local service is refused if it', () => {
  const OWN_ID = 'Give this one an id of its own.'
  pin([
    [
      'is that of a national service',
      [[leeds, 'id: basis', 'id: ▸num']],
      `The id "num" is used twice.  ${OWN_ID}`
    ],
    [
      'is that of another of its force',
      [[gloucestershire, 'id: night-clinic', 'id: ▸open-door']],
      `The id "open-door" is used twice.  ${OWN_ID}`
    ],
    [
      'is that of one of another force',
      [[leeds, 'id: basis', 'id: ▸nelson-trust-swop']],
      `The id "nelson-trust-swop" is used twice.  ${OWN_ID}`
    ],
    [
      'holds other characters than letters, digits and hyphens, twice',
      [
        [gloucestershire, 'id: nelson-trust-swop', 'id: ▸SWOP'],
        [leeds, 'id: basis', 'id: ▸Basis Yorkshire']
      ],
      '"id" has the wrong format: SWOP  Use lower-case letters, digits and hyphens.',
      '"id" has the wrong format: Basis Yorkshire  Use lower-case letters, digits and hyphens.'
    ]
  ])

  test('unless it is that of a force', () => {
    sound([leeds, 'id: basis', 'id: west-yorkshire'])
  })
})

describe('forces: a number or site on the do-not-use list is refused if it', () => {
  const oldGalop =
    "020 7704 2040 is on the do-not-use list: Galop's older hate crime line; one national number 0800 999 5428 now.  Use the number that replaced it, or remove it."
  const oldNum = (host: string) =>
    `${host} is on the do-not-use list: NUM's old domain; use nationaluglymugs.org.  Use the site that replaced it, or remove it.`

  pin([
    ['is the number of a local service', [[leeds, '"0113 243 0036"', '▸"020 7704 2040"']], oldGalop],
    [
      'is a number in the note for officers of a local service',
      [[leeds, 'note: Last', 'note: ▸Or ring 020 7704 2040. Last']],
      oldGalop
    ],
    [
      'is the site of a local service',
      [[leeds, 'address: https://basisyorkshire.org.uk/,', 'address: ▸https://uglymugs.org/,']],
      oldNum('uglymugs.org')
    ],
    [
      'is the site of a force',
      [[kent, 'https://www.kent.police.uk/', '▸https://www.uglymugs.org/']],
      oldNum('www.uglymugs.org')
    ]
  ])

  test('unless it is in the note on a force, for reviewers', () => {
    sound([kent, 'local-services', 'note: Not 020 7704 2040, nor uglymugs.org.\nlocal-services'])
  })
})

describe('forces: a wrong field is refused', () => {
  pin([
    [
      'an unknown region, with the nearest that exists',
      [[kent, 'region: south-east', 'region: ▸south east']],
      `"south east" is not a possible value of "region".  Did you mean "south-east"? Use one of: ${REGIONS.join(', ')}.`
    ],
    [
      'an unknown nation',
      [[kent, 'nations: [england]', 'nations: [▸englnd]']],
      '"englnd" is not a possible value of "nations".  Did you mean "england"? Use one of: england, wales, scotland, northern-ireland.'
    ],
    [
      'the whole UK: a force names its nations one by one',
      [['forces/btp.yaml', 'nations: [england, wales, scotland]', 'nations: [▸uk]']],
      '"uk" is not a possible value of "nations".  Did you mean "wales"? Use one of: england, wales, scotland, northern-ireland.'
    ],
    ['no nation', [[kent, 'nations: [england]', 'nations: ▸[]']], '"nations" is empty.  Write at least one.'],
    [
      'an unknown "run-by" of a local service',
      [[leeds, 'run-by: charity', 'run-by: ▸faith group']],
      '"faith group" is not a possible value of "run-by".  Did you mean "faith"? Use one of: charity, faith, nhs, council, police.'
    ],
    [
      'no list of local services',
      [
        [kent, 'name: Kent', '▸name: Kent'],
        [kent, 'local-services: []\n', '']
      ],
      '"local-services" is missing.  Add "local-services:" here.'
    ],
    [
      'a list of local services with nothing after its colon',
      [[kent, 'local-services: []', 'local-services:▸']],
      '"local-services" is missing.  Add "local-services:" here.'
    ],
    [
      'a local service without its area',
      [
        [leeds, '- id: basis', '- ▸id: basis'],
        [leeds, '    area: Leeds\n', '']
      ],
      '"area" is missing.  Add "area:" here.'
    ],
    [
      'a local service with a nation of its own',
      [[leeds, '    run-by: charity', '    run-by: charity\n    nations: ▸[england]']],
      'There is no field "nations" here.  Remove it, or correct its spelling.'
    ],
    [
      'a site without https',
      [[kent, 'https://www.kent.police.uk/', '▸http://www.kent.police.uk/']],
      '"address" has the wrong format: http://www.kent.police.uk/  Write a whole address that starts with https://.'
    ]
  ])
})

describe('forces: a slot with a number that nobody can ring is refused', () => {
  pin([
    [
      'a digit missing',
      [
        [
          kent,
          'local-services: []\n',
          'local-services: []\nslots: { liaison: { says: Ask., number: ▸"0161 496 000" } }\n'
        ]
      ],
      '0161 496 000 is not a UK number.  Write it as it is dialled in the UK, like "0800 555 111".'
    ],
    [
      'a number of calls that cost more',
      [
        [
          kent,
          'local-services: []\n',
          'local-services: []\nslots: { liaison: { says: Ask., number: ▸"0906 123 4567" } }\n'
        ]
      ],
      'A call to 0906 123 4567 costs more than a usual call.  Use a number that begins with 01, 02, 03, 07 or 080.'
    ],
    [
      'a number inside its words',
      [
        [
          kent,
          'local-services: []\n',
          'local-services: []\nslots: { liaison: { says: ▸Ring 0906 123 4567. } }\n'
        ]
      ],
      '0906 123 4567 is inside a text, where nobody checks it.  Make it the "phone" or "text" of a service, or remove it.'
    ]
  ])
})

describe('forces: a local service that cannot be reached is refused', () => {
  const line = (name: string) =>
    `    ${name}:\n      number: "0117 496 0000"\n      confirmed: true\n      hours: { open: "24/7", confirmed: true }\n`

  pin([
    [
      'a number with a digit missing',
      [[leeds, '"0113 243 0036"', '▸"0113 243 003"']],
      '0113 243 003 is not a UK number.  Write it as it is dialled in the UK, like "0800 555 111".'
    ],
    [
      'no way to reach it',
      [
        [gloucestershire, '- id: nelson-trust-swop', '- ▸id: nelson-trust-swop'],
        [
          gloucestershire,
          "    how-to-reach: Look it up by name, or ask your force's sex work lead, before you offer it.\n",
          ''
        ]
      ],
      'Nothing says how to reach this service.  Add phone, text, website or how-to-reach.'
    ],
    [
      'no need',
      [
        [
          leeds,
          'needs: [worried-about-safety, no-safe-place, sexual-health, housing, talk, help-or-support]',
          'needs: ▸[]'
        ],
        [leeds, 'best-for: [talk, help-or-support]', 'best-for: []']
      ],
      'This contact is never shown: it has no need.  Add at least one need; "everyone" means every conversation.'
    ],
    [
      'best for a need it does not name',
      [[leeds, 'best-for: [talk, ', 'best-for: [▸money, talk, ']],
      '"money" is in best-for but not in needs.  Add "money" to needs, or remove it here.'
    ],
    [
      'a chat without the site it is on',
      [
        [leeds, '    website: { address: https://basisyorkshire.org.uk/, confirmed: true }\n', ''],
        [
          leeds,
          '    note: Last',
          '    webchat: ▸{ hours: { open: "24/7", confirmed: true } }\n    note: Last'
        ]
      ],
      '"webchat" needs a "website".  Add the website with the chat.'
    ],
    [
      'a number for out of hours without one for the hours',
      [
        [
          gloucestershire,
          '    how-to-reach: Look',
          `${line('out-of-hours-phone').replace('number', '▸number')}    seen: { out-of-hours-phone: "0117 496 0000, 24/7" }\n    how-to-reach: Look`
        ]
      ],
      '"out-of-hours-phone" needs a "phone" beside it.  If this is the only number, call it "phone".'
    ]
  ])

  pin([
    [
      'nor can a national one: a chat without the site it is on',
      [
        [
          'services/victim-support.yaml',
          'website: { address: https://www.victimsupport.org.uk/, confirmed: true }\n',
          ''
        ],
        ['services/victim-support.yaml', 'webchat:\n  hours', 'webchat:\n  ▸hours']
      ],
      '"webchat" needs a "website".  Add the website with the chat.'
    ],
    [
      'nor can a national one: a number for out of hours alone',
      [['services/tara.yaml', 'phone:\n  number', 'out-of-hours-phone:\n  ▸number']],
      '"out-of-hours-phone" needs a "phone" beside it.  If this is the only number, call it "phone".'
    ]
  ])
})

test('forces: a need that only local services meet is reported as unmet elsewhere', () => {
  const { texts, places } = broken(
    ['needs.yaml', 'id: danger-now', 'id: ▸danger-now'],
    [
      'services/emergency-999.yaml',
      '\nneeds: [danger-now]\nbest-for: [danger-now]',
      '\nneeds: [talk]\nbest-for: []'
    ],
    [leeds, 'needs: [worried', 'needs: [danger-now, worried']
  )
  expect(checkTexts(texts).errors.map(formatDiagnostic)).toEqual([
    `${places[0]}  No service meets the need "danger-now".  Add "danger-now" to the needs of a service that is not held.`
  ])
})

test('forces: content without a force is refused', () => {
  const { texts, places } = broken(['screens.yaml', '\nproduct:', '\n▸product:'])
  const none = new Map([...texts].filter(([file]) => !file.startsWith('forces/')))
  const { errors, compiled } = checkTexts(none)
  expect(errors.map(formatDiagnostic)).toEqual([
    `${places[0]}  There is no force.  Add a file to forces/; content/README.md says how.`
  ])
  expect(compiled).toBe(undefined)
  expect(fixtureTexts.size - none.size).toBeGreaterThan(1)
})
