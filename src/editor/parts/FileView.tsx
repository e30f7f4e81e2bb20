import { useEffect, useRef, useState } from 'react'
import type { Diagnostic } from '../../../tools/content/diagnostic.ts'
import { readDocument } from '../../../tools/content/parse/read-document.ts'
import type { Path } from '../../../tools/content/parse/yaml-file.ts'
import { schemaOf } from '../../../tools/content/schema/file-schema.ts'
import { replacementsFor } from '../../../tools/editorial/splice/change.ts'
import { type Change, valueAt } from '../../../tools/editorial/splice/value.ts'
import type { Editing } from '../form/editing.ts'
import { FieldView } from '../form/FieldView.tsx'
import type { OpenPlace } from '../model/place.ts'
import { fieldKindOf, type Kind } from '../model/schema-fields.ts'
import { difference, type EditStep } from '../model/workspace.ts'
import { TextEditor } from '../text/TextEditor.tsx'
import { editorWords } from '../words.ts'

interface Props {
  readonly place: OpenPlace
  readonly text: string
  readonly errors: readonly Diagnostic[]
  readonly onEdit: (step: EditStep) => void
  readonly onBack: () => void
}

/** @returns what a file holds; nothing if it is no sound YAML. */
const readValue = (text: string): { readonly value: unknown } | undefined => {
  const document = readDocument(text)
  if (!document || document.errors.length + document.warnings.length > 0) return undefined
  try {
    return { value: document.toJS() }
  } catch {
    return undefined
  }
}

const kindAt = (kind: Kind, path: Path): Kind =>
  path.reduce<Kind>((holder, key) => {
    if (holder.kind === 'list') return holder.item
    const field = holder.kind === 'fields' ? holder.fields.find(({ name }) => name === key) : undefined
    return field?.of ?? { kind: 'free' }
  }, kind)

const titleOf = (value: unknown, file: string): string => {
  const { name, say, line } = (value ?? {}) as Readonly<Record<string, unknown>>
  return ([name, say, line].find(one => typeof one === 'string') as string | undefined) ?? file
}

/** A file, or an entry of one: as a form, or as the text that it is. */
export const FileView = ({ place, text, errors, onEdit, onBack }: Props) => {
  const { file, path = [], line, sought } = place
  const schema = schemaOf(file)
  const kind: Kind = schema ? kindAt(fieldKindOf(schema), path) : { kind: 'free' }
  const hasForm = kind.kind === 'fields' && !file.startsWith('languages/') && !file.startsWith('sign-off/')
  const [isText, setText] = useState(line !== undefined || !hasForm)
  const [message, setMessage] = useState<string>()
  const article = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is opened
  useEffect(() => {
    if (line !== undefined) return
    const field = [...(article.current?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [])]
    const found = field.find(({ value }) => sought !== undefined && value === sought)
    if (found) return found.focus()
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  const read = readValue(text)
  const value = valueAt(read?.value, path)
  const editing: Editing = {
    change: (change: Change) => {
      try {
        onEdit({ file, replacements: replacementsFor(text, change) })
        setMessage(undefined)
      } catch (error) {
        setMessage(error instanceof Error ? error.message : String(error))
      }
    }
  }
  return (
    <article ref={article} aria-label={titleOf(value, file)}>
      <button type="button" className="link" onClick={onBack}>
        {editorWords.back}
      </button>
      <div className="row between">
        <div>
          <h2 ref={heading} tabIndex={-1}>
            {titleOf(value, file)}
          </h2>
          <p className="soft">{file}</p>
        </div>
        {hasForm && (
          <div className="row">
            <button type="button" className="chip" aria-pressed={!isText} onClick={() => setText(false)}>
              {editorWords.form}
            </button>
            <button type="button" className="chip" aria-pressed={isText} onClick={() => setText(true)}>
              {editorWords.text}
            </button>
          </div>
        )}
      </div>
      <p role="alert" className="danger">
        {message}
      </p>
      {isText && (
        <TextEditor
          text={text}
          label={file}
          line={line}
          findings={errors.filter(error => error.file === file)}
          onChange={next => onEdit({ file, replacements: difference(text, next) })}
        />
      )}
      {!isText && !read && <p>{editorWords.brokenText}</p>}
      {!isText && read && <FieldView of={kind} path={path} value={value} name="" help="" editing={editing} />}
    </article>
  )
}
