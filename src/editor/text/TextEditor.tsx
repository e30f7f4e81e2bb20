import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { yaml } from '@codemirror/lang-yaml'
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { type Diagnostic as Mark, setDiagnostics } from '@codemirror/lint'
import { EditorState } from '@codemirror/state'
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { useEffect, useRef } from 'react'
import type { Diagnostic } from '../../../tools/content/diagnostic.ts'
import { TYPING_PAUSE_MS } from '../form/editing.ts'

/** The markers of the package are pictures, which the policy of the page forbids. */
const marked = (colour: string) => ({
  backgroundImage: 'none',
  textDecoration: `underline wavy ${colour}`,
  textUnderlineOffset: '3px'
})

const THEME = EditorView.theme({
  '.cm-lintRange-error': marked('var(--danger)'),
  '.cm-lintRange-warning': marked('var(--doubt)'),
  '&': {
    color: 'var(--ink)',
    backgroundColor: 'var(--surface)',
    border: '1.5px solid var(--ctl)',
    borderRadius: '8px'
  },
  '&.cm-focused': { outline: '3px solid var(--ink)', outlineOffset: '2px' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, Menlo, Consolas, monospace',
    fontSize: '0.9375rem',
    lineHeight: '1.5'
  },
  '.cm-gutters': { color: 'var(--soft)', backgroundColor: 'var(--page)', border: 'none' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor': { borderInlineStartColor: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--tint)'
  }
})

/** The page's own colours, which have enough contrast in both themes. */
const COLOURS = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--accent)' },
  { tag: tags.comment, color: 'var(--soft)' }
])

const marksIn = (state: EditorState, findings: readonly Diagnostic[]): readonly Mark[] =>
  findings
    .filter(({ line }) => line <= state.doc.lines)
    .map(({ line, column, message, fix, severity }) => {
      const { from, to } = state.doc.line(line)
      return { from: Math.min(from + column - 1, to), to, severity, message: `${message}  ${fix}` }
    })

interface Props {
  readonly text: string
  readonly label: string
  /** The line to go to. */
  readonly line: number | undefined
  readonly findings: readonly Diagnostic[]
  /** Called after a pause in typing. */
  readonly onChange: (text: string) => void
}

/** Opens a text in an element. Its styles are in a shadow tree, where the policy of the page lets a script put them. */
const openText = (host: HTMLElement, { text, label, line, onChange }: Omit<Props, 'findings'>) => {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  let told = text
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = () => {
    clearTimeout(timer)
    const now = view.state.sliceDoc()
    if (now === told) return
    told = now
    onChange(now)
  }
  const view = new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      doc: text,
      extensions: [
        // Only this line end is recognised, so that all others stay as they are.
        EditorState.lineSeparator.of(text.includes('\r\n') ? '\r\n' : '\n'),
        lineNumbers(),
        history(),
        drawSelection(),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        yaml(),
        syntaxHighlighting(COLOURS),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label }),
        EditorView.updateListener.of(({ docChanged }) => {
          if (!docChanged) return
          clearTimeout(timer)
          timer = setTimeout(tell, TYPING_PAUSE_MS)
        }),
        EditorView.domEventHandlers({ blur: tell }),
        THEME
      ]
    })
  })
  if (line !== undefined && line <= view.state.doc.lines) {
    const { from } = view.state.doc.line(line)
    view.dispatch({
      selection: { anchor: from },
      effects: EditorView.scrollIntoView(from, { y: 'center' })
    })
    view.focus()
  }
  return {
    /** Shows a text that was changed elsewhere. */
    show: (next: string) => {
      if (next === told) return
      told = next
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } })
    },
    mark: (findings: readonly Diagnostic[]) =>
      view.dispatch(setDiagnostics(view.state, marksIn(view.state, findings))),
    close: () => {
      tell()
      view.destroy()
    }
  }
}

/** The text of a file, with the findings of the check at their lines. */
export const TextEditor = ({ text, label, line, findings, onChange }: Props) => {
  const host = useRef<HTMLDivElement>(null)
  const editor = useRef<ReturnType<typeof openText>>(undefined)
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
