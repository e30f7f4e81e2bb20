import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { useEffect, useState } from 'react'
import type { Drill } from '../../../machines/content/content.ts'
import { selectStage } from '../../../machines/encounter/encounter.selectors.ts'
import { momentOf } from '../../../machines/training/drills/drill-moment.ts'
import { lastSnapshotOf } from '../../../machines/training/drills/record.ts'
import { usePhone } from '../../desk/phone/use-phone.ts'
import { Button } from '../../live/components/Button.tsx'
import { Phone } from '../walk/Phone.tsx'
import { DrillHeading } from './DrillHeading.tsx'
import { drillHash } from './drill-hash.ts'
import { GoodOfficer } from './GoodOfficer.tsx'
import { type Scene, sceneAt } from './labels.ts'
import { PersonSays } from './PersonSays.tsx'

const { drills, group } = training.words

/** The letters of the ways to say it, for a show of hands. */
const LETTERS = 'ABCDEFG'

const Ways = ({ scene, isRevealed }: { readonly scene: Scene; readonly isRevealed: boolean }) => (
  <ol className="present-ways" aria-label={drills.ways}>
    {scene.ways.map(({ words, effect, why }, way) => (
      <li key={words} data-effect={isRevealed ? effect : undefined}>
        <p>
          <b>{LETTERS[way]}</b> {words}
        </p>
        {isRevealed && (
          <p className="text-soft">
            <b className="drill-effect">{drills[effect]}.</b> {why}
          </p>
        )}
      </li>
    ))}
  </ol>
)

const Situation = ({ drill: { start } }: { readonly drill: Drill }) => (
  <div className="grid gap-4">
    <p>
      {start.place} {start.timeOfDay}
    </p>
    <ul className="grid list-disc gap-2 ps-8">
      {[...start.seen, ...start.heard].map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </div>
)

/** The key that reveals the answer; presenters' remotes send it too. */
const REVEAL_KEYS = ['r', 'ArrowRight', 'PageDown']

/** A drill for a projector: a large phone and the person's line. The trainer's notes are on another page. */
export const PresentPage = ({ drill }: { readonly drill: Drill }) => {
  const { frame, state } = usePhone(({ set }) =>
    set({ force: drill.setting.force, language: undefined, at: momentOf(drill, content.calendar) })
  )
  const events = state?.events ?? []
  const place = selectStage(lastSnapshotOf(events.map(event => ({ kind: 'pressed', event, at: 0 }))))
  const [revealed, setRevealed] = useState<string>()
  const isRevealed = revealed === place
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (REVEAL_KEYS.includes(key)) setRevealed(place)
    }
    // After a press on the phone, its own window receives the keys.
    const windows = [window, frame.current?.contentWindow]
    for (const one of windows) one?.addEventListener('keydown', onKey)
    return () => {
      for (const one of windows) one?.removeEventListener('keydown', onKey)
    }
  }, [place, frame])
  const scene = sceneAt(drill, place)
  return (
    <div className="present">
      <Phone frame={frame} />
      <div className="present-words">
        <DrillHeading>{drill.name}</DrillHeading>
        {place === 'ready' && <Situation drill={drill} />}
        {scene && (
          <>
            <PersonSays says={scene.says} seen={scene.seen} />
            <Ways scene={scene} isRevealed={isRevealed} />
            {isRevealed && <GoodOfficer {...scene} />}
          </>
        )}
        <div className="present-buttons print:hidden">
          {scene && !isRevealed && (
            <Button look="small" onPress={() => setRevealed(place)}>
              {group.reveal}
            </Button>
          )}
          <Button look="small" onPress={() => void document.documentElement.requestFullscreen()}>
            {group.fullScreen}
          </Button>
          <a
            href={drillHash({ drill: drill.id, page: 'trainer' })}
            target="_blank"
            rel="noreferrer"
            className="drill-link"
          >
            {group.notesApart}
          </a>
        </div>
      </div>
    </div>
  )
}
