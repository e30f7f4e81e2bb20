import { useMemo, useState } from 'react'
import { type Diagnostic, formatDiagnostic } from '../../../tools/content/diagnostic.ts'
import { readValue } from '../../../tools/content/parse/read-document.ts'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import { valueAt } from '../../../tools/content/parse/yaml-file.ts'
import { inFormWords, labelsOf, titleFor } from '../check/in-form-words.ts'
import type { CheckFindings } from '../check/messages.ts'
import { PressButton } from '../controls/buttons.tsx'
import { editorWords } from '../editor-words.ts'
import { useOpenContent } from '../model/open-content.ts'
import { entryOf, type OpenPlace, placeOfFinding } from '../model/place-at.ts'

/** How many errors elsewhere are shown at first; the rest are behind a button. */
const MAX_SHOWN = 5

/** @returns whether a finding is about an entry that has changed since the content was opened. */
const changedSince = (opened: Texts, texts: Texts) => {
  const read = new Map<string, unknown>()
  const dataOf = (text: string) => {
    if (!read.has(text)) read.set(text, readValue(text)?.value)
    return read.get(text)
  }
  return ({ file, path = [] }: Diagnostic): boolean => {
    const [before = '', after = ''] = [opened.get(file), texts.get(file)]
    const entry = entryOf(path)
    const at = (text: string) => JSON.stringify(valueAt(dataOf(text), entry))
    return before !== after && (entry.length === 0 || at(before) !== at(after))
  }
}

interface FindingProps {
  readonly finding: Diagnostic
  readonly title: string
  readonly onGo: () => void
}

/** A finding, as a button that opens its field. */
const Finding = ({ finding, title, onGo }: FindingProps) => {
  const { severity, path, line } = finding
  const where = path ? labelsOf(path.slice(entryOf(path).length)) : editorWords.lineOf(line)
  return (
    <li>
      <button
        type="button"
        className={`find ${severity === 'error' ? 'fault' : 'warn'} min-h-12 w-full text-start hover:[&_b]:underline`}
        title={editorWords.goTo}
        onClick={onGo}
      >
        <b>{title}</b>
        {where && <small className="block text-soft">{where}</small>}
        <span>{inFormWords(finding)}</span>
      </button>
    </li>
  )
}

interface Props extends CheckFindings {
  readonly isChecking: boolean
  /** What is open: all its findings are shown, and from elsewhere errors and warnings about edits. */
  readonly place: OpenPlace | undefined
}

/** The findings in the words of the form: errors first, then warnings about edits, then what else is open. */
export const Findings = ({ items, errors, warnings, isChecking, place, orphans }: Props) => {
  const { opened, texts, ask, edit, open } = useOpenContent()
  const [isAll, setAll] = useState(false)
  const sorted = useMemo(() => {
    const isChanged = changedSince(opened, texts)
    const { file, path = [] } = place ?? {}
    const rankOf = (finding: Diagnostic) => {
      const isHere = finding.file === file && path.every((key, at) => key === finding.path?.[at])
      if (finding.severity === 'error') return isHere ? 0 : 1
      return isChanged(finding) ? 2 : isHere ? 3 : 4
    }
    // One button removes all translations without English.
    const faults = orphans > 0 ? errors.filter(({ mend }) => mend !== 'remove-orphans') : errors
    return [...faults, ...warnings]
      .map(finding => ({ finding, rank: rankOf(finding) }))
      .sort((a, b) => a.rank - b.rank)
  }, [opened, texts, errors, warnings, place, orphans])
  const elsewhere = sorted.filter(({ rank }) => rank === 1).slice(MAX_SHOWN)
  const shown = isAll ? sorted : sorted.filter(one => one.rank < 4 && !elsewhere.includes(one))
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
        <PressButton onClick={() => void ask('withoutOrphans').then(edit)}>
          {editorWords.removeOrphans(orphans)}
        </PressButton>
      )}
      <ul>
        {shown.map(({ finding }) => (
          <Finding
            key={formatDiagnostic(finding)}
            finding={finding}
            title={titleFor(finding, items, texts.get(finding.file) ?? '')}
            onGo={() => open(placeOfFinding(finding, texts.get(finding.file) ?? ''))}
          />
        ))}
      </ul>
      {shown.length < sorted.length && (
        <PressButton onClick={() => setAll(true)}>
          {editorWords.showMore(sorted.length - shown.length)}
        </PressButton>
      )}
    </section>
  )
}
