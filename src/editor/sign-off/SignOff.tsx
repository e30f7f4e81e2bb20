import './sign-off.css'
import { useState } from 'react'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import type { SignedCount, SignOffImport } from '../../../tools/editorial/sign-off/import-sign-off.ts'
import { useAnswer } from '../check/use-answer.ts'
import type { Ask } from '../check/use-check.ts'
import { type EditStep, stepTo } from '../model/workspace.ts'
import { FileButton } from '../parts/FileButton.tsx'
import { signOffWords as words } from './words.ts'

/** More than any record has, in bytes. */
const MOST = 5_000_000

const SIGNATURES = { ask: 'signatures' } as const

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

const Result = ({ result: { role, taken, refused } }: { readonly result: Omit<SignOffImport, 'file'> }) => (
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

/** Imports the records of both roles into the content, and shows how much is signed. */
export const SignOff = ({ texts, ask, onEdit }: Props) => {
  const known = useAnswer(texts, ask, SIGNATURES)
  const [result, setResult] = useState<Omit<SignOffImport, 'file'>>()
  const take = async (file: File) => {
    if (file.size > MOST) return setResult(refusal(words.tooLarge))
    const answer = await ask({ ask: 'importSignOff', record: await file.text() })
    setResult(answer ?? refusal(words.unreadable))
    if (answer?.file) onEdit(stepTo(new Map([answer.file])))
  }
  return (
    <section aria-labelledby="sign-off" className="sign-off">
      <h2 id="sign-off">{words.title}</h2>
      <p>{words.intro}</p>
      <p>
        <FileButton isMain accept=".yaml,.yml" onFile={file => void take(file)}>
          {words.importSignOff}
        </FileButton>
      </p>
      {result && <Result result={result} />}
      {!known && <p role="status">{words.working}</p>}
      {known && !known.answer && <p>{words.unreadable}</p>}
      {known?.answer && <Counts counts={known.answer} />}
      <p className="soft">{words.limits}</p>
    </section>
  )
}
