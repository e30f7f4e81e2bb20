import { content } from 'virtual:content'
import type { Tip } from '../../../../machines/content/content.ts'
import { selectAnswers } from '../../../../machines/encounter/encounter.selectors.ts'
import type { Outcome, Placed } from '../../../../machines/outcome/outcome.ts'
import { Choices } from '../../components/Choices.tsx'
import { useEncounter } from '../../context/encounter.ts'
import { ButtonText, DraftNotice, T } from '../../i18n/T.tsx'
import { FoldLink, useFold } from './Fold.tsx'
import { Reasons } from './Reasons.tsx'
import { Region } from './Region.tsx'

interface ListProps {
  readonly tips: readonly Placed<Tip>[]
  /** Whether to add the note for the officer, and why the tip is shown. */
  readonly isWhole?: boolean
}

const TipList = ({ tips, isWhole = false }: ListProps) => (
  <ul>
    {tips.map(({ item: { id, note }, reasons }) => (
      <li key={id} className="border-b border-hair py-0.5">
        <div className="quoted text-spoken">
          <T k={`tips.${id}.say`} for="both" as="p" personClassName="mt-0 font-medium" />
        </div>
        {isWhole && (note || reasons.length > 0) && (
          <div className="pt-1 text-meta text-soft">
            {note && <T k={`tips.${id}.note`} as="p" />}
            <Reasons reasons={reasons} />
          </div>
        )}
      </li>
    ))}
  </ul>
)

/** Asks how the person works, if they want to say. */
const Workplaces = () => {
  const { workplaces: chosen = [] } = useEncounter(selectAnswers)
  return (
    <fieldset className="grid gap-2 pb-2">
      <legend className="sr-only">
        <T k="screens.outcome.workplace" />
      </legend>
      <p className="text-meta text-soft">
        <T k="screens.outcome.workplaceHint" />
      </p>
      <Choices
        choices={content.screens.workplaces.map(({ id }) => ({
          id,
          label: <ButtonText k={`screens.workplaces.${id}`} />
        }))}
        chosen={chosen}
        toggle={choice => ({ type: 'choice.toggle', question: 'workplaces', choice })}
      />
    </fieldset>
  )
}

/** The tips that fit best, in the words to say. One tap opens all tips. */
export const Tips = ({ tipsToShare, allTips }: Pick<Outcome, 'tipsToShare' | 'allTips'>) => {
  const [isWhole, toggleWhole] = useFold()
  const [isAsking, toggleAsking] = useFold()
  return (
    <Region className="outcome-tips" title={<T k="screens.outcome.tips" />}>
      <DraftNotice />
      <TipList tips={tipsToShare} />
      <div className="flex flex-wrap *:not-last:pe-5">
        <FoldLink isOpen={isWhole} onPress={toggleWhole}>
          <T k="screens.outcome.allTips" values={{ count: allTips.length }} />
        </FoldLink>
        <FoldLink isOpen={isAsking} onPress={toggleAsking}>
          <T k="screens.outcome.workplace" />
        </FoldLink>
      </div>
      {isAsking && <Workplaces />}
      {isWhole && <TipList tips={allTips} isWhole />}
    </Region>
  )
}
