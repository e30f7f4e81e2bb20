import { useMemo } from 'react'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import { isReplacedBy } from '../../../tools/editorial/changes/bring-together.ts'
import { changesBetween } from '../../../tools/editorial/changes/entry-changes.ts'
import { Lines } from '../../desk/ChangedOutcomes.tsx'
import { useAnswer } from '../check/use-answer.ts'
import { FileButton, PressButton } from '../controls/buttons.tsx'
import type { BroughtFile, SaveTo, Together } from '../model/editor.machine.ts'
import { entryKindOf, titleOfEntry } from '../model/entry-text.ts'
import { useOpenContent } from '../model/open-content.ts'
import { ChoiceView, type Taken } from './ChoiceView.tsx'
import { togetherWords as words } from './together-words.ts'
import { Withdrawn } from './Withdrawn.tsx'

interface TableProps {
  readonly heads: readonly string[]
  /** The cells of each row, in the order of `heads`. The first cells of all rows differ. */
  readonly rows: readonly (readonly string[])[]
}

const Table = ({ heads, rows }: TableProps) => (
  <table className="list things">
    <thead>
      <tr>
        {heads.map(head => (
          <th key={head}>{head}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(cells => (
        <tr key={cells[0]}>
          {heads.map((head, index) => (
            <td key={head}>{cells[index]}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

const holdsOf = ({ entries }: BroughtFile): string => {
  const kinds = entries.map(({ file, entry }) => entryKindOf(file, entry))
  const counts = [...new Set(kinds)].map(kind => words.count(kind, kinds.filter(one => one === kind).length))
  return counts.join(', ') || words.nothing
}

const becameOf = (file: BroughtFile, { files, choices }: Together): string => {
  const { name, refused, left } = file
  const replaced = file.entries.filter(entry => isReplacedBy(files, entry)).length
  const own = choices.filter(({ sides }) => sides.some(({ from }) => from.includes(name)))
  const waiting = own.filter(({ taken }) => !taken)
  const notTaken = own.filter(({ taken }) => taken && !taken.from.includes(name))
  if (left.length > 0) return words.left(left.length)
  if (waiting.length > 0) return words.toChoose(waiting.length)
  if (notTaken.length > 0) return words.notTaken(notTaken.length)
  return refused ?? (replaced > 0 ? words.replaced(replaced) : words.allIn)
}

/** @returns how many entries differ from the opened content, and which: signatures are only counted. */
export const changedIn = (opened: Texts, texts: Texts) => {
  const changes = changesBetween(opened, texts)
  const others = changes.filter(({ file, entry }) => entryKindOf(file, entry) !== 'signature')
  const signatures = changes.length - others.length
  const titles = others.map(({ file, entry, now }) =>
    now === undefined
      ? words.gone(titleOfEntry(opened, file, entry, entry === undefined ? opened.get(file) : undefined))
      : titleOfEntry(texts, file, entry, now)
  )
  const counted = signatures > 0 ? [words.count('signature', signatures)] : []
  return { count: changes.length, lines: [...titles, ...counted] }
}

interface Props {
  readonly together: Together
  readonly onBring: (files: readonly File[]) => void
  readonly onTake: (taken: Taken) => void
  readonly onSave: (to: SaveTo) => void
}

/** Merges files of changes, shows the result and what a release still lacks, and saves everything. */
export const BringTogether = ({ together, onBring, onTake, onSave }: Props) => {
  const { opened, texts } = useOpenContent()
  const { files, choices } = together
  const release = useAnswer('release')
  const { missing = [], signedBefore = [], withdrawn = [] } = release?.answer ?? {}
  const { count, lines } = useMemo(() => changedIn(opened, texts), [opened, texts])
  return (
    <section aria-labelledby="together" className="form">
      <h2 id="together">{words.title}</h2>
      <p>{words.intro}</p>
      <p>
        <FileButton className="main" accept=".json" multiple onFiles={onBring}>
          {words.open}
        </FileButton>
      </p>
      {files.length > 0 && (
        <Table
          heads={words.ofFiles}
          rows={files.map(file => [file.name, holdsOf(file), becameOf(file, together)])}
        />
      )}
      {choices.length > 0 && (
        <>
          <h3 aria-live="polite">{words.choose(choices.filter(({ taken }) => !taken).length)}</h3>
          {choices.map((choice, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one may be there again, after a second file
            <ChoiceView key={index} choice={choice} onTake={onTake} />
          ))}
        </>
      )}
      <h3>{words.next}</h3>
      {count === 0 && <p>{words.nothingNext}</p>}
      {count > 0 && (
        <>
          <details open={lines.length < 10}>
            <summary>{words.changed(count)}</summary>
            <Lines lines={lines} />
          </details>
          <h3>{words.save}</h3>
          <p className="row">
            <PressButton onClick={() => onSave('content')}>{words.downloadContent}</PressButton>
            <PressButton onClick={() => onSave('patch')}>{words.downloadPatch}</PressButton>
          </p>
        </>
      )}
      {withdrawn.length > 0 && <Withdrawn withdrawn={withdrawn} />}
      <h3>{words.missing}</h3>
      {!release && <p role="status">{words.working}</p>}
      {release && !release.answer && <p>{words.unknown}</p>}
      {release?.answer && missing.length === 0 && <p>{words.nothingMissing}</p>}
      {signedBefore.map(({ role, names }) => (
        <div key={role} className="find warn">
          <b>{words.before(words.roles[role])}</b>
          <p>{names.join(', ')}</p>
        </div>
      ))}
      {missing.length > 0 && (
        <Table
          heads={words.ofMissing}
          rows={missing.map(({ who, facts, translations, signatures }) => [
            who,
            ...[facts, translations, signatures].map(count => String(count || ''))
          ])}
        />
      )}
    </section>
  )
}
