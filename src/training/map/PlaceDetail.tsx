import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { ANSWERS, BED, type QuestionId, takesSeveralChoices } from '../../../machines/content/vocabulary.ts'
import { keepApplicable, withParentAnswered } from '../../../machines/encounter/answers.ts'
import type { Place } from '../../../machines/encounter/encounter.selectors.ts'
import { needsOf } from '../../../machines/outcome/needs.ts'
import { interpolate } from '../../../machines/text/format.ts'
import { describePlace } from '../../../machines/training/map/describe-place.ts'
import { FlowList } from './FlowList.tsx'
import { isQuestion, placeLabel } from './labels.ts'

const { questions, needs } = content
const { map } = training.words

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

const Rules = ({ question }: { readonly question: QuestionId }) => (
  <section className="grid gap-1">
    <h3 className="font-bold">{map.rules}</h3>
    <ul className="list-disc ps-5">
      {raisedNeeds(question).map(([answer, raised]) => (
        <li key={answer}>
          {raised
            ? interpolate(map.raises, { answer, needs: raised })
            : interpolate(map.raisesNothing, { answer })}
        </li>
      ))}
    </ul>
  </section>
)

const Words = ({ question }: { readonly question: QuestionId }) => {
  const { prompt, why, softer, note } = questions[question]
  return (
    <section className="grid gap-1">
      <h3 className="font-bold">{map.says}</h3>
      <ul className="list-disc ps-5">
        {[prompt, why, softer, note].map(words => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  )
}

/** The statechart's descriptions of the state and of its arrows. */
const Description = ({ place }: { readonly place: Place }) => {
  const { state, arrows } = describePlace(place)
  return (
    <section className="grid gap-1">
      <p>{state}</p>
      {arrows.length > 0 && (
        <ul className="list-disc ps-5 text-soft">
          {arrows.map(arrow => (
            <li key={arrow}>{arrow}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** One state of the map: what it is for, its texts, the needs its answers raise, and where its arrows lead. */
export const PlaceDetail = ({ place }: { readonly place: Place }) => (
  <section aria-labelledby="place" className="grid gap-4">
    <h2 id="place" className="text-xl font-bold">
      {placeLabel(place)}
    </h2>
    <Description place={place} />
    {isQuestion(place) && (
      <>
        <Words question={place} />
        <Rules question={place} />
      </>
    )}
    <section className="grid gap-1">
      <h3 className="font-bold">{map.leadsTo}</h3>
      <FlowList places={[place]} />
    </section>
  </section>
)
