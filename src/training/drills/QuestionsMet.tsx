import { training } from 'virtual:training'
import type { Drill } from '../../../machines/content/content.ts'
import type { Stage } from '../../../machines/encounter/encounter.selectors.ts'
import type { Debrief } from '../../../machines/training/drills/debrief.ts'
import { type DrillRecord, lastSnapshotOf, stagesOf } from '../../../machines/training/drills/record.ts'
import { Disclosure } from '../../live/components/Disclosure.tsx'
import { answerLabels } from '../answer-words.ts'
import { isQuestion, placeLabel } from '../map/labels.ts'
import { GoodOfficer } from './GoodOfficer.tsx'
import { optionLabel, type Scene, sceneAt } from './labels.ts'
import { PersonSays } from './PersonSays.tsx'

const { drills } = training.words

type Phrasing = Scene['ways'][number]

const PhrasingItem = ({ way }: { readonly way: Phrasing }) => (
  <li className="drill-way" data-effect={way.effect}>
    <p>
      <b className="drill-effect">{drills[way.effect]}</b> <q>{way.words}</q>
    </p>
    <p className="text-base text-soft">{way.why}</p>
  </li>
)

const PhrasingList = ({ ways }: { readonly ways: readonly Phrasing[] }) => (
  <ul className="grid gap-3">
    {ways.map(way => (
      <PhrasingItem key={way.words} way={way} />
    ))}
  </ul>
)

const Fits = ({
  place,
  scene,
  record
}: {
  readonly place: Stage
  readonly scene: Scene
  readonly record: DrillRecord
}) => {
  if (!isQuestion(place) || !('fits' in scene)) return null
  const fits = scene.fits.map(option => optionLabel(place, option)).join(', ') || drills.fitsNone
  const pressed = answerLabels(place, lastSnapshotOf(record).context.answers).join(', ') || drills.notAnswered
  return (
    <p>
      <b>{drills.fits}</b> {fits}. <b>{drills.pressed}</b> {pressed}.
    </p>
  )
}

interface QuestionMetProps {
  readonly place: Stage
  readonly scene: Scene
  readonly chosen: readonly number[]
  readonly record: DrillRecord
}

const QuestionMet = ({ place, scene, chosen, record }: QuestionMetProps) => {
  const isShown = ({ effect }: Phrasing, way: number) =>
    chosen.length > 0 ? chosen.includes(way) : effect === 'helps'
  const others = scene.ways.filter((way, index) => !isShown(way, index))
  return (
    <article className="drill-card">
      <h3 className="text-lg font-bold">{placeLabel(place)}</h3>
      <PersonSays says={scene.says} seen={scene.seen} />
      <Fits place={place} scene={scene} record={record} />
      <div className="grid gap-2">
        <h4 className="text-base font-bold text-soft">{drills.youSaid}</h4>
        {chosen.length === 0 && <p>{drills.saidNothing}</p>}
        <PhrasingList ways={scene.ways.filter(isShown)} />
      </div>
      {others.length > 0 && (
        <Disclosure summary={drills.otherWays} about={placeLabel(place)}>
          <PhrasingList ways={others} />
        </Disclosure>
      )}
      <GoodOfficer {...scene} />
    </article>
  )
}

interface Props {
  readonly drill: Drill
  readonly record: DrillRecord
  readonly debrief: Debrief
}

/** For each question on the route: the person's words, the trainee's, and what a good officer does. */
export const QuestionsMet = ({ drill, record, debrief }: Props) => {
  const places = stagesOf(record)
  return (
    <section className="grid gap-3" aria-labelledby="said">
      <h2 id="said" className="text-xl font-bold">
        {drills.words}
      </h2>
      <div className="drill-met">
        {places.map(place => {
          const scene = sceneAt(drill, place)
          const chosen = debrief.said.find(one => one.place === place)?.ways ?? []
          return (
            scene && <QuestionMet key={place} place={place} scene={scene} chosen={chosen} record={record} />
          )
        })}
      </div>
    </section>
  )
}
