import { expect, test } from 'vitest'
import { NEEDS, REGIONS } from '../../../machines/content/vocabulary.ts'
import { formatDiagnostic } from '../../../tools/content/diagnostic.ts'
import { broken, checkTexts, type Edit } from '../../support/content.ts'

const report = (...edits: readonly Edit[]) => {
  const { texts, places } = broken(...edits)
  return { places, lines: checkTexts(texts).errors.map(formatDiagnostic) }
}

test('content check: sixteen errors in ten files are reported in one run', () => {
  const { lines, places } = report(
    ['bank-holidays.yaml', '{ on: "2028-08-07"', '{ on: ▸"2028-02-07"'],
    ['forces/gloucestershire.yaml', 'also-in: [wiltshire]', 'also-in: [▸wilts]'],
    ['forces/kent.yaml', 'region: south-east', 'region: ▸south'],
    ['forces/west-yorkshire.yaml', 'words: Hours not known.', 'open: ▸"Mo-Fr 09:00-17:00"'],
    ['guidance.yaml', 'line: 67,', 'line: ▸67,'],
    ['nations.yaml', '- nation: scotland', '- nation: ▸uk'],
    ['officer-actions.yaml', 'id: reporting', 'id: ▸stalking'],
    ['questions.yaml', '  softer: Is there anything', '  hint: ▸Tap one.\n  softer: Is there anything'],
    ['services/crimestoppers.yaml', '\nguidance-lines: [67]', ''],
    ['services/crimestoppers.yaml', '"0800 555 111"', '▸▸0800555111'],
    ['services/galop.yaml', 'number: "0800 999 5428"', 'number: ▸"020 7704 2040"'],
    ['services/galop.yaml', 'best-for: []', 'best-for: [▸housing]'],
    ['services/galop.yaml', 'review-by: "2027-02-24"', 'review-by: ▸next spring'],
    ['tips.yaml', 'id: have-a-plan', 'id: ▸network'],
    ['tips.yaml', 'needs: [drugs-or-alcohol, ', 'needs: [▸drug, ']
  )
  expect(lines).toEqual(
    [
      '2028-02-07 does not come after 2028-05-29.  Put the days in order, each once.',
      'There is no force "wilts".  Did you mean "wiltshire"? Use the name of a file in forces/.',
      `"south" is not a possible value of "region".  Did you mean "south-east"? Use one of: ${REGIONS.join(', ')}.`,
      'This does not say what happens on bank holidays.  Add "; PH off", "; PH unknown", or times: "; PH 10:00-14:00".',
      'No service covers line 67 of the guidance (anonymous reporting line (Crimestoppers)).  Give a service the guidance line 67.',
      '"uk" is not a possible value of "nation".  Did you mean "wales"? Use one of: england, wales, scotland, northern-ireland.',
      'The id "stalking" is used twice.  Give this one an id of its own.',
      'There is no field "hint" here.  Remove it, or correct its spelling.',
      '"number" is a bare number, and YAML drops its first zero.  Put it in quotes: "0800555111".',
      '0800555111 is not the number that was seen on 2026-11-24: 800555111.  Put back what was seen; or check the line again, write below "seen" what you saw, and update "checked".',
      '"housing" is in best-for but not in needs.  Add "housing" to needs, or remove it here.',
      "020 7704 2040 is on the do-not-use list: Galop's older hate crime line; one national number 0800 999 5428 now.  Use the number that replaced it, or remove it.",
      '"review-by" has the wrong format: next spring  Write a day as "2026-11-24".',
      'The id "network" is used twice.  Give this one an id of its own.',
      `"drug" is not a possible value of "needs".  Did you mean "drugs-or-alcohol"? Use one of: ${NEEDS.join(', ')}.`
    ].map((message, at) => `${places[at]}  ${message}`)
  )
})

test('content check: a YAML error in one contact or force hides no error elsewhere and causes none', () => {
  const { lines, places } = report(
    ['questions.yaml', 'guidance-line: 26', 'guidance-line: ▸27'],
    ['services/emergency-999.yaml', 'name: 999', '▸name: : 999'],
    ['services/tara.yaml', '"0141 276 7724"', '▸"0141 276 772"'],
    ['forces/wiltshire.yaml', 'nations: [england]', '▸nations: : [england]'],
    ['forces/west-yorkshire.yaml', '"0113 243 0036"', '▸"0113 243 003"']
  )
  expect(lines).toEqual(
    [
      '0113 243 003 is not a UK number.  Write it as it is dialled in the UK, like "0800 555 111".',
      'There is a colon too many after "nations:".  Write: nations: [england]',
      'Line 27 of the guidance is not a question.  guidance.yaml says what each line is.',
      'There is a colon too many after "name:".  Write: name: 999 emergency',
      '0141 276 772 is not a UK number.  Write it as it is dialled in the UK, like "0800 555 111".'
    ].map((message, at) => `${places[at]}  ${message}`)
  )
})

test('content check: a YAML error in the tips hides no error elsewhere and causes none', () => {
  const { lines, places } = report(
    ['before-you-start.yaml', 'guidance-line: 15', 'guidance-line: ▸16'],
    ['officer-actions.yaml', 'needs: [stalking]', 'needs: ▸[]'],
    ['tips.yaml', 'id: network', 'id: ▸"network" x']
  )
  expect(lines).toEqual(
    [
      'Line 16 of the guidance is not a statement.  guidance.yaml says what each line is.',
      'This officer action is never shown: it has no need.  Add at least one need; "everyone" means every conversation.',
      `The text after "id:" goes on after its quotes are closed.  Put all of it in quotes: '"network" x'`
    ].map((message, at) => `${places[at]}  ${message}`)
  )
})

test('content check: two YAML errors on two lines are reported, without repeats on one line', () => {
  const { lines, places } = report(
    ['services/tara.yaml', 'name: TARA', '▸name: : TARA'],
    ['services/tara.yaml', 'for: For', 'for: ▸This: that: for']
  )
  expect(lines).toEqual([
    `${places[0]}  There is a colon too many after "name:".  Write: name: TARA (Trafficking Awareness Raising Allian...`,
    `${places[1]}  The text after "for:" has a colon in it, which starts a new field.  Put all of it in quotes: "This: that: for women over 18, anywhere in Scot..."`
  ])
})

test('content check: errors on one line are reported from left to right', () => {
  const { lines, places } = report([
    'screens.yaml',
    '{ id: indoors, label: Indoors }',
    '{ id: ▸street, label: ▸5 }\n  - { id: indoors, label: Indoors }'
  ])
  expect(lines).toEqual(
    [
      'The id "street" is used twice.  Give this one an id of its own.',
      '"label" is a bare number, and YAML drops its first zero.  Put it in quotes: "5".'
    ].map((message, at) => `${places[at]}  ${message}`)
  )
})

test('content check: the report does not depend on the order of the files', () => {
  const { texts } = broken(
    ['tips.yaml', 'id: network', 'id: Net'],
    ['services/tara.yaml', 'open: "24/7"', 'open: "Mo-Fr 9-5"'],
    ['forces/gloucestershire.yaml', 'also-in: [wiltshire]', 'also-in: [wilts]'],
    ['forces/kent.yaml', 'region: south-east', 'region: south']
  )
  const backwards = new Map([...texts].reverse())
  const { errors, warnings } = checkTexts(texts)
  expect(checkTexts(backwards)).toMatchObject({ errors, warnings })
  expect(errors).toHaveLength(4)
})
