import type { Texts } from '../../../tools/content/parse/sources.ts'
import type { Conflict } from '../files/folder.ts'
import { editorWords } from '../words.ts'

/** Files that somebody else changed on disk, with both versions side by side. */
export const Conflicts = ({
  conflicts,
  texts
}: {
  readonly conflicts: readonly Conflict[]
  readonly texts: Texts | undefined
}) =>
  conflicts.length > 0 && (
    <section role="alert" className="find fault">
      <b>{editorWords.conflict}</b>
      {conflicts.map(({ file, onDisk }) => (
        <details key={file}>
          <summary>{file}</summary>
          <div className="beside">
            {[
              [editorWords.onDisk, onDisk ?? editorWords.gone],
              [editorWords.yours, texts?.get(file) ?? editorWords.gone]
            ].map(([title, text]) => (
              <div key={title}>
                <h3>{title}</h3>
                {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling element must be reachable by keyboard */}
                <pre tabIndex={0}>{text}</pre>
              </div>
            ))}
          </div>
        </details>
      ))}
    </section>
  )
