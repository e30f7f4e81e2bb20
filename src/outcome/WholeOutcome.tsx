import { content } from 'virtual:content'
import type { RefObject } from 'react'
import { useApp } from '../app.ts'
import { useHandOverWords } from '../hand-over/words.ts'
import { OldContent } from '../offline/OldContent.tsx'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Note, Say } from '../ui/Speech.tsx'
import { ContactFirst } from './ContactFirst.tsx'
import { DoNow } from './DoNow.tsx'
import { Region } from './Region.tsx'
import { Tips } from './Tips.tsx'
import { useOutcome } from './use-outcome.ts'
import { YouAnswered } from './YouAnswered.tsx'

const { outcome: words, buttons } = content.screens

interface Props {
  readonly onHandOver: () => void
  readonly closing: RefObject<HTMLHeadingElement | null>
}

/** What to do now, whom to contact, tips, the answers, and the words to part with. For a page that has come whole. */
export const WholeOutcome = ({ closing, onHandOver }: Props) => {
  const { finish } = useApp()
  const { outcome, order } = useOutcome()
  const handOver = useHandOverWords()
  return (
    <>
      <Note>
        <p>{words.intro}</p>
      </Note>
      <OldContent />
      <div className="grid gap-10">
        <DoNow actions={outcome.doNow} />
        <ContactFirst {...outcome} order={order} onHandOver={onHandOver} />
        <Tips tipsToShare={outcome.tipsToShare} allTips={outcome.allTips} />
        <YouAnswered />
        <Region title={handOver.title} intro={handOver.intro}>
          <Say>
            <p>{handOver.say}</p>
          </Say>
          <Button look="main" onPress={onHandOver}>
            <Icon name="turn" />
            {handOver.open}
          </Button>
        </Region>
        <section aria-labelledby="closing" className="grid gap-4">
          <h2 id="closing" ref={closing} tabIndex={-1} className="text-2xl font-bold tracking-tight">
            {words.closingHeading}
          </h2>
          <Say>
            <p>{words.closingSay}</p>
          </Say>
          <Note>
            <p>{words.closingNote}</p>
          </Note>
          <Button look="main" onPress={finish}>
            {buttons.clearAndFinish}
          </Button>
        </section>
      </div>
    </>
  )
}
