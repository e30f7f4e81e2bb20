import type { RefObject } from 'react'
import { Button } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Note, Say } from '../../components/Speech.tsx'
import { useSession } from '../../context/app.ts'
import { useOfficerLocale } from '../../i18n/officer-locale.ts'
import { DraftNotice, Translation } from '../../i18n/Translation.tsx'
import { OutdatedContentNotice } from '../../offline/OutdatedContentNotice.tsx'
import { ContactFirst } from './ContactFirst.tsx'
import { DoNow } from './DoNow.tsx'
import { OutcomeRegion } from './OutcomeRegion.tsx'
import { Tips } from './Tips.tsx'
import { useOutcome } from './use-outcome.ts'
import { YouAnswered } from './YouAnswered.tsx'

interface Props {
  readonly onHandOver: () => void
  readonly closing: RefObject<HTMLHeadingElement | null>
}

/** What to do now, whom to contact, tips, the answers, and the closing words. */
export const OutcomeDetails = ({ closing, onHandOver }: Props) => {
  const { finish } = useSession()
  const {
    screens: { outcome: words, buttons, handOver },
    t
  } = useOfficerLocale()
  const { outcome, order } = useOutcome()
  return (
    <>
      <Note>
        <p>{t(words.intro)}</p>
      </Note>
      <OutdatedContentNotice />
      <div className="grid gap-10">
        <DoNow actions={outcome.doNow} />
        <ContactFirst {...outcome} order={order} onHandOver={onHandOver} />
        <Tips tipsToShare={outcome.tipsToShare} allTips={outcome.allTips} />
        <YouAnswered />
        <OutcomeRegion title={t(handOver.title)} intro={t(handOver.intro)}>
          <Say>
            <p>{t(handOver.say)}</p>
            <Translation of={({ screens }) => screens.handOver.say} className="text-xl font-semibold" />
            <DraftNotice />
          </Say>
          <Button look="main" onPress={onHandOver}>
            <Icon name="turn" />
            {t(handOver.open)}
          </Button>
        </OutcomeRegion>
        <section aria-labelledby="closing" className="grid gap-4">
          <h2 id="closing" ref={closing} tabIndex={-1} className="text-2xl font-bold tracking-tight">
            {t(words.closingHeading)}
          </h2>
          <Say>
            <p>{t(words.closingSay)}</p>
            <Translation of={({ screens }) => screens.outcome.closingSay} className="text-xl font-semibold" />
            <DraftNotice />
          </Say>
          <Note>
            <p>{t(words.closingNote)}</p>
          </Note>
          <Button look="main" onPress={finish}>
            {t(buttons.clearAndFinish)}
          </Button>
        </section>
      </div>
    </>
  )
}
