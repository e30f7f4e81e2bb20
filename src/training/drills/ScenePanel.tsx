import { training } from 'virtual:training'
import type { Drill } from '../../../machines/content/content.ts'
import type { DrillRecord } from '../../../machines/training/drills/record.ts'
import type { Place } from '../../../machines/training/map/flow-map.ts'
import { Button } from '../../live/components/Button.tsx'
import { Spoken } from './Spoken.tsx'
import { isQuestion, type Scene, sceneAt } from './words.ts'

const { drills } = training.words

/** @returns what is said where the drill has nothing to say, or nobody is asked. */
const aside = ({ otherwise }: Drill, place: Place) => {
  if (place === 'ready') return <p>{drills.pressStart}</p>
  return isQuestion(place) ? <Spoken says={otherwise} /> : <p>{drills.danger}</p>
}

interface WaysProps {
  readonly scene: Scene
  readonly hint: string
  readonly chosen: readonly number[]
  readonly onSay: (way: number) => void
}

const Ways = ({ scene, hint, chosen, onSay }: WaysProps) => (
  <section className="grid gap-2">
    <h2 className="text-lg font-bold">{drills.ways}</h2>
    <p className="text-base text-soft">{hint}</p>
    <ul className="drill-ways">
      {scene.ways.map(({ words }, way) => (
        <li key={words}>
          <Button look="answer" pressed={chosen.includes(way)} onPress={() => onSay(way)}>
            {words}
          </Button>
        </li>
      ))}
    </ul>
  </section>
)

interface Props {
  readonly drill: Drill
  readonly place: Place
  readonly record: DrillRecord
  readonly onSay: (way: number) => void
}

/** What the person says at the present question, and ways to put it. */
export const ScenePanel = ({ drill, place, record, onSay }: Props) => {
  const scene = sceneAt(drill, place)
  const chosen = record.flatMap(entry => (entry.kind === 'said' && entry.place === place ? entry.way : []))
  return (
    <>
      <div role="status">{scene ? <Spoken says={scene.says} seen={scene.seen} /> : aside(drill, place)}</div>
      {scene && (
        <Ways
          key={place}
          scene={scene}
          hint={place === 'outcome' ? drills.outcomeHint : drills.waysHint}
          chosen={chosen}
          onSay={onSay}
        />
      )}
    </>
  )
}
