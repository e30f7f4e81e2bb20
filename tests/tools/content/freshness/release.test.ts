// @module-tag slow
import { describe, expect, test } from 'vitest'
import { formatDiagnostic } from '../../../../tools/content/diagnostic.ts'
import { releaseErrors } from '../../../../tools/content/freshness/release.ts'
import type { Sources, Texts } from '../../../../tools/content/parse/sources.ts'
import { checkTexts, fixtureTexts, textOf, withEdit, withFile } from '../../../support/content.ts'
import { content } from '../../../support/fixture-content.ts'
import { settled, settledOn } from '../../../support/settled.ts'
import { writtenAt } from '../../../support/with-value.ts'

const DOMESTIC_ABUSE = writtenAt('officer-actions.yaml', ['actions', 'domestic-abuse', 'line'])

/** Some days after all was checked. */
const TODAY = '2026-12-02'
const tara = 'services/tara.yaml'
const galop = 'services/galop.yaml'
const council = 'services/council-homeless.yaml'
const emergency = 'services/emergency-999.yaml'
const leeds = 'forces/west-yorkshire.yaml'
const nations = 'nations.yaml'
const holidays = 'bank-holidays.yaml'
const actions = 'officer-actions.yaml'
const TARA = 'TARA (Trafficking Awareness Raising Alliance)'

const lines = (texts: Texts, today = TODAY): readonly string[] => {
  const { sources, errors } = checkTexts(texts, today)
  expect(errors).toEqual([])
  const toSettle = releaseErrors(sources as Sources, today)
  expect(new Set(toSettle.map(({ severity }) => severity)).size).toBeLessThan(2)
  return toSettle.map(error => `${error.severity} ${formatDiagnostic(error)}`)
}

type Edit = readonly [file: string, from: string, to: string]

const MARK = '▸'

/** Settled content, so edited, must not be released for this one reason, at the place of the mark. */
const fails = ([file, from, to]: Edit, message: string, today = TODAY, all: Texts = settled) => {
  const marked = textOf(withEdit(file, from, to, all), file)
  const before = marked.slice(0, marked.indexOf(MARK)).split('\n')
  const texts = withFile(file, marked.replace(MARK, ''), all)
  expect(lines(texts, today)).toEqual([
    `error ${file}:${before.length}:${(before.at(-1) ?? '').length + 1}  ${message}`
  ])
}

/** An entry of a list is checked so, by what stands after it. */
const checkedBy = (file: string, how: string, next: string): Edit => {
  const reviewed = `\n    review-by: "2027-11-24"${next}`
  return [file, `how: rung${reviewed}`, `how: ${MARK}${how}${reviewed}`]
}

const passes = (today: string, ...edits: readonly Edit[]) =>
  expect(
    lines(
      edits.reduce((texts, edit) => withEdit(...edit, texts), settled),
      today
    )
  ).toEqual([])

test('release check: settled content passes', () => {
  expect(lines(settled)).toEqual([])
})

describe('release check: fails', () => {
  const number = 'number: "0141 276 7724"\n  confirmed: '
  const ring = 'Ring it, then set "confirmed: true" and "checked".'
  const ask = 'Ask them, then set "confirmed: true" and "checked".'
  const open = 'Open it, then set "confirmed: true" and "checked".'
  const again = 'Check it again, then set "checked" and "review-by".'
  const rung = 'Ring it, then set "how: rung". Update "checked" and "review-by".'
  const sourcesRead =
    'Open its sources and read what they say today, then set "how: website". Update "checked" and "review-by".'
  const opened = 'Open its site, then set "how: website". Update "checked" and "review-by".'

  test.each<[string, Edit, string]>([
    [
      'while a number is not confirmed',
      [tara, `${number}true`, `number: ${MARK}"0141 276 7724"\n  confirmed: false`],
      `Nobody has confirmed 0141 276 7724 (${TARA}).  National editor: ${ring}`
    ],
    [
      'while hours are not confirmed',
      [tara, 'open: "24/7"\n    confirmed: true', `${MARK}open: "24/7"\n    confirmed: false`],
      `Nobody has confirmed the hours of ${TARA} (phone).  National editor: ${ask}`
    ],
    [
      'while a site is not confirmed',
      [galop, 'https://galop.org.uk/, confirmed: true', `${MARK}https://galop.org.uk/, confirmed: false`],
      `Nobody has confirmed the website of Galop.  National editor: ${open}`
    ],
    [
      'while a local number is not confirmed',
      [leeds, '"0113 243 0036"\n      confirmed: true', `${MARK}"0113 243 0036"\n      confirmed: false`],
      `Nobody has confirmed 0113 243 0036 (Basis Yorkshire).  Editor of West Yorkshire Police: ${ring}`
    ],
    [
      'while the site of a force is not confirmed',
      [
        leeds,
        'https://www.westyorkshire.police.uk/, confirmed: true',
        `${MARK}https://www.westyorkshire.police.uk/, confirmed: false`
      ],
      `Nobody has confirmed the website of West Yorkshire Police.  Editor of West Yorkshire Police: ${open}`
    ],
    [
      'while a number was read and not rung',
      [tara, 'how: rung', `how: ${MARK}published`],
      `The last check of ${TARA} was "published" only.  National editor: ${rung}`
    ],
    [
      'while a number was read on the live site and not rung',
      [tara, 'how: rung', `how: ${MARK}website`],
      `The last check of ${TARA} was "website" only.  National editor: ${rung}`
    ],
    [
      'while the guidance alone has a number',
      [tara, 'how: rung', `how: ${MARK}guidance only`],
      `The last check of ${TARA} was "guidance only" only.  National editor: ${rung}`
    ],
    [
      'while a site was not opened, where there is no number',
      [council, 'how: rung', `how: ${MARK}published`],
      `The last check of Local council homelessness team was "published" only.  National editor: ${opened}`
    ],
    [
      'while 999 was not checked on a website',
      [emergency, 'how: rung', `how: ${MARK}published`],
      'The last check of 999 emergency was "published" only.  National editor: Find it on a current web page and do not ring it, then set "how: website". Update "checked" and "review-by".'
    ],
    [
      'while a service has the status "check-first"',
      [tara, 'status: show', `status: ${MARK}check-first`],
      `${TARA} is shown with the status "check-first".  National editor: Check it, then set "status: show"; or remove it.`
    ],
    [
      'while a held service is shown because the guidance lists it',
      ['services/suzy-lamplugh.yaml', 'status: show', `status: ${MARK}held`],
      'Suzy Lamplugh Trust is shown with the status "held".  National editor: Check it, then set "status: show"; or remove it.'
    ],
    [
      'while a local service has the status "check-first"',
      [leeds, 'status: show', `status: ${MARK}check-first`],
      'Basis Yorkshire is shown with the status "check-first".  Editor of West Yorkshire Police: Check it, then set "status: show"; or remove it.'
    ],
    [
      'the day after a review was due',
      [tara, 'review-by: "2027-11-24"', `review-by: ${MARK}"2026-12-01"`],
      `The review of ${TARA} was due on 2026-12-01.  National editor: ${again}`
    ],
    [
      'the day after the review of a force was due',
      [leeds, '\nreview-by: "2027-11-24"', `\nreview-by: ${MARK}"2026-12-01"`],
      `The review of West Yorkshire Police was due on 2026-12-01.  Editor of West Yorkshire Police: ${again}`
    ],
    [
      'the day after the review of a note on a nation was due',
      [
        nations,
        'review-by: "2027-11-24"\n  - nation: northern-ireland',
        `review-by: ${MARK}"2026-12-01"\n  - nation: northern-ireland`
      ],
      `The review of the note on scotland was due on 2026-12-01.  National editor: ${again}`
    ],
    [
      'the day after the review of an officer action was due',
      [
        actions,
        'review-by: "2027-11-24"\n\n  - id: stalking',
        `review-by: ${MARK}"2026-12-01"\n\n  - id: stalking`
      ],
      `The review of the officer action "${DOMESTIC_ABUSE}" was due on 2026-12-01.  National editor: ${again}`
    ],
    ...['published', 'guidance only'].flatMap<[string, Edit, string]>(how => [
      [
        `while a note on a nation is checked "${how}"`,
        checkedBy(nations, how, '\n  - nation: northern-ireland'),
        `The last check of the note on scotland was "${how}" only.  National editor: ${sourcesRead}`
      ],
      [
        `while an officer action is checked "${how}"`,
        checkedBy(actions, how, '\n\n  - id: stalking'),
        `The last check of the officer action "${DOMESTIC_ABUSE}" was "${how}" only.  National editor: ${sourcesRead}`
      ],
      [
        `while the bank holidays are checked "${how}"`,
        [holidays, 'how: rung', `how: ${MARK}${how}`],
        `The last check of the bank holidays was "${how}" only.  National editor: ${sourcesRead}`
      ]
    ]),
    [
      'the day after the review of the bank holidays was due',
      [holidays, 'review-by: "2027-11-24"', `review-by: ${MARK}"2026-12-01"`],
      `The review of the bank holidays was due on 2026-12-01.  National editor: ${again}`
    ],
    ...['published', 'guidance only'].map<[string, Edit, string]>(how => [
      `while a force is checked "${how}"`,
      [
        leeds,
        '\nchecked: { on: "2026-11-24", how: rung }',
        `\nchecked: { on: "2026-11-24", how: ${MARK}${how} }`
      ],
      `The last check of West Yorkshire Police was "${how}" only.  Editor of West Yorkshire Police: ${opened}`
    ]),
    [
      'with an exception that is past',
      [tara, 'open: "24/7"\n', `open: "24/7"\n    exceptions: [{ on: ${MARK}"2026-12-01", open: "off" }]\n`],
      '2026-12-01 is past.  National editor: Remove this exception.'
    ]
  ])('%s', (_, edit, message) => {
    fails(edit, message)
  })

  test('while notes on several nations are past their review, each by itself', () => {
    const due = textOf(settled, nations).replaceAll('"2027-11-24"', '"2026-12-01"')
    const message = (nation: string) =>
      `The review of the note on ${nation} was due on 2026-12-01.  National editor: ${again}`
    const reviews = due.split('\n').flatMap((line, at) => (line.includes('review-by:') ? [at + 1] : []))
    const named = [...due.matchAll(/nation: (\S+)/g)].map(([, nation = '']) => nation)
    expect(named.length).toBeGreaterThan(1)
    expect(lines(withFile(nations, due, settled))).toEqual(
      named.map((nation, at) => `error ${nations}:${reviews[at]}:16  ${message(nation)}`)
    )
  })

  test('while bank holidays are known for less than 180 days ahead', () => {
    const [early, late] = ['2028-07-04', '2028-07-05']
    fails(
      [holidays, 'known-until: ', `known-until: ${MARK}`],
      'The bank holidays are known until 2028-12-31.  National editor: In bank-holidays.yaml add to each of the three lists the days from 2029-01-01 on that GOV.UK has announced, then move "known-until".',
      late,
      settledOn(late)
    )
    expect(lines(settledOn(early), early)).toEqual([])
  })
})

describe('release check: passes', () => {
  test('on the day on which a review is due', () => {
    passes(TODAY, [tara, 'review-by: "2027-11-24"', `review-by: "${TODAY}"`])
    passes(TODAY, [leeds, '\nreview-by: "2027-11-24"', `\nreview-by: "${TODAY}"`])
    passes(TODAY, [holidays, 'review-by: "2027-11-24"', `review-by: "${TODAY}"`])
  })

  test.each(['website', 'rung'])('with a service that has a site, no number and the check "%s"', how => {
    passes(TODAY, [council, 'how: rung', `how: ${how}`])
  })

  test('with 999 checked on a website', () => {
    passes(TODAY, [emergency, 'how: rung', 'how: website'])
  })

  test.each(['website', 'rung'])(
    'with notes, officer actions and bank holidays that are checked "%s"',
    how => {
      const texts = new Map(
        [...settled].map(([file, text]) => [
          file,
          [nations, actions, holidays].includes(file) ? text.replaceAll('how: rung', `how: ${how}`) : text
        ])
      )
      expect(lines(texts)).toEqual([])
    }
  )

  test.each(['website', 'rung'])('with a force that is checked "%s"', how => {
    const checked = (by: string) => `\nchecked: { on: "2026-11-24", how: ${by} }`
    passes(TODAY, [leeds, checked('rung'), checked(how)])
  })

  test('with a held service in any state, which is not shown', () => {
    const untouched = textOf(fixtureTexts, galop)
    expect(untouched).toContain('confirmed: false')
    const held = untouched
      .replace(/^status: .*/m, 'status: held')
      .replace(/^review-by: .*/m, 'review-by: "2026-12-01"')
    expect(lines(withFile(galop, held, settled))).toEqual([])
  })

  test('with a local service that is held', () => {
    passes(
      TODAY,
      [leeds, 'status: show', 'status: held'],
      [leeds, '"0113 243 0036"\n      confirmed: true', '"0113 243 0036"\n      confirmed: false'],
      [
        leeds,
        '    checked: { on: "2026-11-24", how: rung }\n    review',
        '    checked: { on: "2026-11-24", how: published }\n    review'
      ]
    )
  })
})

describe('release check: a line with its own check day', () => {
  const fear = 'services/crimestoppers.yaml'
  const victim = 'services/victim-support.yaml'
  // The service itself was read in a copy; these lines say so much of themselves.
  const saying = (file: string, own: Readonly<Record<string, string>>, how = 'published'): Texts =>
    Object.entries(own).reduce(
      (texts, [channel, checked]) =>
        withEdit(file, `\n${channel}:\n`, `\n${channel}:\n  checked: ${checked}\n`, texts),
      withEdit(file, 'how: rung', `how: ${how}`, settled)
    )
  const rung = '{ on: "2026-11-24", how: rung }'
  const opened = '{ on: "2026-11-24", how: website }'
  const FEAR = 'Crimestoppers'
  const VICTIM = 'Victim Support'
  const ring = 'National editor: Ring it, then set "checked" there, with "how: rung".'
  const open = 'National editor: Open it, then set "checked" there, with "how: website".'

  test.each<[string, Texts]>([
    ['each line was rung', saying(fear, { phone: rung, text: rung })],
    ['the line was rung and the chat opened', saying(victim, { phone: rung, webchat: opened })],
    ['the line was rung, and the service opened with its chat', saying(victim, { phone: rung }, 'website')],
    ['the service was rung, and one line afresh', saying(fear, { phone: rung }, 'rung')]
  ])('passes if %s', (_, texts) => {
    expect(lines(texts)).toEqual([])
  })

  test.each<[string, Texts, string]>([
    [
      'another line was not rung',
      saying(fear, { phone: rung }),
      `error ${fear}:17:3  ${FEAR} (text) was checked "published" only.  ${ring}`
    ],
    [
      'the chat was not opened',
      saying(victim, { phone: rung }),
      `error ${victim}:17:3  ${VICTIM} (webchat) was checked "published" only.  ${open}`
    ],
    [
      'a number was only read on the site',
      saying(fear, { phone: rung, text: opened }),
      `error ${fear}:17:12  ${FEAR} (text) was checked "website" only.  ${ring}`
    ],
    [
      'one line was only read in a copy, though the service was rung',
      saying(fear, { text: '{ on: "2026-11-24", how: published }' }, 'rung'),
      `error ${fear}:16:12  ${FEAR} (text) was checked "published" only.  ${ring}`
    ]
  ])('fails if %s', (_, texts, error) => {
    expect(lines(texts)).toEqual([error])
  })

  test('is fresh for three months', () => {
    const texts = saying(fear, { phone: rung, text: '{ on: "2026-11-25", how: rung }' })
    expect(lines(texts, '2027-02-24')).toEqual([])
    expect(lines(texts, '2027-02-25')).toEqual([
      `error ${fear}:10:12  The review of ${FEAR} (phone) was due on 2027-02-24.  ${ring}`
    ])
  })
})

test('release check: each force is named for the facts in its own file', () => {
  const texts = new Map(
    [...settled].map(([file, text]) => [
      file,
      file.startsWith('forces/') ? text.replace(/^(website: .*confirmed: )true/m, '$1false') : text
    ])
  )
  const owners = lines(texts).map(line =>
    /confirmed the website of (.+)\. {2}Editor of (.+): Open/.exec(line)
  )
  const names = content.forces.map(({ name }) => name)
  expect(owners.map(found => found?.[1]).sort()).toEqual([...names].sort())
  expect(owners.map(found => found?.[2])).toEqual(owners.map(found => found?.[1]))
})
