import { useState } from 'react'
import { type Diagnostic, formatDiagnostic } from '../../../tools/content/diagnostic.ts'
import type { OpenPlace } from '../model/place.ts'
import { editorWords } from '../words.ts'

/** So many are read; the rest is behind a button. */
const SHOWN = 12

const Finding = ({
  finding,
  onOpen
}: {
  readonly finding: Diagnostic
  readonly onOpen: (place: OpenPlace) => void
}) => (
  <li className={finding.severity === 'error' ? 'find fault' : 'find warn'}>
    {formatDiagnostic(finding)}{' '}
    <button type="button" className="link" onClick={() => onOpen({ file: finding.file, line: finding.line })}>
      {editorWords.goTo}
    </button>
  </li>
)

interface Props {
  readonly errors: readonly Diagnostic[]
  readonly warnings: readonly Diagnostic[]
  readonly isChecking: boolean
  /** The file that is open: what is found there comes first. */
  readonly file: string | undefined
  readonly onOpen: (place: OpenPlace) => void
}

/** What the check of the command finds, in its words. */
export const Findings = ({ errors, warnings, isChecking, file, onOpen }: Props) => {
  const [isAll, setAll] = useState(false)
  const isHere = (finding: Diagnostic) => finding.file === file
  const all = [...errors, ...warnings]
  const sorted = [...all.filter(isHere), ...all.filter(finding => !isHere(finding))]
  const shown = isAll ? sorted : sorted.slice(0, SHOWN)
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
      <ul>
        {shown.map(finding => (
          <Finding key={formatDiagnostic(finding)} finding={finding} onOpen={onOpen} />
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
