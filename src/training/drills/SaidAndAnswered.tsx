import { content } from 'virtual:content'
import { training } from 'virtual:training'
import type { Drill } from '../../../machines/content/content.ts'
import type { Debrief } from '../../../machines/training/drills/debrief.ts'
import { type DrillRecord, lastOf, stepsOf } from '../../../machines/training/drills/record.ts'
import { type Place, placeOf } from '../../../machines/training/map/flow-map.ts'
import { Disclosure } from '../../live/components/Disclosure.tsx'
import { answerLabels } from '../../live/i18n/answer-labels.ts'
import { placeSaid } from '../map/words.ts'
import { GoodOfficer } from './GoodOfficer.tsx'
import { Spoken } from './Spoken.tsx'
import { isQuestion, optionSaid, type Scene, sceneAt } from './words.ts'

const { drills } = training.words

type WayWords = Scene['ways'][number]

const Way = ({ way }: { readonly way: WayWords }) => (
  <li className="drill-way" data-effect={way.effect}>
    <p>
      <b className="drill-effect">{drills[way.effect]}</b> <q>{way.words}</q>
    </p>
    <p className="text-base text-soft">{way.why}</p>
  </li>
)

const WayList = ({ ways }: { readonly ways: readonly WayWords[] }) => (
  <ul className="grid gap-3">
    {ways.map(way => (
      <Way key={way.words} way={way} />
    ))}
  </ul>
)

const Fits = ({
  place,
  scene,
  record
}: {
  readonly place: Place
  readonly scene: Scene
  readonly record: DrillRecord
}) => {
  if (!isQuestion(place) || !('fits' in scene)) return null
  const fits = scene.fits.map(option => optionSaid(place, option)).join(', ') || drills.fitsNone
  const pressed =
    answerLabels(place, lastOf(record).context.answers, content).join(', ') || drills.notAnswered
  return (
    <p>
      <b>{drills.fits}</b> {fits}. <b>{drills.pressed}</b> {pressed}.
    </p>
  )
}

interface MetProps {
  readonly place: Place
  readonly scene: Scene
  readonly chosen: readonly number[]
  readonly record: DrillRecord
}

const Met = ({ place, scene, chosen, record }: MetProps) => (
  <article className="drill-card">
    <h3 className="text-lg font-bold">{placeSaid(place)}</h3>
    <Spoken says={scene.says} seen={scene.seen} />
    <Fits place={place} scene={scene} record={record} />
    <div className="grid gap-2">
      <h4 className="text-base font-bold text-soft">{drills.youSaid}</h4>
      {chosen.length === 0 ? (
        <p>{drills.saidNothing}</p>
      ) : (
        <WayList ways={scene.ways.filter((_, way) => chosen.includes(way))} />
      )}
    </div>
    {chosen.length < scene.ways.length && (
      <Disclosure summary={drills.otherWays} about={placeSaid(place)}>
        <WayList ways={scene.ways.filter((_, way) => !chosen.includes(way))} />
      </Disclosure>
    )}
    <GoodOfficer {...scene} />
  </article>
)

interface Props {
  readonly drill: Drill
  readonly record: DrillRecord
  readonly debrief: Debrief
}

/** For each question that was met: the person's words, the trainee's, and what a good officer does there. */
export const SaidAndAnswered = ({ drill, record, debrief }: Props) => {
  const places = [...new Set(stepsOf(record).map(({ to }) => placeOf(to)))]
  return (
    <section className="grid gap-3" aria-labelledby="said">
      <h2 id="said" className="text-xl font-bold">
        {drills.words}
      </h2>
      <div className="drill-met">
        {places.map(place => {
          const scene = sceneAt(drill, place)
          const chosen = debrief.said.find(one => one.place === place)?.ways ?? []
          return scene && <Met key={place} place={place} scene={scene} chosen={chosen} record={record} />
        })}
      </div>
    </section>
  )
}
