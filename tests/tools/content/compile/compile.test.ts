import { expect, test } from 'vitest'
import { compiledOf, fixtureTexts, withEdit, withFile } from '../../../support/content.ts'

const ATLANTIS = `name: Atlantis Police
nations: [wales, scotland]
region: national
website: { address: https://www.atlantis.police.uk/, confirmed: true }
note: It is under the sea.
localServices:
  - id: mermaids
    name: Mermaids of Atlantis
    shortName: Mermaids
    inShort: local, by the harbour
    status: show
    for: For anyone who sells sex in Atlantis.
    needs: [talk]
    bestFor: []
    phone:
      number: "0161 496 0000"
      confirmed: true
      hours:
        open: "Mo-Fr 18:00-24:00; PH off"
        confirmed: true
        bankHolidays: scotland
        exceptions:
          - { on: "2026-12-25", open: "10:00-14:00", why: A party }
    sources:
      - { title: About us (Mermaids), address: https://mermaids.example.org/ }
    checked: { on: "2026-11-24", how: published }
    seen: { phone: "0161 496 0000, Mo-Fr 18:00-24:00; PH off" }
    reviewBy: "2027-02-24"
    area: The harbour
    runBy: faith
sources:
  - { title: List of forces, address: https://forces.example.org/ }
checked: { on: "2026-11-24", how: published }
reviewBy: "2027-02-24"
`
const FILE = 'forces/atlantis.yaml'

/** Its service, as it is compiled. */
const MERMAIDS = {
  id: 'mermaids',
  name: 'Mermaids of Atlantis',
  shortName: 'Mermaids',
  inShort: 'local, by the harbour',
  for: 'For anyone who sells sex in Atlantis.',
  needs: ['talk'],
  bestFor: [],
  nations: ['wales', 'scotland'],
  local: { area: 'The harbour', runBy: 'faith' },
  phone: {
    number: '0161 496 0000',
    confirmed: true,
    hours: {
      confirmed: true,
      weekly: {
        week: [...Array(5).fill([{ from: 1080, to: 1440 }]), [], []],
        holiday: { division: 'scotland', hours: [] },
        exceptions: { 20812: [{ from: 600, to: 840 }] }
      }
    }
  },
  checked: { on: 20781, how: 'published' },
  reviewBy: 20873
}

const before = compiledOf(fixtureTexts)

test('compile: a new force file adds the force and its pack, and nothing else', () => {
  const { content, packs } = compiledOf(withFile(FILE, ATLANTIS))
  const { atlantis, ...otherPacks } = packs
  const isAtlantis = ({ id }: { readonly id: string }) => id === 'atlantis'
  expect(content.forces.filter(isAtlantis)).toEqual([
    { id: 'atlantis', name: 'Atlantis Police', nations: ['wales', 'scotland'], region: 'national' }
  ])
  expect(content.forces[0]).toEqual(content.forces.find(isAtlantis))
  expect({ ...content, forces: content.forces.filter(force => !isAtlantis(force)) }).toEqual(before.content)
  expect(otherPacks).toEqual(before.packs)
  expect(atlantis).toEqual({
    website: { address: 'https://www.atlantis.police.uk/', confirmed: true },
    localServices: [MERMAIDS],
    slots: {}
  })
})

test('compile: the pack of a force says whom to tell of a wrong number, if its file does', () => {
  const { packs } = compiledOf(
    withFile(FILE, ATLANTIS.replace('localServices:', 'editorContact: the content desk\nlocalServices:'))
  )
  expect(packs.atlantis?.editorContact).toBe('the content desk')
  expect(packs.kent?.editorContact).toBeUndefined()
})

test('compile: a local service is in the packs of all the forces that it names', () => {
  const shared = ATLANTIS.replace('runBy: faith', 'runBy: faith\n    alsoIn: [kent, gwent]')
  const { packs } = compiledOf(withFile(FILE, shared))
  const holding = Object.entries(packs).filter(([, { localServices }]) =>
    localServices.some(({ id }) => id === 'mermaids')
  )
  expect(holding.map(([id]) => id).sort()).toEqual(['atlantis', 'gwent', 'kent'])
  expect(packs.kent?.localServices).toEqual([{ ...MERMAIDS, nations: [...MERMAIDS.nations, 'england'] }])
})

test('compile: a need keeps whether it may be named where anybody can read it', () => {
  const housing = 'label: Housing, plainInPublic: true,'
  const { content } = compiledOf(withEdit('needs.yaml', housing, 'label: Housing,'))
  expect(content.needs.housing.plainInPublic).toBeUndefined()
  expect(content.needs['nowhere-safe-tonight'].plainInPublic).toBe(true)
})

test('compile: when a line was checked, and that two share a number, does not reach the phone', () => {
  const forReviewers = '  checked: { on: "2026-11-20", how: rung }\n  sharesNumber: true\n'
  const text = withEdit('services/crimestoppers.yaml', '\ntext:\n', `\ntext:\n${forReviewers}`)
  const texts = withEdit('services/victim-support.yaml', '\nphone:\n', `\nphone:\n${forReviewers}`, text)
  expect(compiledOf(texts)).toEqual(before)
})
