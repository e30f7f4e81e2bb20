import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bindingOf } from '../../../../tools/content/locales/binding.ts'
import { previewImport } from '../../../../tools/editorial/languages/import-translations.ts'
import { readXliff } from '../../../../tools/editorial/languages/read-xliff.ts'
import { xliffOf } from '../../../../tools/editorial/languages/write-xliff.ts'
import { translationRow } from '../../../support/translation-row.ts'

const ROW = translationRow()
const SENT = xliffOf('ro', { dir: 'ltr' }, [ROW])
const bytes = (text: string) => new TextEncoder().encode(text)
const back = (text: string) => readXliff('ro', bytes(text))

test('XLIFF import: each text is bound to the English in it', () => {
  expect(back(SENT).texts).toEqual([
    { at: `Unit ${ROW.key}`, key: ROW.key, says: ROW.says, of: bindingOf(ROW.english) }
  ])
})

test('XLIFF import: another program may cut a text, mark it and name its elements otherwise', () => {
  const [ph = ''] = /<ph [^>]*>/.exec(SENT) ?? []
  const segments = `<segment><source>Call ${ph}</source><target><mrk id="m1" type="term">Sunați</mrk> la ${ph}</target></segment>
    <ignorable><source> </source><target> </target></ignorable>
    <segment state="final"><source>by 17:00</source><target><![CDATA[până la]]> 17&#58;00</target></segment>`
  const cut = SENT.replace(/<segment[\s\S]*<\/segment>/, segments)
  const prefixed = cut.replace('xmlns=', 'xmlns:x=').replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:')
  for (const text of [cut, prefixed])
    expect(back(text).texts).toEqual([
      { at: `Unit ${ROW.key}`, key: ROW.key, says: ROW.says, of: bindingOf(ROW.english) }
    ])
})

test('XLIFF import: a text that is only translated in part is refused', () => {
  const half = SENT.replace('</segment>', '</segment><segment><source>More</source></segment>')
  expect(back(half).texts).toMatchObject([{ fault: 'Only a part of it is translated.' }])
})

test('XLIFF import: words in a format are refused, and the other texts are not', () => {
  const other = xliffOf('ro', { dir: 'ltr' }, [ROW, translationRow({ key: 'screens.other' })])
  const bold = other.replace('<target>Sunați', '<target><pc id="b">Sunați</pc>')
  expect(back(bold).texts).toMatchObject([
    { key: ROW.key, fault: 'It holds <pc>, but these words have no formatting.' },
    { key: 'screens.other', says: ROW.says }
  ])
})

test.each([
  ['no XML', bytes('key,says'), 'It holds words outside its elements.'],
  ['nothing', bytes(''), 'It has no element.'],
  ['what is not UTF-8', new Uint8Array([0x3c, 0xe3, 0x28]), 'It is not saved as UTF-8.']
])('XLIFF import: refused as a whole is %s', (_, file, reason) => {
  expect(readXliff('ro', file)).toEqual({ texts: [], problem: `This file cannot be imported. ${reason}` })
})

test('XLIFF import: whatever is put into it, nothing is thrown, and nothing hostile is accepted', {
  tags: ['slow']
}, () => {
  const hostile = fc.constantFrom(
    ...'< > & " </target> \u202e <script> =1+1 {name} 0 <!-- ]]> &#x202e;'.split(' '),
    '<ph id="1"/>'
  )
  const noise = fc.array(fc.oneof(hostile, fc.string()), { maxLength: 4 }).map(parts => parts.join(''))
  fc.assert(
    fc.property(noise, fc.nat(SENT.length), (put, at) => {
      const { texts } = back(SENT.slice(0, at) + put + SENT.slice(at))
      for (const { says } of previewImport([ROW], texts).accepted) {
        expect(says).not.toMatch(/[\p{Bidi_Control}\p{Cc}]|<[a-z!/?]|^\s*[=+\-@]/iu)
        expect(says.match(/\{\w+\}|\d+/g)).toEqual(['{name}', '17', '00'])
      }
    }),
    { numRuns: 500 }
  )
})
