import { ChangedOutcomes, Lines } from '../../desk/ChangedOutcomes.tsx'
import type { Impact } from '../check/messages.ts'
import type { CheckState } from '../check/use-check.ts'
import { editorWords } from '../editor-words.ts'

const Names = ({ title, names }: { readonly title: string; readonly names: readonly string[] }) =>
  names.length > 0 && (
    <>
      <h3>{title}</h3>
      <Lines lines={names} />
    </>
  )

const Known = ({ impact }: { readonly impact: Impact }) => (
  <>
    <ChangedOutcomes {...impact.changes} />
    <Names title={editorWords.facts} names={impact.changes.facts.map(({ heading }) => heading)} />
    <Names title={editorWords.voided} names={impact.voided} />
    <Names
      title={editorWords.stale}
      names={impact.stale.map(({ language, count }) => editorWords.staleIn(language, count))}
    />
  </>
)

interface Props {
  readonly checkState: CheckState
  readonly hasChanges: boolean
}

/** How the edits affect people, signatures and translations, before anything is saved. */
export const ImpactPanel = ({ checkState, hasChanges }: Props) => {
  const { impact, isChecking, isImpactPending, checked } = checkState
  const state = () => {
    if (!hasChanges) return <p>{editorWords.noEdits}</p>
    if (!isChecking && (checked?.errors.length ?? 0) > 0) return <p>{editorWords.notWhileFaulty}</p>
    if (isImpactPending) return <p>{editorWords.impactWorking}</p>
    return impact ? <Known impact={impact} /> : <p>{editorWords.notWhileFaulty}</p>
  }
  return (
    <section aria-labelledby="impact">
      <h2 id="impact">{editorWords.impact}</h2>
      {state()}
    </section>
  )
}
