import type { Tip } from '../../../../machines/content/content.ts'
import { selectAnswers } from '../../../../machines/encounter/encounter.selectors.ts'
import type { Outcome, Placed } from '../../../../machines/outcome/outcome.ts'
import { labelOf } from '../../../../machines/text/label-of.ts'
import { Choices } from '../../components/Choices.tsx'
import { Disclosure } from '../../components/Disclosure.tsx'
import { Note, Say } from '../../components/Speech.tsx'
import { useEncounter, useSend } from '../../context/encounter.ts'
import { BilingualText } from '../../i18n/BilingualText.tsx'
import { useOfficerLocale } from '../../i18n/officer-locale.ts'
import { DraftNotice, Translation } from '../../i18n/Translation.tsx'
import { OutcomeRegion } from './OutcomeRegion.tsx'
import { WhyShown } from './WhyShown.tsx'

const TipList = ({ tips }: { readonly tips: readonly Placed<Tip>[] }) => {
  const { t } = useOfficerLocale()
  return (
    <ul className="grid gap-3">
      {tips.map(({ item, reasons }) => (
        <li key={item.id} className="rounded-2xl border border-edge bg-card p-4">
          <p className="text-xl leading-snug">{t(item.say)}</p>
          <Translation
            of={content => content.tips.find(({ id }) => id === item.id)?.say}
            className="mt-2 text-xl leading-snug font-semibold"
          />
          {item.note && (
            <Note>
              <p>{t(item.note)}</p>
            </Note>
          )}
          <WhyShown about={t(item.say)} reasons={reasons} />
        </li>
      ))}
    </ul>
  )
}

/** How the person works, if they want to say. */
const Workplaces = () => {
  const send = useSend()
  const { workplaces: chosen = [] } = useEncounter(selectAnswers)
  const {
    screens: { outcome, workplaces },
    t
  } = useOfficerLocale()
  return (
    <fieldset className="grid gap-3">
      <legend className="text-lg font-semibold">
        {t(outcome.workplace)}
        <Translation of={({ screens }) => screens.outcome.workplace} />
      </legend>
      <p className="text-base text-soft">{t(outcome.workplaceHint)}</p>
      <Choices
        choices={workplaces.map(({ id, label }) => ({
          id,
          label: <BilingualText text={label} of={({ screens }) => labelOf(screens.workplaces, id)} />
        }))}
        chosen={chosen}
        onToggle={choice => send({ type: 'choice.toggle', question: 'workplaces', choice })}
        dense
      />
    </fieldset>
  )
}

/** The tips that fit best, then all. */
export const Tips = ({ tipsToShare, allTips }: Pick<Outcome, 'tipsToShare' | 'allTips'>) => {
  const {
    screens: { outcome },
    t
  } = useOfficerLocale()
  return (
    <OutcomeRegion title={t(outcome.tips)} intro={t(outcome.tipsIntro)}>
      <DraftNotice />
      <Say>
        <TipList tips={tipsToShare} />
      </Say>
      <Workplaces />
      <Disclosure summary={t(outcome.allTips, { count: allTips.length })}>
        <Say>
          <TipList tips={allTips} />
        </Say>
      </Disclosure>
    </OutcomeRegion>
  )
}
