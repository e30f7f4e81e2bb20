import { expect, test } from 'vitest'
import { formatDiagnostic } from '../../../../tools/content/diagnostic.ts'
import { MAX_UNKNOWN } from '../../../../tools/content/parse/parse.ts'
import { checkTexts, withEdit } from '../../../support/content.ts'

const tara = 'services/tara.yaml'

const errorsOf = (from: string, to: string) =>
  checkTexts(withEdit(tara, from, to)).errors.map(formatDiagnostic)

test('parse: of a thousand unknown fields twenty are named', () => {
  const unknown = Array.from({ length: 1_000 }, (_, at) => `x${at}: 1\n`)
  const place = (at: number) => `${tara}:${at + 2}:${`x${at}: `.length + 1}`
  expect(errorsOf('name: TARA', `${unknown.join('')}name: TARA`)).toEqual([
    ...Array.from(
      { length: MAX_UNKNOWN },
      (_, at) => `${place(at)}  There is no field "x${at}" here.  Remove it, or correct its spelling.`
    ),
    `${place(MAX_UNKNOWN)}  Unknown here too: 980 more fields.  Remove them, or put back the file as it was before.`
  ])
})

test('parse: a long text is cut short in the message', () => {
  expect(errorsOf('nations: [scotland]', `nations: ${'x'.repeat(5000)}`)).toEqual([
    `${tara}:4:10  "nations" must be a list.  Replace what is written here: ${'x'.repeat(60)}...`
  ])
})
