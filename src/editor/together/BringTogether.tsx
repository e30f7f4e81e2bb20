import { useMemo } from 'react'
import { changesBetween } from '../../../tools/editorial/changes/entry-changes.ts'
import type { Missing } from '../../../tools/editorial/release-readiness.ts'
import { useAnswer } from '../check/use-answer.ts'
import type { Ask } from '../check/use-check.ts'
import type { BroughtFile, Choice, SaveTo, Together } from '../model/editor.machine.ts'
import { entryTitle, type Kind, kindOf } from '../model/entry-text.ts'
import type { Workspace } from '../model/workspace.ts'
import { FileButton } from '../parts/FileButton.tsx'
import { signOffWords } from '../sign-off/words.ts'
import { ChoiceView, type Taken } from './Choices.tsx'
import { togetherWords as words } from './words.ts'

const MISSING = { ask: 'missing' } as const
const SIGNATURES = { ask: 'signatures' } as const

/** How many names or rows are in sight before the others are folded away. */
const SHOWN = 8

const holdsOf = ({ entries }: BroughtFile): string => {
  const counts = new Map<Kind, number>()
  for (const { file, entry } of entries) {
    const kind = kindOf(file, entry)
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return [...counts].map(([kind, count]) => words.count(kind, count)).join(', ')
}

const becameOf = ({ name, refused, left }: BroughtFile, choices: readonly Choice[]): string => {
  if (refused !== undefined) return refused
  const waiting = choices.filter(
    ({ taken, sides }) => !taken && sides.some(({ from }) => from.includes(name))
  )
  if (left.length > 0) return words.left(left.length)
  return waiting.length > 0 ? words.toChoose(waiting.length) : words.allIn
}

const Files = ({ files, choices }: Together) => (
  <table className="list things">
    <thead>
      <tr>
        {[words.file, words.holds, words.became].map(name => (
          <th key={name}>{name}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {files.map((file, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: files are only added, and two may have one name
        <tr key={index}>
          <td>{file.name}</td>
          <td>{holdsOf(file)}</td>
          <td className={file.refused === undefined && file.left.length === 0 ? undefined : 'danger'}>
            {becameOf(file, choices)}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

const Names = ({ names }: { readonly names: readonly string[] }) => (
  <ul className="dots">
    {names.map(name => (
      <li key={name}>{name}</li>
    ))}
  </ul>
)

const Changed = ({ workspace: { opened, texts } }: Pick<Props, 'workspace'>) => {
  const names = useMemo(
    () =>
      changesBetween(opened, texts)
        .filter(({ file, entry }) => kindOf(file, entry) !== 'signatures')
        .map(({ file, entry, now }) => {
          const title = entryTitle(now === undefined ? opened : texts, file, entry, now ?? opened.get(file))
          return now === undefined ? words.gone(title) : title
        }),
    [opened, texts]
  )
  return (
    <>
      <p>{names.length > 0 ? words.changed(names.length) : words.nothingNext}</p>
      <Names names={names.slice(0, SHOWN)} />
      {names.length > SHOWN && (
        <details>
          <summary>{words.more(names.length - SHOWN)}</summary>
          <Names names={names.slice(SHOWN)} />
        </details>
      )}
    </>
  )
}

const MissingTable = ({ missing }: { readonly missing: readonly Missing[] }) => (
  <table className="list things">
    <thead>
      <tr>
        {[words.who, words.facts, words.translations, words.signatures].map(name => (
          <th key={name}>{name}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {missing.map(({ who, facts, translations, signatures }) => (
        <tr key={who}>
          <td>{who}</td>
          {[facts, translations, signatures].map((count, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they are columns
            <td key={index}>{count || ''}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

interface Props {
  readonly workspace: Workspace
  readonly together: Together
  readonly ask: Ask
  readonly onBring: (files: readonly File[]) => void
  readonly onTake: (taken: Taken) => void
  readonly onSave: (to: SaveTo) => void
}

/** Brings files of changes together, shows what they come to and what is still missing, and saves the whole. */
export const BringTogether = ({ workspace, together, ask, onBring, onTake, onSave }: Props) => {
  const { texts } = workspace
  const missing = useAnswer(texts, ask, MISSING)
  const signatures = useAnswer(texts, ask, SIGNATURES)?.answer ?? []
  const { files, choices } = together
  const waiting = choices.filter(({ taken }) => !taken).length
  return (
    <section aria-labelledby="together" className="form">
      <h2 id="together">{words.title}</h2>
      <p>{words.intro}</p>
      <p>
        <FileButton isMain accept=".json" onFiles={onBring}>
          {words.open}
        </FileButton>
      </p>
      {files.length > 0 && <Files {...together} />}
      {choices.length > 0 && (
        <>
          <h3 role="status">{words.choose(waiting)}</h3>
          {choices.map((choice, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: choices are only added
            <ChoiceView key={index} workspace={workspace} choice={choice} onTake={onTake} />
          ))}
        </>
      )}
      <h3>{words.next}</h3>
      <Changed workspace={workspace} />
      <h3>{words.missing}</h3>
      {!missing && <p role="status">{words.working}</p>}
      {missing && !missing.answer && <p>{words.unknown}</p>}
      {missing?.answer?.length === 0 && <p>{words.nothingMissing}</p>}
      {missing?.answer && missing.answer.length > 0 && (
        <>
          <MissingTable missing={missing.answer.slice(0, SHOWN)} />
          {missing.answer.length > SHOWN && (
            <details>
              <summary>{words.more(missing.answer.length - SHOWN)}</summary>
              <MissingTable missing={missing.answer.slice(SHOWN)} />
            </details>
          )}
        </>
      )}
      {signatures
        .filter(({ before }) => before.length > 0)
        .map(({ role, before }) => (
          <div key={role} className="find warn">
            <b>{words.before(signOffWords.roles[role])}</b>
            <p>{before.join(', ')}</p>
          </div>
        ))}
      <h3>{words.save}</h3>
      <p className="row wrap">
        <button type="button" className="press" onClick={() => onSave('content')}>
          {words.downloadContent}
        </button>
        <button type="button" className="press" onClick={() => onSave('patch')}>
          {words.downloadPatch}
        </button>
      </p>
    </section>
  )
}
