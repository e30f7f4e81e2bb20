import { placeholderMismatch } from '../../content/locales/placeholders.ts'
import type { LanguageSource } from '../../content/parse/sources.ts'
import { escapeHtml } from '../../html.ts'
import { limitsInWords, maxLengthText, placeInWords, readerInWords } from './text-context.ts'
import type { TranslationRow } from './translation-rows.ts'

/** The namespace of XLIFF 2.0 and 2.1: https://docs.oasis-open.org/xliff/xliff-core/v2.1/ */
export const XLIFF = 'urn:oasis:names:tc:xliff:document:2.0'

/** The language of the content, by its tag. */
const SOURCE = 'en-GB'

const partsOf = (text: string): readonly string[] => text.split(/(\{\w+\})/)

/** @returns the placeholders of a text, each as often as it occurs. */
const placeholdersOf = (row: TranslationRow): readonly string[] =>
  partsOf(row.english).filter(
    (part, at) => at % 2 === 1 && row.facts.placeholders?.includes(part.slice(1, -1))
  )

/**
 * Writes each placeholder as an element that a translator cannot edit. A placeholder in a translation refers to that of
 * the English.
 */
const inline = (text: string, placeholders: readonly string[]): string => {
  const left = placeholders.map((name, index) => ({ name, id: index + 1 }))
  return partsOf(text)
    .map((part, at) => {
      const index = at % 2 === 1 ? left.findIndex(({ name }) => name === part) : -1
      if (index < 0) return escapeHtml(part)
      const [{ id } = { id: 0 }] = left.splice(index, 1)
      return `<ph id="${id}" dataRef="d${id}" disp="${part}" equiv="${part}" canCopy="no" canDelete="no"/>`
    })
    .join('')
}

const notesOf = (row: TranslationRow): readonly string[] => {
  const { state, was, says, about } = row
  const notes = [
    ['place', placeInWords(row)],
    ['about', about],
    ['reader', readerInWords(row)],
    ['limits', [...limitsInWords(row), maxLengthText(row)].join(' ')],
    ['english-before', state === 'stale' ? was : undefined],
    ['translation-before', state === 'stale' ? says : undefined]
  ] as const
  return notes.flatMap(([category, text]) =>
    text ? [`<note category="${category}">${escapeHtml(text)}</note>`] : []
  )
}

/** So that sending the file back unread does not bind an old translation to the new English. */
const hasTarget = ({ state, says, facts }: TranslationRow) =>
  state === 'current' && placeholderMismatch(says, facts).missing.length === 0

/** An id may not have spaces; a changed id has the original beside it. */
const namesOf = (key: string): string => {
  const id = key.replace(/[^\w.-]/g, '_')
  return id === key ? `id="${id}"` : `id="${id}" name="${escapeHtml(key)}"`
}

const unitOf = (row: TranslationRow): readonly string[] => {
  const placeholders = placeholdersOf(row)
  const data = placeholders.map((name, index) => `<data id="d${index + 1}">${escapeHtml(name)}</data>`)
  return [
    `    <unit ${namesOf(row.key)}>`,
    `      <notes>${notesOf(row).join('')}</notes>`,
    ...(data.length > 0 ? [`      <originalData>${data.join('')}</originalData>`] : []),
    `      <segment state="${hasTarget(row) ? 'translated' : 'initial'}">`,
    `        <source>${inline(row.english, placeholders)}</source>`,
    ...(hasTarget(row) ? [`        <target>${inline(row.says, placeholders)}</target>`] : []),
    '      </segment>',
    '    </unit>'
  ]
}

/** @returns texts with their translations as XLIFF 2.0, for the programs of translators. */
export const xliffOf = (
  tag: string,
  { dir }: Pick<LanguageSource['value'], 'dir'>,
  rows: readonly TranslationRow[]
): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="${XLIFF}" version="2.0" srcLang="${SOURCE}" trgLang="${escapeHtml(tag)}">`,
    `  <file id="texts" original="languages/${escapeHtml(tag)}.yaml" canResegment="no" srcDir="ltr" trgDir="${dir}" xml:space="preserve">`,
    ...rows.flatMap(unitOf),
    '  </file>',
    '</xliff>',
    ''
  ].join('\n')
