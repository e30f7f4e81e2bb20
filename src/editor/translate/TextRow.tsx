import { memo, useEffect, useId, useRef } from 'react'
import { visible } from '../../../tools/content/diagnostic.ts'
import type { LanguageSource } from '../../../tools/content/parse/sources.ts'
import { refusalReasons } from '../../../tools/editorial/languages/import-translations.ts'
import {
  limitsInWords,
  lockedParts,
  maxLengthOf,
  placeInWords,
  readerInWords,
  type TranslationRow
} from '../../../tools/editorial/languages/translation-rows.ts'
import { translateWords } from './translate-words.ts'
import { useTyped } from './use-typed.ts'

interface Props {
  readonly tag: string
  readonly language: Pick<LanguageSource['value'], 'dir' | 'english'>
  readonly row: TranslationRow
  /** Whether this text was requested. */
  readonly isSought: boolean
  /** Refused texts as they were typed, by key. */
  readonly kept: Map<string, string>
  readonly onSave: (row: TranslationRow, says: string) => void
  readonly onHighlight: (texts: readonly string[]) => void
}

const English = ({ row }: { readonly row: TranslationRow }) => (
  <p lang="en-GB">
    {lockedParts(row.english).map((part, at) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text, in its order
      at % 2 === 1 ? <mark key={at}>{part}</mark> : part
    )}
  </p>
)

const State = ({ row }: { readonly row: TranslationRow }) =>
  row.state !== 'current' && (
    <p className="doubt">
      {translateWords.states[row.state]}
      {row.state === 'stale' && (
        <span className="was">
          {row.was === undefined ? translateWords.wasUnknown : `${translateWords.was} ${row.was}`}
        </span>
      )}
    </p>
  )

const Row = ({ tag, language, row, isSought, kept, onSave, onHighlight }: Props) => {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const save = (says: string): readonly string[] => {
    const found = says === '' ? [] : refusalReasons(says, row)
    if (found.length === 0) onSave(row, says)
    return found.map(([message, fix]) => visible(`${message} ${fix}`))
  }
  const { shown, type, look, keep, reasons } = useTyped(row.key, row.says, kept, save)
  useEffect(() => {
    if (isSought) field.current?.focus()
  }, [isSought])
  const place = placeInWords(row)
  return (
    <li className="pair" data-key={row.key}>
      <div>
        <English row={row} />
        <State row={row} />
        <small id={`${id}-about`} className="soft">
          {place}. {readerInWords(row)} {limitsInWords(row).join(' ')}
        </small>
      </div>
      <div className="field">
        <textarea
          ref={field}
          aria-label={translateWords.translation(place, language.english)}
          aria-describedby={`${id}-about ${id}-refused`}
          aria-invalid={reasons.length > 0}
          autoComplete="off"
          spellCheck
          lang={tag}
          dir={language.dir}
          rows={2}
          value={shown}
          onChange={({ target }) => type(target.value)}
          onBlur={look}
          onFocus={event => {
            event.stopPropagation()
            onHighlight([row.english, row.says])
          }}
        />
        <div id={`${id}-refused`} role="alert">
          {reasons.length > 0 && (
            <small className="danger">
              {translateWords.refused} {reasons.join(' ')}
            </small>
          )}
        </div>
        {shown.length > maxLengthOf(row) && <small className="doubt">{translateWords.long}</small>}
        {row.state === 'stale' && row.says !== '' && (
          <button type="button" className="press" onClick={keep}>
            {translateWords.stillRight} <span className="out-of-sight">{place}</span>
          </button>
        )}
      </div>
    </li>
  )
}

/**
 * A text beside its translation, in a field that refuses a translation without the numbers and placeholders of the
 * English.
 */
export const TextRow = memo(Row)
