import { useState } from 'react'
import { ROLES, type Role } from '../../../machines/content/vocabulary.ts'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import { changed } from '../../../tools/editorial/change.ts'
import { bringTogether } from '../../../tools/editorial/changes/bring-together.ts'
import type { SignedCount, WithdrawnText } from '../../../tools/editorial/sign-off/signatures.ts'
import { useAnswer } from '../check/use-answer.ts'
import type { Ask } from '../check/use-check.ts'
import { type EditStep, stepTo } from '../model/workspace.ts'
import { signOffWords as words } from './words.ts'

const SIGNATURES = { ask: 'signatures' } as const
const WITHDRAWN = { ask: 'withdrawn' } as const

const Counts = ({ counts }: { readonly counts: readonly SignedCount[] }) => (
  <table className="list">
    <thead>
      <tr>
        {[words.role, words.signed, words.before, words.oneDevice].map(name => (
          <th key={name}>{name}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {counts.map(({ role, signed, all, before, oneDevice }) => (
        <tr key={role}>
          <td>{words.roles[role]}</td>
          <td>{words.of(signed, all)}</td>
          <td>{before.join(', ')}</td>
          <td>{oneDevice}</td>
        </tr>
      ))}
    </tbody>
  </table>
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

interface Props {
  readonly texts: Texts
  readonly ask: Ask
  readonly onEdit: (step: EditStep) => void
}

/** How much each role has signed, and the buttons that sign what is withdrawn. */
export const SignOff = ({ texts, ask, onEdit }: Props) => {
  const known = useAnswer(texts, ask, SIGNATURES)
  const withdrawn = useAnswer(texts, ask, WITHDRAWN)?.answer ?? []
  const [result, setResult] = useState<{ readonly taken: string } | { readonly refused: string }>()
  const sign = async (role: Role) => {
    const answer = await ask({ ask: 'signWithdrawals', role })
    if (!answer || 'refused' in answer) return setResult(answer ?? { refused: words.unreadable })
    const { entries } = answer
    setResult({ taken: words.taken(words.roles[role], entries.length) })
    const signed = bringTogether(texts, texts, [{ name: role, entries }]).texts
    onEdit(stepTo(new Map([...signed, ...withNextRelease(texts)])))
  }
  return (
    <section aria-labelledby="sign-off" className="form">
      <h2 id="sign-off">{words.title}</h2>
      <p>{words.intro}</p>
      {withdrawn.length > 0 && <Withdrawn withdrawn={withdrawn} onSign={role => void sign(role)} />}
      {result &&
        ('taken' in result ? <p role="status">{result.taken}</p> : <p role="alert">{result.refused}</p>)}
      {!known && <p role="status">{words.working}</p>}
      {known && !known.answer && <p>{words.unreadable}</p>}
      {known?.answer && <Counts counts={known.answer} />}
      <p className="soft">{words.limits}</p>
    </section>
  )
}
