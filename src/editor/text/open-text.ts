import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { yaml } from '@codemirror/lang-yaml'
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { type Diagnostic as Mark, setDiagnostics } from '@codemirror/lint'
import { EditorState } from '@codemirror/state'
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import type { Diagnostic } from '../../../tools/content/diagnostic.ts'
import { TYPING_PAUSE_MS } from '../typing-pause.ts'

/** An open text editor. */
export interface OpenText {
  /** Shows a text that was changed elsewhere. */
  readonly show: (text: string) => void
  readonly mark: (findings: readonly Diagnostic[]) => void
  readonly close: () => void
}

interface Options {
  readonly text: string
  readonly label: string
  readonly line: number | undefined
  /** Called after a pause in typing. */
  readonly onChange: (text: string) => void
}

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

/** Its styles are in a shadow tree, where the policy of the page lets a script put them. */
const shadowOf = (host: HTMLElement): ShadowRoot => host.shadowRoot ?? host.attachShadow({ mode: 'open' })

/** Opens a text in an element. */
export const openText = (host: HTMLElement, { text, label, line, onChange }: Options): OpenText => {
  const root = shadowOf(host)
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
    show: next => {
      if (next === told) return
      told = next
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } })
    },
    mark: findings => view.dispatch(setDiagnostics(view.state, marksIn(view.state, findings))),
    close: () => {
      tell()
      view.destroy()
    }
  }
}
