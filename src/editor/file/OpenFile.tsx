import { useEffect, useMemo, useRef, useState } from 'react'
import { entryTitle } from '../../../machines/content/entry-name.ts'
import { todayInUk } from '../../../tools/content/days.ts'
import { type Diagnostic, refusalOf } from '../../../tools/content/diagnostic.ts'
import { readValue } from '../../../tools/content/parse/read-document.ts'
import { type Path, valueAt } from '../../../tools/content/parse/yaml-file.ts'
import { FOLDERS, schemaOf } from '../../../tools/content/schema/files.ts'
import { fieldKindOf, type Kind, schemaAt } from '../../../tools/content/schema/kinds.ts'
import { changed } from '../../../tools/editorial/change.ts'
import { LinkButton, PressButton, Toggle } from '../controls/buttons.tsx'
import { editorWords } from '../editor-words.ts'
import { EntryActions } from '../form/EntryActions.tsx'
import { type Editing, locateDiagnostics, pathId } from '../form/editing.ts'
import { FieldView } from '../form/FieldView.tsx'
import { titleOf } from '../model/names.ts'
import { useOpenContent } from '../model/open-content.ts'
import type { OpenPlace } from '../model/place-at.ts'
import { hasLines, rungToday } from '../model/rung-today.ts'
import { changeOf } from '../model/workspace.ts'
import { TextEditor } from '../text/TextEditor.tsx'
import { TranslateView } from '../translate/TranslateView.tsx'

interface Props {
  readonly place: OpenPlace
  /** The findings of the check, in this file and others. */
  readonly findings: readonly Diagnostic[]
  readonly onBack: () => void
}

/** Whether a file is one of several of its kind, any of which may be removed. */
const isOneOfMany = (file: string) => Object.hasOwn(FOLDERS, file.split('/')[0] ?? '')

const kindAt = (file: string, path: Path): Kind => {
  const whole = schemaOf(file)
  const schema = whole && schemaAt(whole, path)
  return schema ? fieldKindOf(schema) : { kind: 'free' }
}

const CONTROLS = 'input, textarea, select, summary, button'

const elementOf = (form: HTMLElement, field: Path): HTMLElement | undefined => {
  for (let length = field.length; length > 0; length--) {
    const found = form.querySelector<HTMLElement>(`[data-path=${CSS.escape(pathId(field.slice(0, length)))}]`)
    if (found) return found
  }
  return undefined
}

/** Focuses the requested field, and unfolds what contains it. @returns whether there is such a field. */
const goToField = (form: HTMLElement, field: Path | undefined): boolean => {
  const found = field && elementOf(form, field)
  const control = found?.matches(CONTROLS) ? found : found?.querySelector<HTMLElement>(CONTROLS)
  if (!control) return false
  for (let at = control.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
    at.open = true
  control.focus()
  control.scrollIntoView({ block: 'center' })
  return true
}

const titleIn = (value: unknown, file: string): string => entryTitle(value) ?? titleOf(file)

/** Makes edits, and keeps the reason if the last one failed. */
const useEdits = (file: string) => {
  const { edit } = useOpenContent()
  const [message, setMessage] = useState<string | false>(false)
  const make = (textAfter: () => string): boolean => {
    const refusal = refusalOf(() => edit(changeOf(file, textAfter())))
    setMessage(refusal)
    return refusal === false
  }
  return { make, message }
}

/** Focuses the field of a place or else the heading, and after an edit the field that it names. */
const useFocus = (place: OpenPlace) => {
  const article = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const afterEdit = useRef<Path>(undefined)
  useEffect(() => {
    if (place.line !== undefined) return
    if (article.current && goToField(article.current, place.field)) return
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [place])
  // After every render, as the field appears with the edit.
  useEffect(() => {
    const field = afterEdit.current
    afterEdit.current = undefined
    if (field && article.current) goToField(article.current, field)
  })
  return { article, heading, afterEdit }
}

const RungToday = ({ onPress }: { readonly onPress: () => void }) => (
  <div className="row gap-y-1 bg-page py-1.5">
    <PressButton aria-describedby="rung" onClick={onPress}>
      {editorWords.rungToday}
    </PressButton>
    <small id="rung" className="flex-[1_1_14rem] text-soft">
      {editorWords.rungMeans}
    </small>
  </div>
)

/** A file, or an entry of one, as a form or as text. */
const FileView = ({ place, findings, onBack }: Props) => {
  const { texts, edit, open } = useOpenContent()
  const { file, path = [], line } = place
  const text = texts.get(file) ?? ''
  const kind = kindAt(file, path)
  const hasForm = kind.kind === 'fields' && !file.startsWith('languages/') && !file.startsWith('sign-off/')
  const [isText, setText] = useState(line !== undefined || !hasForm)
  const { make, message } = useEdits(file)
  const { article, heading, afterEdit } = useFocus(place)
  const here = useMemo(() => findings.filter(finding => finding.file === file), [findings, file])
  // biome-ignore lint/correctness/useExhaustiveDependencies: their positions belong to the text that was checked
  const diagnostics = useMemo(() => locateDiagnostics(text, here), [here])
  const read = readValue(text)
  const value = valueAt(read?.value, path)
  const isGone = read !== undefined && value === undefined
  const editing: Editing = {
    diagnostics,
    change: (change, then) => {
      afterEdit.current = then
      return make(() => changed(text, change))
    }
  }
  return (
    <article ref={article} aria-label={titleIn(value, file)}>
      <LinkButton onClick={onBack}>{editorWords.back}</LinkButton>
      <div className="row justify-between">
        <div>
          <h2 ref={heading} tabIndex={-1}>
            {titleIn(value, file)}
          </h2>
          <p className="text-soft">{file}</p>
        </div>
        {hasForm && (
          <div className="row">
            <Toggle isOn={!isText} onPress={() => setText(false)}>
              {editorWords.form}
            </Toggle>
            <Toggle isOn={isText} onPress={() => setText(true)}>
              {editorWords.text}
            </Toggle>
          </div>
        )}
      </div>
      <p role="alert" className="text-danger empty:hidden">
        {message}
      </p>
      {isText && (
        <TextEditor
          text={text}
          label={file}
          line={line}
          findings={here}
          onChange={next => edit(changeOf(file, next))}
        />
      )}
      {hasLines(value) && <RungToday onPress={() => make(() => rungToday(text, value, path, todayInUk()))} />}
      {!isText && !read && <p>{editorWords.brokenText}</p>}
      {isGone && <p>{editorWords.entryGone}</p>}
      {!isText && read && !isGone && (
        <FieldView of={kind} path={path} value={value} name="" help="" editing={editing} />
      )}
      {read && !isGone && path.length > 0 && (
        <EntryActions
          title={titleIn(value, file)}
          path={path}
          entry={value}
          count={(valueAt(read.value, path.slice(0, -1)) as readonly unknown[]).length}
          editing={editing}
          onDone={index => (index === undefined ? onBack() : open({ file, path: path.with(-1, index) }))}
        />
      )}
      {path.length === 0 && isOneOfMany(file) && (
        <PressButton className="justify-self-start" onClick={() => edit(changeOf(file, undefined))}>
          {editorWords.removeFile}
        </PressButton>
      )}
    </article>
  )
}

/** The open file in the view that suits it: a language is shown beside its English. */
export const OpenFile = (props: Props) => {
  const { file, line, sought } = props.place
  if (!file.startsWith('languages/') || line !== undefined) return <FileView {...props} />
  return <TranslateView file={file} soughtKey={sought} onBack={props.onBack} />
}
