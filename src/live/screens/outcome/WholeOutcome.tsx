import type { RefObject } from 'react'
import { Button } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Note, Say } from '../../components/Speech.tsx'
import { useApp } from '../../context/app.ts'
import { useWords } from '../../i18n/officer-locale.ts'
import { DraftLine, Theirs } from '../../i18n/Translation.tsx'
import { OldContent } from '../../offline/OutdatedContentNotice.tsx'
import { ContactFirst } from './ContactFirst.tsx'
import { DoNow } from './DoNow.tsx'
import { Region } from './Region.tsx'
import { Tips } from './Tips.tsx'
import { useOutcome } from './use-outcome.ts'
import { YouAnswered } from './YouAnswered.tsx'

interface Props {
  readonly onHandOver: () => void
  readonly closing: RefObject<HTMLHeadingElement | null>
}

/** What to do now, whom to contact, tips, the answers, and the words to part with. For a page that has come whole. */
export const WholeOutcome = ({ closing, onHandOver }: Props) => {
  const { finish } = useApp()
  const {
    screens: { outcome: words, buttons, handOver },
    mark
  } = useWords()
  const { outcome, order } = useOutcome()
  return (
    <>
      <Note>
        <p>{mark(words.intro)}</p>
      </Note>
      <OldContent />
      <div className="grid gap-10">
        <DoNow actions={outcome.doNow} />
        <ContactFirst {...outcome} order={order} onHandOver={onHandOver} />
        <Tips tipsToShare={outcome.tipsToShare} allTips={outcome.allTips} />
        <YouAnswered />
        <Region title={mark(handOver.title)} intro={mark(handOver.intro)}>
          <Say>
            <p>{mark(handOver.say)}</p>
            <Theirs of={({ screens }) => screens.handOver.say} className="text-xl font-semibold" />
            <DraftLine />
          </Say>
          <Button look="main" onPress={onHandOver}>
            <Icon name="turn" />
            {mark(handOver.open)}
          </Button>
        </Region>
        <section aria-labelledby="closing" className="grid gap-4">
          <h2 id="closing" ref={closing} tabIndex={-1} className="text-2xl font-bold tracking-tight">
            {mark(words.closingHeading)}
          </h2>
          <Say>
            <p>{mark(words.closingSay)}</p>
            <Theirs of={({ screens }) => screens.outcome.closingSay} className="text-xl font-semibold" />
            <DraftLine />
          </Say>
          <Note>
            <p>{mark(words.closingNote)}</p>
          </Note>
          <Button look="main" onPress={finish}>
            {mark(buttons.clearAndFinish)}
          </Button>
        </section>
      </div>
    </>
  )
}
