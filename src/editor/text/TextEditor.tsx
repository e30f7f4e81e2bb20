import { useEffect, useRef } from 'react'
import type { Diagnostic } from '../../../tools/content/diagnostic.ts'
import { editorWords } from '../editor-words.ts'
import { FieldMessages, useDraft } from '../form/scalars.tsx'
import { startOfLine } from '../model/place-at.ts'

/** Selects a line and scrolls it into view. Lines do not wrap, so all have one height. */
const goToLine = (area: HTMLTextAreaElement, line: number): void => {
  const start = startOfLine(area.value, line)
  const end = area.value.indexOf('\n', start)
  area.focus()
  area.setSelectionRange(start, end < 0 ? area.value.length : end)
  area.scrollTop = (line - 1) * Number.parseFloat(getComputedStyle(area).lineHeight) - area.clientHeight / 2
}

interface Props {
  readonly text: string
  readonly label: string
  /** The line to go to. */
  readonly line: number | undefined
  readonly findings: readonly Diagnostic[]
  /** Called after a pause in typing. */
  readonly onChange: (text: string) => void
}

/** The text of a file, and below it the findings of the check by their lines. */
export const TextEditor = ({ text, label, line, findings, onChange }: Props) => {
  const area = useRef<HTMLTextAreaElement>(null)
  // A text area changes every line end to LF.
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  const { shown, type, leave } = useDraft(text.replaceAll('\r\n', '\n'), next =>
    onChange(next.replaceAll('\n', lineEnd))
  )
  useEffect(() => {
    if (area.current && line !== undefined) goToLine(area.current, line)
  }, [line])
  return (
    <div className="field">
      <textarea
        ref={area}
        aria-label={label}
        aria-invalid={findings.some(({ severity }) => severity === 'error')}
        aria-describedby="text-findings"
        autoComplete="off"
        spellCheck={false}
        wrap="off"
        rows={24}
        className="font-mono text-sm leading-6"
        value={shown}
        onChange={({ target }) => type(target.value)}
        onBlur={leave}
      />
      <FieldMessages
        id="text-findings"
        diagnostics={findings.map(({ line, message, fix, severity }) => ({
          path: [line],
          isFault: severity === 'error',
          message: `${editorWords.lineOf(line)}: ${message}  ${fix}`
        }))}
      />
    </div>
  )
}
