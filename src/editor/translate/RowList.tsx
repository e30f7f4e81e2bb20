import { useEffect, useMemo, useState } from 'react'
import { oncePer } from '../../../tools/content/once-per.ts'
import type { LanguageSource, Texts } from '../../../tools/content/parse/sources.ts'
import type { TranslationRow } from '../../../tools/editorial/languages/translation-rows.ts'
import { Input } from '../../desk/fields.tsx'
import { PressButton, Toggle } from '../controls/buttons.tsx'
import { useOpenContent } from '../model/open-content.ts'
import { TextRow } from './TextRow.tsx'
import { translateWords } from './translate-words.ts'

/** The number of texts drawn; more are behind a button. */
const STEP = 40

/** The lists that a translator works through. */
const FILTERS = ['missing', 'stale', 'all'] as const
type RowFilter = (typeof FILTERS)[number]

/** @returns the texts in a list that match a search: in English, in the translation or in the key. */
export const listedRows = (
  rows: readonly TranslationRow[],
  filter: RowFilter,
  sought = ''
): readonly TranslationRow[] => {
  const lower = sought.trim().toLowerCase()
  return rows.filter(
    ({ state, key, english, says }) =>
      (filter === 'all' || state === filter) &&
      [key, english, says].some(text => text.toLowerCase().includes(lower))
  )
}

/** @returns the first list with something to do, or the list of all texts. */
export const firstFilter = (rows: readonly TranslationRow[]): RowFilter =>
  FILTERS.find(filter => listedRows(rows, filter).length > 0) ?? 'all'

/** Refused texts as they were typed, by language and key: they are there again when the list is opened anew. */
const keptIn = oncePer((_opened: Texts) => new Map<string, Map<string, string>>())

const keptOf = (opened: Texts, tag: string): Map<string, string> => {
  const kept = keptIn(opened).get(tag) ?? new Map<string, string>()
  keptIn(opened).set(tag, kept)
  return kept
}

interface Props {
  readonly tag: string
  readonly language: LanguageSource['value']
  readonly rows: readonly TranslationRow[]
  readonly soughtKey: string | undefined
  /** Called with the rows of the list. */
  readonly onShown: (rows: readonly TranslationRow[]) => void
  readonly onSave: (row: TranslationRow, says: string) => void
}

/** The texts to work through. A text stays in its list until another list is chosen. */
export const RowList = ({ rows, soughtKey, onShown, ...rest }: Props) => {
  const keysIn = (filter: RowFilter, sought: string) => listedRows(rows, filter, sought).map(({ key }) => key)
  const [filter, setFilter] = useState<RowFilter>(() => (soughtKey ? 'all' : firstFilter(rows)))
  const [sought, setSought] = useState(soughtKey ?? '')
  const [most, setMost] = useState(STEP)
  const [keys, setKeys] = useState(() => keysIn(filter, sought))
  const kept = keptOf(useOpenContent().opened, rest.tag)
  const choose = (nextFilter: RowFilter, nextSought: string) => {
    setFilter(nextFilter)
    setSought(nextSought)
    setMost(STEP)
    setKeys(keysIn(nextFilter, nextSought))
  }
  const shown = useMemo(() => {
    const byKey = new Map(rows.map(row => [row.key, row]))
    return keys.flatMap(key => byKey.get(key) ?? [])
  }, [rows, keys])
  useEffect(() => onShown(shown), [shown, onShown])
  return (
    <>
      <div className="row">
        {FILTERS.map(one => (
          <Toggle key={one} isOn={one === filter} onPress={() => choose(one, sought)}>
            {translateWords.filters[one]} ({listedRows(rows, one).length})
          </Toggle>
        ))}
      </div>
      <Input label={translateWords.find} type="search" value={sought} onType={next => choose(filter, next)} />
      {shown.length === 0 && <p>{translateWords.none}</p>}
      <ul className="@container grid">
        {shown.slice(0, most).map(row => (
          <TextRow key={row.key} row={row} isSought={row.key === soughtKey} kept={kept} {...rest} />
        ))}
      </ul>
      {shown.length > most && (
        <PressButton onClick={() => setMost(most + STEP)}>
          {translateWords.more(Math.min(STEP, shown.length - most))}
        </PressButton>
      )}
    </>
  )
}
