import type { Texts } from '../../../tools/content/parse/sources.ts'
import { download } from '../../desk/download.ts'
import { useAnswer } from '../check/use-answer.ts'
import type { Ask } from '../check/use-check.ts'
import { directoryWords as words } from './words.ts'

const EXPORT = { ask: 'exportDirectory' } as const

/** Exports the confirmed services as files. */
export const ExportForm = ({ texts, ask }: { readonly texts: Texts; readonly ask: Ask }) => {
  const exported = useAnswer(texts, ask, EXPORT)?.answer
  const files = [
    { name: 'services.csv', label: words.asCsv, type: 'text/csv', text: exported?.csv },
    { name: 'services.json', label: words.asJson, type: 'application/json', text: exported?.json }
  ]
  return (
    <section aria-labelledby="give-out">
      <h3 id="give-out">{words.out}</h3>
      <p className="soft">{exported ? words.outAbout(exported.count) : words.working}</p>
      <div className="row">
        {files.map(({ name, label, type, text }) => (
          <button
            type="button"
            key={name}
            className="press"
            disabled={text === undefined}
            onClick={() => text !== undefined && download(name, text, type)}
          >
            {label}
          </button>
        ))}
      </div>
    </section>
  )
}
