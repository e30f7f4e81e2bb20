import { content } from 'virtual:content'
import { flowMap } from 'virtual:flow-map'
import { training } from 'virtual:training'
import { ANSWERS, BED, type QuestionId, takesSeveralChoices } from '../../../machines/content/vocabulary.ts'
import { keepApplicable, withParentAnswered } from '../../../machines/encounter/answers.ts'
import type { Place } from '../../../machines/encounter/encounter.selectors.ts'
import { needsOf } from '../../../machines/outcome/needs.ts'
import { interpolate } from '../../../machines/text/format.ts'
import { describePlace } from '../../../machines/training/map/describe-place.ts'
import { Bullets } from '../drills/DrillCard.tsx'
import { arrowLabel, isQuestion, placeLabel } from './labels.ts'

const { questions, needs } = content
const { map, arrows } = training.words

const KINDS = ['forward', 'returned', 'back', 'danger', 'finish', 'change', 'choose', 'turn'] as const

/** The arrows that leave a state, by kind. */
const Arrows = ({ from }: { readonly from: Place }) => (
  <ul className="grid list-disc gap-1 ps-5">
    {KINDS.flatMap(kind => {
      const own = flowMap.arrows.filter(arrow => arrow.from === from && arrow.kind === kind)
      if (own.length === 0) return []
      return (
        <li key={kind}>
          {arrows[kind]}
          <ul className="list-[circle] ps-5">
            {own.map(arrow => (
              <li key={arrow.to} data-from={from} data-to={arrow.to} data-kind={kind}>
                {`${arrowLabel(arrow)} → ${placeLabel(arrow.to)}`}
              </li>
            ))}
          </ul>
        </li>
      )
    })}
  </ul>
)

/** The map as a nested list: every state with the arrows that leave it. */
export const FlowList = ({
  places = flowMap.places.map(({ id }) => id)
}: {
  readonly places?: readonly Place[]
}) => (
  <ol className="grid gap-4" aria-label={map.list}>
    {places.map(place => (
      <li key={place}>
        <b>{placeLabel(place)}</b>
        <Arrows from={place} />
      </li>
    ))}
  </ol>
)

/** The label of each answer with those of the needs it raises, worked out by the rules themselves. */
const raisedNeeds = (question: QuestionId): readonly (readonly [string, string])[] => {
  const before = withParentAnswered(question, {})
  const options = takesSeveralChoices(question)
    ? questions[question].choices.map(({ id, label }) => [label, [id]] as const)
    : ANSWERS.map(answer => [questions.answers[answer], answer] as const)
  const raisedBefore = needsOf(keepApplicable(before)).map(({ need }) => need)
  return options.map(([label, value]) => {
    const raised = needsOf(keepApplicable({ ...before, [question]: value })).map(({ need }) => need)
    const own = raised.filter(need => !raisedBefore.includes(need) || need === BED)
    return [label, own.map(need => needs[need].label).join('; ')] as const
  })
}

/** What is said on the screen of a question, and what each answer leads to. */
const Question = ({ question }: { readonly question: QuestionId }) => {
  const { prompt, why, softer, note } = questions[question]
  const rules = raisedNeeds(question).map(([answer, raised]) =>
    interpolate(raised ? map.raises : map.raisesNothing, { answer, needs: raised })
  )
  return (
    <>
      <Bullets title={map.says} lines={[prompt, why, softer, note].filter(said => said !== undefined)} />
      <Bullets title={map.rules} lines={rules} />
    </>
  )
}

/** One state of the map: what it is for, its texts, the needs its answers raise, and where its arrows lead. */
export const PlaceDetail = ({ place }: { readonly place: Place }) => {
  const { state, arrows: leads } = describePlace(place)
  return (
    <section aria-labelledby="place" className="grid gap-4">
      <h2 id="place" className="text-xl font-bold">
        {placeLabel(place)}
      </h2>
      <p>{[state, ...leads].join(' ')}</p>
      {isQuestion(place) && <Question question={place} />}
      <section className="grid gap-1">
        <h3 className="font-bold">{map.leadsTo}</h3>
        <FlowList places={[place]} />
      </section>
    </section>
  )
}
