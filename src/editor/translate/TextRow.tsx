import { memo, useEffect, useId, useRef, useState } from 'react'
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
import { PressButton } from '../controls/buttons.tsx'
import { useDraft } from '../form/scalars.tsx'
import { translateWords } from './translate-words.ts'

interface Props {
  readonly tag: string
  readonly language: Pick<LanguageSource['value'], 'dir' | 'english'>
  readonly row: TranslationRow
  /** Whether this text was requested. */
  readonly isSought: boolean
  /** Refused texts as they were typed, by key. They outlive their fields. */
  readonly kept: Map<string, string>
  readonly onSave: (row: TranslationRow, says: string) => void
}

const useTyped = ({ row, kept, onSave }: Pick<Props, 'row' | 'kept' | 'onSave'>) => {
  const [refused, setRefused] = useState<{ readonly text: string; readonly reasons: readonly string[] }>()
  const save = (text: string, isMeant: boolean): boolean => {
    const says = text.trim()
    const isNew = isMeant || says !== row.says
    const found = isNew && says !== '' ? refusalReasons(says, row) : []
    setRefused({ text, reasons: found.map(reason => visible(reason.join(' '))) })
    if (found.length > 0) kept.set(row.key, text)
    else kept.delete(row.key)
    if (isNew && found.length === 0) onSave(row, says)
    return found.length === 0
  }
  const draft = useDraft(row.says, text => save(text, false), kept.get(row.key))
  const reasons = refused?.text === draft.shown ? refused.reasons : []
  const type = (text: string) => {
    kept.delete(row.key)
    draft.type(text)
  }
  return { ...draft, type, keep: () => save(draft.shown, true), reasons }
}

const State = ({ row: { state, was } }: Pick<Props, 'row'>) =>
  state !== 'current' && (
    <p className="text-doubt">
      {translateWords.states[state]}
      {state === 'stale' && (
        <span className="block text-ink">
          {was === undefined ? translateWords.wasUnknown : `${translateWords.was} ${was}`}
        </span>
      )}
    </p>
  )

const Row = ({ tag, language, row, isSought, kept, onSave }: Props) => {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const { shown, type, leave, keep, reasons } = useTyped({ row, kept, onSave })
  useEffect(() => {
    if (isSought) field.current?.focus()
  }, [isSought])
  const place = placeInWords(row)
  return (
    <li
      className="grid grid-cols-1 gap-x-5 gap-y-1 border-t border-hair py-3 wrap-anywhere @min-[30rem]:grid-cols-2"
      data-key={row.key}
    >
      <div className="grid content-start gap-1">
        <p lang="en-GB">
          {lockedParts(row.english).map((part, at) =>
            at % 2 === 1 ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text, in its order
              <mark key={at} className="rounded-sm bg-tint px-0.5 text-inherit">
                {part}
              </mark>
            ) : (
              part
            )
          )}
        </p>
        <State row={row} />
        <small id={`${id}-about`} className="text-soft">
          {place}. {readerInWords(row)} {limitsInWords(row).join(' ')}
        </small>
      </div>
      <div className="field content-start">
        <textarea
          ref={field}
          className="field-sizing-content"
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
          onBlur={leave}
        />
        <div id={`${id}-refused`} role="alert">
          {reasons.length > 0 && (
            <small className="text-danger">
              {translateWords.refused} {reasons.join(' ')}
            </small>
          )}
        </div>
        {shown.length > maxLengthOf(row) && <small className="text-doubt">{translateWords.long}</small>}
        {row.state === 'stale' && row.says !== '' && (
          <PressButton onClick={keep}>
            {translateWords.stillRight} <span className="sr-only">{place}</span>
          </PressButton>
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
