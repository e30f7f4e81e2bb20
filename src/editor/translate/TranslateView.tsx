import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { todayInUk } from '../../../tools/content/days.ts'
import { refusalOf } from '../../../tools/content/diagnostic.ts'
import { reviewIn } from '../../../tools/content/locales/status.ts'
import type { LanguageSource } from '../../../tools/content/parse/sources.ts'
import { previewImport, withSameNames } from '../../../tools/editorial/languages/import-translations.ts'
import {
  readLanguageText,
  reviewed,
  withTranslations
} from '../../../tools/editorial/languages/language-file.ts'
import {
  type TranslationRow,
  translationRows,
  workLeft
} from '../../../tools/editorial/languages/translation-rows.ts'
import {
  readTranslatorsSheet,
  translatorsSheet
} from '../../../tools/editorial/languages/translators-sheet.ts'
import { download } from '../../desk/download.ts'
import { FileButton, LinkButton, PressButton } from '../controls/buttons.tsx'
import { NameForm } from '../controls/NameForm.tsx'
import { editorWords } from '../editor-words.ts'
import { useOpenContent } from '../model/open-content.ts'
import { changeOf } from '../model/workspace.ts'
import { type ImportedFile, ImportPanel } from './ImportPanel.tsx'
import { RowList } from './RowList.tsx'
import { translateWords } from './translate-words.ts'

interface ReviewProps {
  readonly tag: string
  /** The text of its file. */
  readonly text: string
  readonly language: LanguageSource['value']
  /** Whether every text has a translation of its present English. */
  readonly isDone: boolean
  readonly onText: (text: string) => void
}

/** Says who checked a language, by role, and lets a translator record it. */
const ReviewRecord = ({ tag, text, language, isDone, onText }: ReviewProps) => {
  const { review, english } = language
  const state = reviewIn(language)
  const record = (role: string) => reviewed(tag, text, { role: role.trim(), on: todayInUk() })
  return (
    <>
      {review.status === 'reviewed' && (
        <p>
          {translateWords.review.on(review.on, review.role)}{' '}
          {state === 'edited' && translateWords.review.edited}
        </p>
      )}
      {state !== 'reviewed' && !isDone && <p className="text-soft">{translateWords.review.unfinished}</p>}
      {state !== 'reviewed' && isDone && (
        <div className="row">
          <NameForm
            button={translateWords.review.title}
            label={translateWords.review.role(english)}
            submit={translateWords.review.record}
            refusal={role => refusalOf(() => record(role))}
            onName={role => onText(record(role))}
          />
        </div>
      )}
    </>
  )
}

interface Props {
  readonly file: string
  /** The requested text. */
  readonly soughtKey: string | undefined
  readonly onBack: () => void
}

/** A language, with each text beside its English. */
export const TranslateView = ({ file, soughtKey, onBack }: Props) => {
  const { texts, english, edit, open } = useOpenContent()
  const text = texts.get(file) ?? ''
  const tag = file.replace(/^languages\/|\.yaml$/g, '')
  const language = useMemo(() => readLanguageText(text), [text])
  const heading = useRef<HTMLHeadingElement>(null)
  const [imported, setImported] = useState<ImportedFile>()
  const [shown, setShown] = useState<readonly TranslationRow[]>([])
  const rows = useMemo(
    () => (english && language ? translationRows(english, language) : []),
    [english, language]
  )
  const left = useMemo(() => workLeft(rows), [rows])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only once, when the view opens
  useEffect(() => {
    if (soughtKey !== undefined) return
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  const latest = useRef({ file, text, english, rows, edit })
  latest.current = { file, text, english, rows, edit }
  const write = useCallback((changes: Parameters<typeof withSameNames>[1]) => {
    const { file, text, rows, english = [], edit } = latest.current
    const order = english.map(({ key }) => key)
    if (rows.length > 0) edit(changeOf(file, withTranslations(text, withSameNames(rows, changes), order)))
  }, [])
  const save = useCallback((row: TranslationRow, says: string) => write([{ row, says }]), [write])
  const readSheet = async ([sheet]: readonly File[]) => {
    if (!sheet) return
    const { texts, problem } = readTranslatorsSheet(tag, new Uint8Array(await sheet.arrayBuffer()))
    setImported({ name: sheet.name, problem, ...previewImport(rows, texts) })
  }
  return (
    <article aria-label={language?.value.english ?? file}>
      <LinkButton onClick={onBack}>{editorWords.back}</LinkButton>
      <div className="row justify-between">
        <h2 ref={heading} tabIndex={-1}>
          {language ? `${language.value.english} (${language.value.name})` : file}
        </h2>
        <button type="button" className="chip" onClick={() => open({ file, line: 1 })}>
          {editorWords.text}
        </button>
      </div>
      <p className="text-soft">{language && translateWords.intro(language.value.scope)}</p>
      {!language && <p>{translateWords.broken}</p>}
      {language && !english && <p role="status">{translateWords.waiting}</p>}
      {language && english && (
        <>
          <div className="row">
            <PressButton
              disabled={shown.length === 0}
              onClick={() => download(`${tag}.csv`, translatorsSheet(tag, shown), 'text/csv')}
            >
              {translateWords.saveCsv}
            </PressButton>
            <FileButton accept=".csv,text/csv" onFiles={readSheet}>
              {translateWords.importFile}
            </FileButton>
          </div>
          <p role="status">{translateWords.left(left.words, left.minutes)}</p>
          <ReviewRecord
            tag={tag}
            text={text}
            language={language.value}
            isDone={rows.every(({ state }) => state === 'current')}
            onText={next => edit(changeOf(file, next))}
          />
          {imported && (
            <ImportPanel
              file={imported}
              tag={tag}
              dir={language.value.dir}
              onImport={() => {
                write(imported.accepted)
                setImported(undefined)
              }}
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
          />
        </>
      )}
    </article>
  )
}
