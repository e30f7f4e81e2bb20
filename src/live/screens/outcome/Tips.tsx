import { content } from 'virtual:content'
import type { Tip } from '../../../../machines/content/content.ts'
import { selectAnswers } from '../../../../machines/encounter/encounter.selectors.ts'
import type { Outcome, Placed } from '../../../../machines/outcome/outcome.ts'
import { Choices } from '../../components/Choices.tsx'
import { Disclosure } from '../../components/Disclosure.tsx'
import { Note, Say } from '../../components/Speech.tsx'
import { useEncounter, useSend } from '../../context/encounter.ts'
import { ButtonText } from '../../i18n/ButtonText.tsx'
import { DraftNotice } from '../../i18n/Draft.tsx'
import { T } from '../../i18n/T.tsx'
import { OutcomeRegion } from './OutcomeRegion.tsx'
import { WhyShown } from './WhyShown.tsx'

const TipList = ({ tips }: { readonly tips: readonly Placed<Tip>[] }) => (
  <ul className="grid gap-3">
    {tips.map(({ item: { id, note }, reasons }) => (
      <li key={id} className="rounded-2xl border border-hair bg-surface p-4">
        <T
          k={`tips.${id}.say`}
          for="both"
          as="p"
          className="text-xl leading-snug"
          personClassName="mt-2 text-xl leading-snug font-semibold"
        />
        {note && (
          <Note>
            <T k={`tips.${id}.note`} as="p" />
          </Note>
        )}
        <WhyShown about={<T k={`tips.${id}.say`} />} reasons={reasons} />
      </li>
    ))}
  </ul>
)

/** How the person works, if they want to say. */
const Workplaces = () => {
  const send = useSend()
  const { workplaces: chosen = [] } = useEncounter(selectAnswers)
  return (
    <fieldset className="grid gap-3">
      <legend className="text-lg font-semibold">
        <T k="screens.outcome.workplace" for="both" />
      </legend>
      <T k="screens.outcome.workplace-hint" as="p" className="text-base text-soft" />
      <Choices
        choices={content.screens.workplaces.map(({ id }) => ({
          id,
          label: <ButtonText k={`screens.workplaces.${id}`} />
        }))}
        chosen={chosen}
        onToggle={choice => send({ type: 'choice.toggle', question: 'workplaces', choice })}
        dense
      />
    </fieldset>
  )
}

/** The tips that fit best, then all. */
export const Tips = ({ tipsToShare, allTips }: Pick<Outcome, 'tipsToShare' | 'allTips'>) => (
  <OutcomeRegion title={<T k="screens.outcome.tips" />} intro={<T k="screens.outcome.tips-intro" />}>
    <DraftNotice />
    <Say>
      <TipList tips={tipsToShare} />
    </Say>
    <Workplaces />
    <Disclosure summary={<T k="screens.outcome.all-tips" values={{ count: allTips.length }} />}>
      <Say>
        <TipList tips={allTips} />
      </Say>
    </Disclosure>
  </OutcomeRegion>
)
