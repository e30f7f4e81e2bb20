import './directories.css'
import { useMemo, useState } from 'react'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import type { ImportRequest } from '../../../tools/editorial/directories/requests.ts'
import { download } from '../../desk/download.ts'
import { useAnswer } from '../check/use-answer.ts'
import type { Ask } from '../check/use-check.ts'
import { type EditStep, stepTo } from '../model/workspace.ts'
import { Comparisons, canImport } from './Comparisons.tsx'
import { ImportForm } from './ImportForm.tsx'
import { directoryWords as words } from './words.ts'

const EXPORT = { ask: 'exportDirectory' } as const

interface Props {
  readonly texts: Texts
  readonly ask: Ask
  readonly onEdit: (step: EditStep) => void
}

/** Exports the confirmed services as files. */
const ExportForm = ({ texts, ask }: Omit<Props, 'onEdit'>) => {
  const exported = useAnswer(texts, ask, EXPORT)?.answer
  const saveAs = (name: string, label: string, type: string, text = '') => (
    <button
      type="button"
      className="press"
      disabled={!exported}
      onClick={() => download(`services.${name}`, text, type)}
    >
      {label}
    </button>
  )
  return (
    <section aria-labelledby="give-out" className="form">
      <h3 id="give-out">{words.out}</h3>
      <p className="soft">{exported ? words.outAbout(exported.count) : words.working}</p>
      <div className="row">
        {saveAs('csv', words.asCsv, 'text/csv', exported?.csv)}
        {saveAs('json', words.asJson, 'application/json', exported?.json)}
      </div>
    </section>
  )
}

/** Exports services as files, and imports them from files of others. */
export const Directories = ({ texts, ask, onEdit }: Props) => {
  const [asked, setAsked] = useState<ImportRequest>()
  const [taken, setTaken] = useState<readonly string[]>([])
  const [problem, setProblem] = useState<string>()
  const question = useMemo(() => asked && ({ ask: 'previewDirectory', directory: asked } as const), [asked])
  const preview = useAnswer(texts, ask, question)?.answer
  const choose = (next: ImportRequest | undefined) => {
    setAsked(next)
    setTaken([])
    setProblem(undefined)
  }
  const take = async (chosen: readonly string[]) => {
    if (!asked) return
    const result = await ask({ ask: 'importRows', directory: asked, chosen })
    if ('problem' in result) return setProblem(result.problem)
    onEdit(stepTo(result.texts))
    setTaken(chosen)
  }
  const rows = preview && 'rows' in preview ? preview.rows : []
  // After Undo the rows are new again.
  const areIn = taken.length > 0 && !rows.some(row => taken.includes(row.at) && canImport(row))
  const wrong = problem ?? (preview && 'problem' in preview ? preview.problem : undefined)
  return (
    <section className="directories form" aria-labelledby="directories">
      <h2 id="directories">{words.title}</h2>
      <ExportForm texts={texts} ask={ask} />
      <ImportForm texts={texts} asked={asked} onAsk={choose} />
      <p role="status">{asked && !preview ? words.working : areIn && words.taken(taken.length)}</p>
      {wrong !== undefined && (
        <p role="alert" className="find fault">
          {wrong}
        </p>
      )}
      {asked && rows.length > 0 && (
        <Comparisons key={asked.from} from={asked.from} rows={rows} onTake={take} />
      )}
    </section>
  )
}
