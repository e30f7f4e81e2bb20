import type { Reach } from '../check/messages.ts'
import type { Knowledge } from '../check/use-check.ts'
import { editorWords } from '../words.ts'

const Names = ({ title, names }: { readonly title: string; readonly names: readonly string[] }) =>
  names.length > 0 && (
    <>
      <h3>{title}</h3>
      <ul className="dots">
        {names.map(name => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  )

const Known = ({ reach }: { readonly reach: Reach }) => (
  <>
    {reach.lists.length + reach.fullLists.length === 0 && <p>{editorWords.noReach}</p>}
    {reach.lists.map(({ heading, who, where, changes }) => (
      <div key={heading}>
        <h3>{heading}</h3>
        <p>{[who, ...where].join(' ')}</p>
        <ul className="dots">
          {changes.map(change => (
            <li key={[change.who, ...change.what, ...change.where].join()}>
              {[change.who, ...change.what, ...change.where].join(' ')}
            </li>
          ))}
        </ul>
      </div>
    ))}
    {reach.fullLists.map(line => (
      <p key={line}>{line}</p>
    ))}
    <Names title={editorWords.facts} names={reach.facts} />
    <Names title={editorWords.voided} names={reach.voided} />
    <Names
      title={editorWords.stale}
      names={reach.stale.map(({ language, count }) => editorWords.staleIn(language, count))}
    />
  </>
)

interface Props {
  readonly knowledge: Knowledge
  readonly hasChanges: boolean
}

/** What the edits do to people, to signatures and to translations, before anything is saved. */
export const Reaches = ({ knowledge, hasChanges }: Props) => {
  const { reach, isChecking, isReaching, checked } = knowledge
  const state = () => {
    if (!hasChanges) return <p>{editorWords.noEdits}</p>
    if (!isChecking && (checked?.errors.length ?? 0) > 0) return <p>{editorWords.notWhileFaulty}</p>
    if (isReaching) return <p>{editorWords.working}</p>
    return reach ? <Known reach={reach} /> : <p>{editorWords.notWhileFaulty}</p>
  }
  return (
    <section aria-labelledby="reaches">
      <h2 id="reaches">{editorWords.reaches}</h2>
      {state()}
    </section>
  )
}
