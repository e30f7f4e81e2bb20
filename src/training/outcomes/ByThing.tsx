import { training } from 'virtual:training'
import { useCallback } from 'react'
import { fill } from '../../../machines/fill.ts'
import type { Speech } from '../../../machines/training/changes/sentences.ts'
import type { OutcomeTable } from '../../../machines/training/outcomes/table.ts'
import { whoSees } from '../../../machines/training/outcomes/who-sees.ts'
import type { ListKind } from './filter.ts'
import type { Place } from './OutcomeTable.tsx'
import { useWork } from './use-work.ts'
import { WhoSeesTable } from './WhoSeesTable.tsx'

const { outcomes } = training.words

interface Props {
  readonly table: OutcomeTable
  readonly known: Readonly<Record<ListKind, readonly string[]>>
  readonly speech: Speech
  readonly place: Place
  readonly where: Readonly<Record<string, string>>
}

/** Who gets each thing first, once it has been worked out. */
export const ByThing = ({ table, known, speech, place, where }: Props) => {
  const key = JSON.stringify(known)
  const begin = useCallback(() => {
    const { action, contact, tip } = JSON.parse(key) as Props['known']
    return whoSees(table, { doNow: action, contactFirst: contact, tipsToShare: tip })
  }, [table, key])
  const { done, result } = useWork(begin)
  if (!result) return <p>{fill(outcomes.working, { done: String(Math.floor(done * 100)) })}</p>
  return (
    <WhoSeesTable caption={fill(outcomes.thingsCaption, where)} seen={result} place={place} speech={speech} />
  )
}
