import { useState } from 'react'
import { ROLES, type Role } from '../../../machines/content/vocabulary.ts'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import { changed } from '../../../tools/editorial/change.ts'
import type {
  SignedCount,
  SignOffImport,
  WithdrawnText
} from '../../../tools/editorial/sign-off/signatures.ts'
import { useAnswer } from '../check/use-answer.ts'
import type { Ask } from '../check/use-check.ts'
import { type EditStep, stepTo } from '../model/workspace.ts'
import { FileButton } from '../parts/FileButton.tsx'
import { signOffWords as words } from './words.ts'

/** In bytes: longer than any record. */
const LONGEST_RECORD = 5_000_000

const SIGNATURES = { ask: 'signatures' } as const
const WITHDRAWN = { ask: 'withdrawn' } as const

const Counts = ({ counts }: { readonly counts: readonly SignedCount[] }) => (
  <table className="list">
    <thead>
      <tr>
        {[words.role, words.signed, words.voided, words.oneDevice].map(name => (
          <th key={name}>{name}</th>
        ))}
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

const RELEASE = 'release.yaml'

/** What is withdrawn goes out at once, and a phone takes in no release without a higher number. */
const withNextRelease = (texts: Texts): Texts => {
  const text = texts.get(RELEASE) ?? ''
  const [, number = '0'] = /^release: *(\d+)/m.exec(text) ?? []
  return new Map([[RELEASE, changed(text, { set: ['release'], value: Number(number) + 1 })]])
}

interface WithdrawnProps {
  readonly withdrawn: readonly WithdrawnText[]
  readonly onSign: (role: Role) => void
}

/** What is off phones, and a button for each role to sign that. */
const Withdrawn = ({ withdrawn, onSign }: WithdrawnProps) => (
  <section aria-labelledby="withdrawn" className="form">
    <h3 id="withdrawn">{words.withdrawn}</h3>
    <ul>
      {withdrawn.map(({ name, on, by, why, signed }) => (
        <li key={name}>
          <b>{name}</b> {words.withdrawnBy(on, by, why)}{' '}
          {words.signedBy(signed.map(role => words.roles[role]))}
        </li>
      ))}
    </ul>
    <p className="soft">{words.oneIsEnough}</p>
    <p className="row wrap">
      {ROLES.map(role => (
        <button key={role} type="button" className="press" onClick={() => onSign(role)}>
          {words.signAs(words.roles[role])}
        </button>
      ))}
    </p>
  </section>
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
  const withdrawn = useAnswer(texts, ask, WITHDRAWN)?.answer ?? []
  const [result, setResult] = useState<Omit<SignOffImport, 'file'>>()
  const take = (answer: SignOffImport | undefined, also: Texts = new Map()) => {
    setResult(answer ?? refusal(words.unreadable))
    if (answer?.file) onEdit(stepTo(new Map([answer.file, ...also])))
  }
  const takeFile = async (file: File) => {
    if (file.size > LONGEST_RECORD) return setResult(refusal(words.tooLarge))
    take(await ask({ ask: 'importSignOff', record: await file.text() }))
  }
  const sign = async (role: Role) => {
    const answer = await ask({ ask: 'signWithdrawals', role })
    take(answer, answer?.file && withNextRelease(texts))
  }
  return (
    <section aria-labelledby="sign-off" className="form">
      <h2 id="sign-off">{words.title}</h2>
      <p>{words.intro}</p>
      <p>
        <FileButton isMain accept=".yaml,.yml" onFile={file => void takeFile(file)}>
          {words.importSignOff}
        </FileButton>
      </p>
      {withdrawn.length > 0 && <Withdrawn withdrawn={withdrawn} onSign={role => void sign(role)} />}
      {result && <Result result={result} />}
      {!known && <p role="status">{words.working}</p>}
      {known && !known.answer && <p>{words.unreadable}</p>}
      {known?.answer && <Counts counts={known.answer} />}
      <p className="soft">{words.limits}</p>
    </section>
  )
}
