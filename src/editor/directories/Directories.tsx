import './directories.css'
import { useMemo, useState } from 'react'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import type { ImportRequest } from '../../../tools/editorial/directories/requests.ts'
import { useAnswer } from '../check/use-answer.ts'
import type { Ask } from '../check/use-check.ts'
import { type EditStep, stepTo } from '../model/workspace.ts'
import { Comparisons, canImport } from './Comparisons.tsx'
import { ExportForm } from './ExportForm.tsx'
import { ImportForm } from './ImportForm.tsx'
import { directoryWords as words } from './words.ts'

interface Props {
  readonly texts: Texts
  readonly ask: Ask
  readonly onEdit: (step: EditStep) => void
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
    <section className="directories" aria-labelledby="directories">
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
