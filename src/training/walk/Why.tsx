import { content } from 'virtual:content'
import { training } from 'virtual:training'
import type { Answers } from '../../../machines/encounter/answers.ts'
import type { Setting } from '../../../machines/outcome/outcome.ts'
import { MAX_CONTACTS } from '../../../machines/outcome/rows.ts'
import { TIPS_FIRST } from '../../../machines/outcome/tips.ts'
import { interpolate } from '../../../machines/text/format.ts'
import type { AnswerChange } from '../../../machines/training/walk/why.ts'
import { type Explained, explain, type Verdict } from '../../../machines/training/walk/why.ts'
import { Lines } from '../../desk/ChangedOutcomes.tsx'
import { Disclosure } from '../../live/components/Disclosure.tsx'
import { answerLabels, reasonText } from '../answer-words.ts'

const { why } = training.words
const { questions } = content

const verdictLabel = (verdict: Verdict): string =>
  verdict.rule === 'first' ? interpolate(why.first, { place: String(verdict.place) }) : why[verdict.rule]

const changeLabel = (change: AnswerChange): string => {
  if ('choice' in change) {
    const [choice = ''] = answerLabels(change.question, { [change.question]: [change.choice] })
    return interpolate(change.isChosen ? why.chosen : why.notChosen, { choice })
  }
  const { question, answer } = change
  return interpolate(why.answer, { answer: questions.answers[answer], question: questions[question].prompt })
}

const isIn = ({ rule }: Verdict) => rule === 'first' || rule === 'answersNow'

/** Sort key: items shown first in their order, then those left out. */
const rank = (verdict: Verdict): number => {
  if (verdict.rule === 'first') return verdict.place
  return verdict.rule === 'answersNow' ? MAX_CONTACTS : MAX_CONTACTS + TIPS_FIRST
}

const Changes = ({ verdict, changes }: Pick<Explained<unknown>, 'verdict' | 'changes'>) => {
  const [lead, none] = isIn(verdict) ? [why.wouldRemove, why.nothingRemoves] : [why.wouldAdd, why.nothingAdds]
  if (changes.length === 0) return <p>{none}</p>
  return (
    <>
      <p>{lead}</p>
      <Lines lines={changes.map(changeLabel)} />
    </>
  )
}

interface ListProps<Item> {
  readonly heading: string
  readonly explained: readonly Explained<Item>[]
  readonly nameOf: (item: Item) => string
}

const List = <Item extends { readonly id: string }>({ heading, explained, nameOf }: ListProps<Item>) => {
  const sorted = [...explained].sort((a, b) => rank(a.verdict) - rank(b.verdict))
  return (
    <section className="grid gap-1">
      <h3 className="text-base font-bold">{heading}</h3>
      <ul className="grid">
        {sorted.map(({ item, verdict, reasons, changes }) => (
          <li key={item.id} className="break-inside-avoid border-b border-hair py-1">
            <p className={isIn(verdict) ? 'font-semibold' : 'text-soft'}>{nameOf(item)}</p>
            <p className="text-base">{verdictLabel(verdict)}</p>
            <Disclosure
              summary={
                <>
                  {content.screens.labels.whyShown} <span className="sr-only">{nameOf(item)}</span>
                </>
              }
            >
              <div className="grid gap-1 text-base">
                {reasons.map(reason => (
                  <p key={reason.need}>{reasonText(reason)}</p>
                ))}
                {isIn(verdict) && reasons.length === 0 && <p>{why.notSaid}</p>}
                <Changes verdict={verdict} changes={changes} />
              </div>
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** For each action, contact and tip: the rule that included it or left it out, and what would change that. */
export const Why = ({ answers, setting }: { readonly answers: Answers; readonly setting: Setting }) => {
  const { actions, contacts, tips } = explain(answers, setting)
  return (
    <section
      aria-labelledby="why"
      className="grid w-full gap-3 lg:[grid-area:2/1/auto/3] print:[grid-area:auto/1/auto/-1]"
    >
      <h2 id="why" className="text-xl font-bold">
        {why.heading}
      </h2>
      <p className="text-soft">{why.intro}</p>
      <div className="grid items-start gap-6 lg:grid-cols-3">
        <List heading={why.actions} explained={actions} nameOf={({ line }) => line} />
        <List heading={why.contacts} explained={contacts} nameOf={({ name }) => name} />
        <List heading={why.tips} explained={tips} nameOf={({ say }) => say} />
      </div>
    </section>
  )
}
