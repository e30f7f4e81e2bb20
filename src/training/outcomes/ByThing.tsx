import { training } from 'virtual:training'
import { useMemo } from 'react'
import { fill } from '../../../machines/fill.ts'
import type { Wording } from '../../../machines/training/changes/sentences.ts'
import type { CombinationOutcome } from '../../../machines/training/outcomes/outcome-rows.ts'
import { whoSees } from '../../../machines/training/outcomes/who-sees.ts'
import type { ListKind } from './filter.ts'
import type { Place } from './OutcomeTable.tsx'
import { WhoSeesTable } from './WhoSeesTable.tsx'

const { outcomes } = training.words

interface Props {
  readonly all: readonly CombinationOutcome[]
  readonly known: Readonly<Record<ListKind, readonly string[]>>
  readonly wording: Wording
  readonly place: Place
  readonly where: Readonly<Record<string, string>>
}

/** Who gets each thing first. */
export const ByThing = ({ all, known, wording, place, where }: Props) => {
  const { action, contact, tip } = known
  const seen = useMemo(
    () => whoSees(all, { doNow: action, contactFirst: contact, tipsToShare: tip }),
    [all, action, contact, tip]
  )
  return (
    <WhoSeesTable caption={fill(outcomes.thingsCaption, where)} seen={seen} place={place} wording={wording} />
  )
}
