import { content } from 'virtual:content'
import type { Tip } from '../../content/content.ts'
import { selectAnswers } from '../../machines/encounter/encounter.selectors.ts'
import { fill } from '../../machines/fill.ts'
import type { Outcome, Placed } from '../../machines/outcome/outcome.ts'
import { useEncounter, useSend } from '../app.ts'
import { Choices } from '../ui/Choices.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Note, Say } from '../ui/Speech.tsx'
import { Region } from './Region.tsx'
import { WhyShown } from './WhyShown.tsx'

const { outcome, workplaces } = content.screens

const TipList = ({ tips }: { readonly tips: readonly Placed<Tip>[] }) => (
  <ul className="grid gap-3">
    {tips.map(({ item, reasons }) => (
      <li key={item.id} className="rounded-2xl border border-edge bg-card p-4">
        <p className="text-xl leading-snug">{item.say}</p>
        {item.note && (
          <Note>
            <p>{item.note}</p>
          </Note>
        )}
        <WhyShown about={item.say} reasons={reasons} />
      </li>
    ))}
  </ul>
)

/** Where the person works, if they want to say. */
const Workplaces = () => {
  const send = useSend()
  const { workplaces: chosen = [] } = useEncounter(selectAnswers)
  return (
    <fieldset className="grid gap-3">
      <legend className="text-lg font-semibold">{outcome.workplace}</legend>
      <p className="text-base text-soft">{outcome.workplaceHint}</p>
      <Choices
        choices={workplaces}
        chosen={chosen}
        onToggle={choice => send({ type: 'workplace.toggle', choice })}
        dense
      />
    </fieldset>
  )
}

/** The tips that fit best, then all of them. */
export const Tips = ({ tipsToShare, allTips }: Pick<Outcome, 'tipsToShare' | 'allTips'>) => (
  <Region title={outcome.tips} intro={outcome.tipsIntro}>
    <Say>
      <TipList tips={tipsToShare} />
    </Say>
    <Workplaces />
    <Disclosure summary={fill(outcome.allTips, { count: String(allTips.length) })}>
      <Say>
        <TipList tips={allTips} />
      </Say>
    </Disclosure>
  </Region>
)
