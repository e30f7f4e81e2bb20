import { useState } from 'react'
import { ROLES, type Role } from '../../../machines/content/vocabulary.ts'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import { changed } from '../../../tools/editorial/change.ts'
import { bringTogether } from '../../../tools/editorial/changes/bring-together.ts'
import type { WithdrawnText } from '../../../tools/editorial/sign-off/signatures.ts'
import { PressButton } from '../controls/buttons.tsx'
import { useOpenContent } from '../model/open-content.ts'
import { togetherWords } from './together-words.ts'

const words = togetherWords.withdrawn

const RELEASE = 'release.yaml'

/** A withdrawal is released at once, and each release needs a higher number than the one before. */
const withNextRelease = (texts: Texts): Texts => {
  const text = texts.get(RELEASE) ?? ''
  const [, number = '0'] = /^release: *(\d+)/m.exec(text) ?? []
  return new Map([[RELEASE, changed(text, { set: ['release'], value: Number(number) + 1 })]])
}

/** What is withdrawn, with a button for each role to sign it. */
export const Withdrawn = ({ withdrawn }: { readonly withdrawn: readonly WithdrawnText[] }) => {
  const { texts, ask, edit } = useOpenContent()
  const [result, setResult] = useState<string>()
  const sign = async (role: Role) => {
    const answer = await ask('signWithdrawals', role)
    if (!answer) return
    if ('refused' in answer) return setResult(answer.refused)
    const { entries } = answer
    const signed = [...bringTogether(texts, texts, [{ name: role, entries }]).texts]
    const isNew = signed.some(([file, text]) => text !== texts.get(file))
    setResult(words.taken(togetherWords.roles[role], isNew ? entries.length : 0))
    if (isNew) edit(new Map([...signed, ...withNextRelease(texts)]))
  }
  return (
    <>
      <h3>{words.title}</h3>
      <ul>
        {withdrawn.map(({ name, on, by, why, signed }) => (
          <li key={name}>
            <b>{name}</b> {words.by(on, by, why)}{' '}
            {words.signedBy(signed.map(role => togetherWords.roles[role]))}
          </li>
        ))}
      </ul>
      <p className="text-soft">{words.oneIsEnough}</p>
      <p className="row">
        {ROLES.map(role => (
          <PressButton key={role} onClick={() => void sign(role)}>
            {words.signAs(togetherWords.roles[role])}
          </PressButton>
        ))}
      </p>
      {result && <p role="status">{result}</p>}
    </>
  )
}
