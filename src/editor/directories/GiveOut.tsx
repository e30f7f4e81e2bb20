import type { Texts } from '../../../tools/content/parse/sources.ts'
import { download } from '../../desk/download.ts'
import { useAnswer } from '../check/use-answer.ts'
import type { Ask } from '../check/use-check.ts'
import { directoryWords as words } from './words.ts'

const GIVEN = { ask: 'given' } as const

/** The confirmed services, as files for others. */
export const GiveOut = ({ texts, ask }: { readonly texts: Texts; readonly ask: Ask }) => {
  const given = useAnswer(texts, ask, GIVEN)?.answer
  const files = [
    { name: 'services.csv', label: words.asCsv, type: 'text/csv', text: given?.csv },
    { name: 'services.json', label: words.asJson, type: 'application/json', text: given?.json }
  ]
  return (
    <section aria-labelledby="give-out">
      <h3 id="give-out">{words.out}</h3>
      <p className="soft">{given ? words.outAbout(given.count) : words.working}</p>
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
