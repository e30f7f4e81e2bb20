import { describe, expect, test } from 'vitest'
import { formatFault } from '../../content/check/fault.ts'
import { broken, checkTexts, type Edit, realTexts } from '../support/content.ts'

const tara = 'services/tara.yaml'
const DUE = 'The review of TARA (Trafficking Awareness Raising Alliance) was due on 2027-02-24.'

const warned = (today: string, ...edits: readonly Edit[]) => {
  const { texts, places } = broken(...edits)
  const { content, faults, warnings } = checkTexts(texts, today)
  return { places, faults, built: content !== undefined, lines: warnings.map(formatFault).filter(isTara) }
}
const isTara = (line: string) => line.startsWith(tara)
const reviewed: Edit = [tara, 'review-by: "2027-02-24"', 'review-by: ▸"2027-02-24"']

describe('a fact past its review day', () => {
  test('is warned of from the day after, and still built', () => {
    const { places, ...rest } = warned('2027-02-25', reviewed)
    const line = `${places[0]}  ${DUE}  Check it again, then set "checked" and "review-by".`
    expect(rest).toEqual({ faults: [], built: true, lines: [line] })
  })

  test.each(['2026-11-24', '2027-02-23', '2027-02-24'])(
    'is not warned of on %s, before or on its day',
    today => {
      expect(warned(today, reviewed).lines).toEqual([])
    }
  )
})

describe('a fact that nobody confirmed', () => {
  test('is warned of if it is the number, and still built', () => {
    const { places, ...rest } = warned('2026-11-24', [
      tara,
      'number: "0141 276 7724"\n  confirmed: true',
      'number: ▸"0141 276 7724"\n  confirmed: false'
    ])
    const line = `${places[0]}  Nobody has confirmed 0141 276 7724 (TARA (Trafficking Awareness Raising Alliance)).  Ring it, then set "confirmed: true" and "checked".`
    expect(rest).toEqual({ faults: [], built: true, lines: [line] })
  })

  test('is warned of if it is the hours, and still built', () => {
    const { places, ...rest } = warned('2026-11-24', [
      tara,
      'words: Day and night, every day\n    round-the-clock: true\n    confirmed: true',
      '▸words: Day and night, every day\n    round-the-clock: true\n    confirmed: false'
    ])
    const line = `${places[0]}  Nobody has confirmed the hours of TARA (Trafficking Awareness Raising Alliance).  Ask them, then set "confirmed: true" and "checked".`
    expect(rest).toEqual({ faults: [], built: true, lines: [line] })
  })

  test('is warned of if it is the site, and still built', () => {
    const { places, ...rest } = warned('2026-11-24', [
      tara,
      'note: TARA is',
      'website: { address: ▸https://example.org/, confirmed: false }\nnote: TARA is'
    ])
    const line = `${places[0]}  Nobody has confirmed the website of TARA (Trafficking Awareness Raising Alliance).  Open it, then set "confirmed: true" and "checked".`
    expect(rest).toEqual({ faults: [], built: true, lines: [line] })
  })
})

test('a field that is missing or wrong is a fault alone, never a warning as well', () => {
  const { texts } = broken(
    [tara, 'review-by: "2027-02-24"', 'review-by: soon'],
    [tara, 'number: "0141 276 7724"\n  confirmed: true', 'number: "0141 276 7724"\n  confirmed: sure'],
    [
      'services/galop.yaml',
      'https://galop.org.uk/, confirmed: true',
      'https://galop.org.uk/, confirmed: sure'
    ]
  )
  expect(checkTexts(texts).warnings).toEqual(checkTexts(realTexts).warnings)
})

test('every number, all hours and every site of the real content that are not confirmed are warned of', () => {
  const written = [...realTexts.values()].flatMap(text => text.match(/\bconfirmed: false\b/g) ?? [])
  expect(checkTexts(realTexts).warnings.map(({ kind }) => kind)).toEqual(written.map(() => 'warning'))
})
