import { type RefObject, useRef } from 'react'
import { useApp } from '../app.ts'
import { useWholePage } from '../browser/use-whole-page.ts'
import { EncounterFrame } from '../frame/EncounterFrame.tsx'
import { Heading } from '../frame/Heading.tsx'
import { DraftLine, Theirs } from '../language/Theirs.tsx'
import { useWords } from '../language/words.ts'
import { OldContent } from '../offline/OldContent.tsx'
import { Button } from '../ui/Button.tsx'
import { Note, Say } from '../ui/Speech.tsx'
import { ContactFirst } from './ContactFirst.tsx'
import { DoNow } from './DoNow.tsx'
import { Tips } from './Tips.tsx'
import { useOutcome } from './use-outcome.ts'
import { YouAnswered } from './YouAnswered.tsx'

const WholeOutcome = ({ closing }: { readonly closing: RefObject<HTMLHeadingElement | null> }) => {
  const { finish } = useApp()
  const {
    screens: { outcome: words, buttons },
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
        <ContactFirst {...outcome} order={order} />
        <Tips tipsToShare={outcome.tipsToShare} allTips={outcome.allTips} />
        <YouAnswered />
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

/**
 * What the conversation ends in. Finish now leads to the words to part with. Tips and contacts stand at the end of the page,
 * which on a poor signal may arrive after the last answer.
 */
export const OutcomeScreen = () => {
  const closing = useRef<HTMLHeadingElement>(null)
  const isWhole = useWholePage()
  const {
    screens: { outcome: words },
    mark
  } = useWords()
  return (
    <EncounterFrame title={words.title} onFinish={() => closing.current?.focus()}>
      <Heading>{mark(words.title)}</Heading>
      {isWhole ? <WholeOutcome closing={closing} /> : <p role="status">{mark(words.arriving)}</p>}
    </EncounterFrame>
  )
}
