import './translate.css'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { previewImport, withSameNames } from '../../../tools/editorial/languages/import-translations.ts'
import { readLanguageText, withTranslations } from '../../../tools/editorial/languages/language-file.ts'
import {
  type EnglishText,
  type TranslationRow,
  translationRows
} from '../../../tools/editorial/languages/translation-rows.ts'
import { readTranslatorsSheet } from '../../../tools/editorial/languages/translators-sheet.ts'
import type { EditStep } from '../model/workspace.ts'
import { editorWords } from '../words.ts'
import { FileButtons } from './FileButtons.tsx'
import { type ImportedFile, ImportPanel } from './ImportPanel.tsx'
import { RowList } from './RowList.tsx'
import { translateWords } from './translate-words.ts'

interface Props {
  readonly file: string
  readonly text: string
  readonly english: readonly EnglishText[] | undefined
  /** The requested text. */
  readonly soughtKey: string | undefined
  readonly onEdit: (step: EditStep) => void
  readonly onBack: () => void
  readonly onText: () => void
  readonly onHighlight: (texts: readonly string[]) => void
}

const readSheet = async (file: File, tag: string, rows: readonly TranslationRow[]): Promise<ImportedFile> => {
  const { texts, problem } = readTranslatorsSheet(tag, new Uint8Array(await file.arrayBuffer()))
  return {
    name: file.name,
    ...(problem === undefined ? { preview: previewImport(rows, texts) } : { problem })
  }
}

const tagOf = (file: string) => file.replace(/^languages\/|\.yaml$/g, '')

/** @returns a function that writes translations into the file, and the reason if the last one could not be written. */
const useWriteTranslations = (
  file: string,
  text: string,
  rows: readonly TranslationRow[],
  onEdit: (step: EditStep) => void
) => {
  const [message, setMessage] = useState<string>()
  const latest = useRef({ text, rows, onEdit })
  latest.current = { text, rows, onEdit }
  const write = useCallback(
    (changes: readonly { readonly row: TranslationRow; readonly says: string }[]) => {
      const { text, rows, onEdit } = latest.current
      try {
        const next = withTranslations(
          text,
          withSameNames(rows, changes),
          rows.map(({ key }) => key)
        )
        onEdit({ file, text: next })
        setMessage(undefined)
      } catch (error) {
        setMessage((error as Error).message)
      }
    },
    [file]
  )
  return { write, message }
}

/** A language, with each text beside its English. */
export const TranslateView = ({
  file,
  text,
  english,
  soughtKey,
  onEdit,
  onBack,
  onText,
  onHighlight
}: Props) => {
  const tag = tagOf(file)
  const language = readLanguageText(text)
  const heading = useRef<HTMLHeadingElement>(null)
  const [imported, setImported] = useState<ImportedFile>()
  const rows = useMemo(
    () => (english && language ? translationRows(english, language) : []),
    [english, language]
  )
  const [shown, setShown] = useState<readonly TranslationRow[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only once, when the view opens
  useEffect(() => {
    if (soughtKey !== undefined) return
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  const { write, message } = useWriteTranslations(file, text, rows, onEdit)
  const save = useCallback((row: TranslationRow, says: string) => write([{ row, says }]), [write])
  const importFile = () => {
    if (imported && 'preview' in imported) write(imported.preview.accepted)
    setImported(undefined)
  }
  return (
    <article aria-label={language?.value.english ?? file}>
      <button type="button" className="link" onClick={onBack}>
        {editorWords.back}
      </button>
      <div className="row between">
        <h2 ref={heading} tabIndex={-1}>
          {language ? `${language.value.english} (${language.value.name})` : file}
        </h2>
        <button type="button" className="chip" onClick={onText}>
          {editorWords.text}
        </button>
      </div>
      <p className="soft">{language && translateWords.intro(language.value.scope)}</p>
      <p role="alert" className="danger">
        {message}
      </p>
      {!language && <p>{translateWords.broken}</p>}
      {language && !english && <p role="status">{translateWords.waiting}</p>}
      {language && english && (
        <>
          <FileButtons
            tag={tag}
            rows={shown}
            onFile={chosen => void readSheet(chosen, tag, rows).then(setImported)}
          />
          {imported && (
            <ImportPanel
              file={imported}
              tag={tag}
              dir={language.value.dir}
              onImport={importFile}
              onCancel={() => setImported(undefined)}
            />
          )}
          <RowList
            key={soughtKey}
            tag={tag}
            language={language.value}
            rows={rows}
            soughtKey={soughtKey}
            onShown={setShown}
            onSave={save}
            onHighlight={onHighlight}
          />
        </>
      )}
    </article>
  )
}
