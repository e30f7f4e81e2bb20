import { training } from 'virtual:training'
import { useMemo } from 'react'
import { interpolate } from '../../../machines/text/interpolate.ts'
import type { Wording } from '../../../machines/training/changes/sentences.ts'
import type { CombinationOutcome } from '../../../machines/training/outcomes/outcome-rows.ts'
import { whoSees } from '../../../machines/training/outcomes/who-sees.ts'
import type { ForceAndMoment } from './OutcomeTable.tsx'
import type { ItemKind } from './outcome-filter.ts'
import { WhoSeesTable } from './WhoSeesTable.tsx'

const { outcomes } = training.words

interface Props {
  readonly all: readonly CombinationOutcome[]
  readonly known: Readonly<Record<ItemKind, readonly string[]>>
  readonly wording: Wording
  readonly context: ForceAndMoment
  readonly where: Readonly<Record<string, string>>
}

/** Who gets each item first. */
export const ByItem = ({ all, known, wording, context, where }: Props) => {
  const { action, contact, tip } = known
  const seen = useMemo(
    () => whoSees(all, { doNow: action, contactFirst: contact, tipsToShare: tip }),
    [all, action, contact, tip]
  )
  return (
    <WhoSeesTable
      caption={interpolate(outcomes.thingsCaption, where)}
      seen={seen}
      context={context}
      wording={wording}
    />
  )
}
