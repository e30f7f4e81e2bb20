import { useEffect, useState } from 'react'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import { download } from '../../training/download.ts'
import type { Ask } from '../check/use-check.ts'
import type { Given } from './listing.ts'
import { directoryWords as words } from './words.ts'

/** The confirmed services, as files for others. */
export const GiveOut = ({ texts, ask }: { readonly texts: Texts; readonly ask: Ask }) => {
  const [given, setGiven] = useState<Given>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: after every edit they are others
  useEffect(() => {
    let isWanted = true
    void ask({ ask: 'given' }).then(told => isWanted && setGiven(told))
    return () => {
      isWanted = false
    }
  }, [ask, texts])
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
