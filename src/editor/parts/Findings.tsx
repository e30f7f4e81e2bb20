import { useState } from 'react'
import { type Diagnostic, formatDiagnostic, visible } from '../../../tools/content/diagnostic.ts'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import { titleOf } from '../model/names.ts'
import type { OpenPlace } from '../model/place.ts'
import { placeAt } from '../model/place-at.ts'
import { editorWords } from '../words.ts'

/** The number of findings shown when no file is open; the rest is behind a button. */
const SHOWN = 5

interface FindingProps {
  readonly finding: Diagnostic
  readonly text: string
  readonly onOpen: (place: OpenPlace) => void
}

const Finding = ({ finding, text, onOpen }: FindingProps) => {
  const { severity, file, line, column, message, fix } = finding
  return (
    <li className={severity === 'error' ? 'find fault' : 'find warn'}>
      <b>{titleOf(file, text)}</b>
      <p>{visible(`${message} ${fix}`)}</p>
      <small className="soft">{visible(`${file}:${line}:${column}`)}</small>
      <button type="button" className="link" onClick={() => onOpen(placeAt(file, text, line, column))}>
        {editorWords.goTo}
      </button>
    </li>
  )
}

interface Props {
  readonly texts: Texts
  readonly errors: readonly Diagnostic[]
  readonly warnings: readonly Diagnostic[]
  readonly isChecking: boolean
  /** The open file: its findings are shown, and the faults of all other files. */
  readonly file: string | undefined
  readonly onOpen: (place: OpenPlace) => void
  /** The number of translations whose English was removed. */
  readonly orphans: number
  readonly onRemoveOrphans: () => void
}

/** The findings of the check, in the words of `npm run content`. */
export const Findings = ({
  texts,
  errors,
  warnings,
  isChecking,
  file,
  onOpen,
  orphans,
  onRemoveOrphans
}: Props) => {
  const [isAll, setAll] = useState(false)
  const isHere = (finding: Diagnostic) => finding.file === file
  const all = [...errors, ...warnings]
  const sorted = [...all.filter(isHere), ...all.filter(finding => !isHere(finding))]
  const first = file === undefined ? sorted : sorted.filter(one => isHere(one) || one.severity === 'error')
  const most = Math.max(SHOWN, all.filter(isHere).length)
  const shown = isAll ? sorted : first.slice(0, most)
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{editorWords.findings}</h2>
      <p role="status">
        {isChecking
          ? editorWords.checking
          : [
              errors.length > 0 ? editorWords.draft(errors.length) : editorWords.sound,
              ...(warnings.length > 0 ? [`${editorWords.warnings(warnings.length)}.`] : [])
            ].join(' ')}
      </p>
      {orphans > 0 && !isChecking && (
        <button type="button" className="press" onClick={onRemoveOrphans}>
          {editorWords.removeOrphans(orphans)}
        </button>
      )}
      <ul>
        {shown.map(finding => (
          <Finding
            key={formatDiagnostic(finding)}
            finding={finding}
            text={texts.get(finding.file) ?? ''}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {shown.length < all.length && (
        <button type="button" className="press" onClick={() => setAll(true)}>
          {editorWords.showAll(all.length)}
        </button>
      )}
    </section>
  )
}
