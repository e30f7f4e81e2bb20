import './sign-off.css'
import { useEffect, useRef, useState } from 'react'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import type { SignedCount, TakenIn } from '../../../tools/editorial/sign-off/take-in.ts'
import type { Ask } from '../check/use-check.ts'
import { type EditStep, stepTo } from '../model/workspace.ts'
import { signOffWords as words } from './words.ts'

/** More than any record has. In bytes. */
const MOST = 5_000_000

/** @returns how much is signed now; nothing until it is known, or while a file cannot be read. */
const useCounts = (texts: Texts, ask: Ask) => {
  const [known, setKnown] = useState<{ readonly counts: readonly SignedCount[] | undefined }>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: after every edit they are others
  useEffect(() => {
    let isWanted = true
    void ask({ ask: 'signatures' }).then(counts => isWanted && setKnown({ counts }))
    return () => {
      isWanted = false
    }
  }, [ask, texts])
  return known
}

const Counts = ({ counts }: { readonly counts: readonly SignedCount[] }) => (
  <table className="list">
    <thead>
      <tr>
        <th>{words.role}</th>
        <th>{words.signed}</th>
        <th>{words.voided}</th>
        <th>{words.oneDevice}</th>
      </tr>
    </thead>
    <tbody>
      {counts.map(({ role, signed, all, voided, oneDevice }) => (
        <tr key={role}>
          <td>{words.roles[role]}</td>
          <td>{words.of(signed, all)}</td>
          <td>{voided}</td>
          <td>{oneDevice}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

const Result = ({ result: { role, taken, refused } }: { readonly result: Omit<TakenIn, 'file'> }) => (
  <>
    {role && taken.length > 0 && (
      <div role="status" className="find">
        <b>{words.taken(words.roles[role], taken.length)}</b>
        <p>{taken.join(', ')}</p>
      </div>
    )}
    {refused.length > 0 && (
      <div role="alert" className="find fault">
        <b>{words.refused}</b>
        <ul>
          {refused.map(reason => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </div>
    )}
  </>
)

const refusal = (reason: string) => ({ role: undefined, taken: [], refused: [reason] })

interface Props {
  readonly texts: Texts
  readonly ask: Ask
  readonly onEdit: (step: EditStep) => void
}

/** Takes the records of both roles into the content, and says how much is signed. */
export const SignOff = ({ texts, ask, onEdit }: Props) => {
  const known = useCounts(texts, ask)
  const input = useRef<HTMLInputElement>(null)
  const [result, setResult] = useState<Omit<TakenIn, 'file'>>()
  const take = async (file: File) => {
    if (file.size > MOST) return setResult(refusal(words.tooLarge))
    const told = await ask({ ask: 'takeIn', record: await file.text() })
    setResult(told ?? refusal(words.unreadable))
    if (told?.file) onEdit(stepTo(new Map([told.file])))
  }
  return (
    <section aria-labelledby="sign-off" className="sign-off">
      <h2 id="sign-off">{words.title}</h2>
      <p>{words.intro}</p>
      <p>
        <button type="button" className="press main" onClick={() => input.current?.click()}>
          {words.takeIn}
        </button>
        <input
          ref={input}
          type="file"
          accept=".yaml,.yml"
          hidden
          onChange={({ target }) => {
            const [file] = target.files ?? []
            target.value = ''
            if (file) void take(file)
          }}
        />
      </p>
      {result && <Result result={result} />}
      {!known && <p role="status">{words.working}</p>}
      {known && !known.counts && <p>{words.unreadable}</p>}
      {known?.counts && <Counts counts={known.counts} />}
      <p className="soft">{words.limits}</p>
    </section>
  )
}
