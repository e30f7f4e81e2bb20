import { expect, test } from 'vitest'
import {
  limitsInWords,
  lockedParts,
  readerInWords
} from '../../../../tools/editorial/languages/text-context.ts'
import { translationRow } from '../../../support/translation-row.ts'

test('context of a text: what stays as it is is told from the words around it', () => {
  expect(lockedParts('Text {name} on 0808 2000 247 by 17:00.').join('|')).toBe(
    'Text |{name}| on |0808 2000 247| by |17:00|.'
  )
  expect(lockedParts('No number')).toEqual(['No number'])
})

test('context of a text: who meets it', () => {
  const reader = (facts: Parameters<typeof translationRow>[0]) => readerInWords(translationRow(facts))
  expect(reader({ facts: { for: 'officer' } })).toBe('The officer reads it.')
  expect(reader({ facts: { for: 'person' } })).toBe('The person reads it.')
  expect(reader({ facts: { for: 'person', aloud: true } })).toBe('Said aloud to the person.')
})

test('context of a text: what a translator keeps to', () => {
  expect(limitsInWords(translationRow())).toEqual(['Keep: {name}, 17:00.'])
  expect(
    limitsInWords(translationRow({ english: 'Advice', facts: { for: 'person', neutral: true } }))
  ).toEqual(['It may be all that somebody can safely carry: it must give nothing away.'])
})
