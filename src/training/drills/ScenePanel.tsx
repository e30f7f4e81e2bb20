import { training } from 'virtual:training'
import type { Drill } from '../../../machines/content/content.ts'
import type { Stage } from '../../../machines/encounter/encounter.selectors.ts'
import type { DrillRecord } from '../../../machines/training/drills/record.ts'
import { Button } from '../../live/components/Button.tsx'
import { isQuestion } from '../map/labels.ts'
import { type Scene, sceneAt } from './labels.ts'
import { PersonSays } from './PersonSays.tsx'

const { drills } = training.words

/** Shown at a state for which the drill has no scene. */
const aside = ({ otherwise }: Drill, place: Stage) => {
  if (place === 'ready') return <p>{drills.pressStart}</p>
  return isQuestion(place) ? <PersonSays says={otherwise} /> : <p>{drills.danger}</p>
}

interface PhrasingsProps {
  readonly scene: Scene
  readonly hint: string
  readonly chosen: readonly number[]
  readonly onSay: (way: number) => void
}

const Phrasings = ({ scene, hint, chosen, onSay }: PhrasingsProps) => (
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
  readonly place: Stage
  readonly record: DrillRecord
  readonly onSay: (way: number) => void
}

/** What the person says at the current question, and ways for the trainee to put it. */
export const ScenePanel = ({ drill, place, record, onSay }: Props) => {
  const scene = sceneAt(drill, place)
  const chosen = record.flatMap(entry => (entry.kind === 'said' && entry.place === place ? entry.way : []))
  return (
    <>
      <div role="status">
        {scene ? <PersonSays says={scene.says} seen={scene.seen} /> : aside(drill, place)}
      </div>
      {scene && (
        <Phrasings
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
