import { useEffect, useRef } from 'react'
import type { Diagnostic } from '../../../tools/content/diagnostic.ts'
import { type OpenText, openText } from './open-text.ts'

interface Props {
  readonly text: string
  readonly label: string
  /** The line to go to. */
  readonly line: number | undefined
  readonly findings: readonly Diagnostic[]
  readonly onChange: (text: string) => void
}

/** The text of a file, with the findings of the check at their lines. */
export const TextEditor = ({ text, label, line, findings, onChange }: Props) => {
  const host = useRef<HTMLDivElement>(null)
  const editor = useRef<OpenText>(undefined)
  const latest = useRef(onChange)
  latest.current = onChange
  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor is created once and updated by calls
  useEffect(() => {
    if (!host.current) return
    const opened = openText(host.current, { text, label, line, onChange: next => latest.current(next) })
    editor.current = opened
    return () => opened.close()
  }, [])
  useEffect(() => editor.current?.show(text), [text])
  useEffect(() => editor.current?.mark(findings), [findings])
  return <div ref={host} className="text-editor" />
}
