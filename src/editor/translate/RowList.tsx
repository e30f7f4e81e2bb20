import { useEffect, useMemo, useRef, useState } from 'react'
import type { LanguageSource } from '../../../tools/content/parse/sources.ts'
import type { TranslationRow } from '../../../tools/editorial/languages/translation-rows.ts'
import { chosenKeys, countRows, firstFilter, type RowFilter } from './choose-rows.ts'
import { TextRow } from './TextRow.tsx'
import { translateWords } from './translate-words.ts'

/** The number of texts drawn; more are behind a button. */
const STEP = 40

const FILTERS = ['missing', 'stale', 'all'] as const satisfies readonly RowFilter[]

interface Props {
  readonly tag: string
  readonly language: LanguageSource['value']
  readonly rows: readonly TranslationRow[]
  readonly soughtKey: string | undefined
  /** Called with the rows of the list. */
  readonly onShown: (rows: readonly TranslationRow[]) => void
  readonly onSave: (row: TranslationRow, says: string) => void
  readonly onHighlight: (texts: readonly string[]) => void
}

/** The texts to work through. A text stays in its list until another list is chosen. */
export const RowList = ({ tag, language, rows, soughtKey, onShown, onSave, onHighlight }: Props) => {
  const [filter, setFilter] = useState<RowFilter>(() => (soughtKey ? 'all' : firstFilter(rows)))
  const [sought, setSought] = useState(soughtKey ?? '')
  const [most, setMost] = useState(STEP)
  const [keys, setKeys] = useState(() => chosenKeys(rows, filter, sought))
  const kept = useRef(new Map<string, string>())
  const choose = (nextFilter: RowFilter, nextSought: string) => {
    setFilter(nextFilter)
    setSought(nextSought)
    setMost(STEP)
    setKeys(chosenKeys(rows, nextFilter, nextSought))
  }
  const shown = useMemo(() => {
    const byKey = new Map(rows.map(row => [row.key, row]))
    return keys.flatMap(key => byKey.get(key) ?? [])
  }, [rows, keys])
  useEffect(() => onShown(shown), [shown, onShown])
  const counts = countRows(rows)
  return (
    <>
      <div className="row">
        {FILTERS.map(one => (
          <button
            type="button"
            key={one}
            className="chip"
            aria-pressed={one === filter}
            onClick={() => choose(one, sought)}
          >
            {translateWords.filters[one]} ({counts[one]})
          </button>
        ))}
      </div>
      <label className="field">
        {translateWords.find}
        <input
          type="search"
          autoComplete="off"
          value={sought}
          onChange={({ target }) => choose(filter, target.value)}
        />
      </label>
      {shown.length === 0 && <p>{translateWords.none}</p>}
      <ul className="pairs">
        {shown.slice(0, most).map(row => (
          <TextRow
            key={row.key}
            tag={tag}
            language={language}
            row={row}
            isSought={row.key === soughtKey}
            kept={kept.current}
            onSave={onSave}
            onHighlight={onHighlight}
          />
        ))}
      </ul>
      {shown.length > most && (
        <button type="button" className="press" onClick={() => setMost(most + STEP)}>
          {translateWords.more(Math.min(STEP, shown.length - most))}
        </button>
      )}
    </>
  )
}
