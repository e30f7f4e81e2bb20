import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { useMachine } from '@xstate/react'
import { type RefObject, useEffect, useState } from 'react'
import type { Drill } from '../../../machines/content/content.ts'
import { type Stage, selectStage } from '../../../machines/encounter/encounter.selectors.ts'
import { type DrillEvent, drillMachine } from '../../../machines/training/drills/drill.machine.ts'
import { momentOf, type Scene, sceneAt } from '../../../machines/training/drills/drill.ts'
import {
  type DrillRecord,
  lastSnapshotOf,
  reactionsAt,
  stepsOf,
  wordsChosenAt
} from '../../../machines/training/drills/record.ts'
import { usePhone } from '../../desk/phone/use-phone.ts'
import { Button } from '../../live/components/Button.tsx'
import { isQuestion } from '../map/labels.ts'
import { Phone } from '../walk/Phone.tsx'
import { DebriefPage } from './DebriefPage.tsx'
import { Bullets, DrillHeading, Effect, GoodOfficer, PersonSays, useHeadingFocus } from './DrillCard.tsx'
import { drillHash, minutesLabel, settingLabel } from './drill-labels.ts'

const { drills, group } = training.words

/** The letters of the ways to say it, for a show of hands. */
const LETTERS = 'ABCDEFG'

/** The key that reveals the answer; presenters' remotes send it too. */
const REVEAL_KEYS = ['r', 'ArrowRight', 'PageDown']

interface DrillProps {
  readonly drill: Drill
  /** On a projector, for a room that raises its hands. */
  readonly isGroup: boolean
}

const NotesLink = ({ drill }: { readonly drill: Drill }) => (
  <a
    href={drillHash({ page: 'print', of: [drill.id] })}
    target="_blank"
    rel="noreferrer"
    className="drill-link"
  >
    {group.notesApart}
  </a>
)

/** What trainees see and hear before anybody speaks. A room sees the story alone. */
const Briefing = ({ drill, isGroup, onBegin }: DrillProps & { readonly onBegin: () => void }) => {
  const { place, timeOfDay, seen, heard } = drill.start
  return (
    <div
      className={isGroup ? 'drill-stage drill-story grid grid-rows-[auto_1fr_auto]' : 'grid max-w-4xl gap-6'}
    >
      <DrillHeading>{drill.name}</DrillHeading>
      <div className="grid content-center gap-6">
        <p>
          {place} {timeOfDay}
        </p>
        <div className="drill-grid">
          <Bullets title={drills.seen} lines={seen} />
          <Bullets title={drills.heard} lines={heard} />
        </div>
        {!isGroup && (
          <>
            <p className="text-base text-soft">
              {settingLabel(drill)}. {drills.timeNeeded} {minutesLabel(drill.teaching.minutes)}
            </p>
            <p>{drills.how}</p>
          </>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-4 print:hidden">
        <div className="w-full sm:w-72">
          <Button look="filled" onPress={onBegin}>
            {drills.begin}
          </Button>
        </div>
        {isGroup && <NotesLink drill={drill} />}
        <a href="#drills" className="drill-link">
          {drills.all}
        </a>
      </div>
    </div>
  )
}

interface WalkProps extends DrillProps {
  readonly record: DrillRecord
  readonly send: (event: DrillEvent) => void
}

/** The current interruption, until the trainee reacts to it. */
const Interruption = ({ drill, record, send }: WalkProps) => {
  const steps = stepsOf(record)
  const current = drill.interruptions.find(({ at }) => reactionsAt(at, steps)?.length === 0)
  return (
    <div role="alert" className="empty:hidden">
      {current && (
        <section className="grid justify-items-start gap-3 rounded-2xl border-4 border-danger bg-surface p-4">
          <h2 className="text-lg font-bold text-danger">{drills.interrupted}</h2>
          <p className="font-bold">{current.happens}</p>
          <p className="text-base text-soft">{drills.react}</p>
          <Button look="small" onPress={() => send({ type: 'trainee.waited' })}>
            {drills.wait}
          </Button>
        </section>
      )}
    </div>
  )
}

/** Said at a state for which the drill has no scene. */
const Aside = ({ drill, place }: { readonly drill: Drill; readonly place: Stage }) => {
  if (place === 'ready') return <p>{drills.pressStart}</p>
  return isQuestion(place) ? <PersonSays says={drill.otherwise} /> : <p>{drills.danger}</p>
}

interface WaysProps {
  readonly scene: Scene
  readonly isGroup: boolean
  readonly isRevealed: boolean
  readonly chosen: readonly number[]
  readonly onSay: (way: number) => void
}

/** Ways to answer the person, to choose from; and their effects, once they are revealed. */
const Ways = ({ scene, isGroup, isRevealed, chosen, onSay }: WaysProps) => (
  <ol className="grid gap-4" aria-label={drills.ways}>
    {scene.ways.map(({ words, effect, why }, way) => (
      <li key={words} className="drill-way grid gap-2" data-effect={isRevealed ? effect : undefined}>
        <button
          type="button"
          aria-pressed={chosen.includes(way)}
          onClick={() => onSay(way)}
          className="whole min-h-14 w-full px-3.5 py-1.5 text-start leading-[1.35] aria-pressed:border-(--training) aria-pressed:font-semibold aria-pressed:shadow-[inset_0_0_0_2px_var(--training)]"
        >
          {isGroup && <b>{LETTERS[way]}</b>} {words}
        </button>
        {isRevealed && <Effect effect={effect} why={why} />}
      </li>
    ))}
  </ol>
)

/** Calls back when the answer is to be revealed. After a press on the phone, its own window receives the keys. */
const useRevealKeys = (frame: RefObject<HTMLIFrameElement | null>, onReveal: (() => void) | undefined) =>
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (REVEAL_KEYS.includes(key)) onReveal?.()
    }
    const windows = [window, frame.current?.contentWindow]
    for (const one of windows) one?.addEventListener('keydown', onKey)
    return () => {
      for (const one of windows) one?.removeEventListener('keydown', onKey)
    }
  }, [frame, onReveal])

/** Asks before a link leads away from a drill under way, as nothing of it is kept. */
const useAskBeforeLeaving = (isUnderWay: boolean): void =>
  useEffect(() => {
    if (!isUnderWay) return
    const ask = (event: MouseEvent) => {
      const isLink = event.target instanceof Element && event.target.closest('a[href]:not([target])')
      if (isLink && !window.confirm(drills.leave)) event.preventDefault()
    }
    document.addEventListener('click', ask, { capture: true })
    return () => document.removeEventListener('click', ask, { capture: true })
  }, [isUnderWay])

/** The phone, set to the time and force of the drill, beside what the person says. */
const Walk = ({ drill, isGroup, record, send }: WalkProps) => {
  const { frame, state } = usePhone(({ set }) =>
    set({ force: drill.setting.force, language: undefined, at: momentOf(drill, content.calendar) })
  )
  useEffect(() => {
    if (state) send({ type: 'phone.reported', events: state.events, place: state.place })
  }, [state, send])
  useAskBeforeLeaving(record.length > 0)
  const place = selectStage(lastSnapshotOf(record))
  const scene = sceneAt(drill, place)
  const [revealed, setRevealed] = useState<Stage>()
  const isRevealed = revealed === place
  const reveal = isGroup && scene && !isRevealed ? () => setRevealed(place) : undefined
  useRevealKeys(frame, reveal)
  return (
    <div className={`flex flex-wrap items-start gap-6 ${isGroup ? 'drill-stage' : 'max-w-6xl'}`}>
      <Phone
        frame={frame}
        className={`w-[min(23.5rem,100vw-2rem)] print:hidden ${isGroup ? '' : 'h-[min(46rem,100dvh-8rem)]'}`}
      />
      <div className="grid flex-[1_1_20rem] content-start gap-5">
        <DrillHeading>{drill.name}</DrillHeading>
        <Interruption drill={drill} isGroup={isGroup} record={record} send={send} />
        <div role="status">
          {scene ? <PersonSays says={scene.says} seen={scene.seen} /> : <Aside drill={drill} place={place} />}
        </div>
        {scene && (
          <>
            {!isGroup && (
              <p className="text-base text-soft">
                {place === 'outcome' ? drills.outcomeHint : drills.waysHint}
              </p>
            )}
            <Ways
              key={place}
              scene={scene}
              isGroup={isGroup}
              isRevealed={isRevealed}
              chosen={wordsChosenAt(place, record)}
              onSay={way => send({ type: 'words.chosen', place, way })}
            />
          </>
        )}
        {scene && isRevealed && <GoodOfficer {...scene} />}
        <div className="flex flex-wrap gap-4 print:hidden">
          {reveal && (
            <Button look="small" onPress={reveal}>
              {group.reveal}
            </Button>
          )}
          <Button look={place === 'outcome' ? 'filled' : 'small'} onPress={() => send({ type: 'drill.end' })}>
            {drills.end}
          </Button>
          {isGroup && <NotesLink drill={drill} />}
        </div>
      </div>
    </div>
  )
}

/** One drill, from the briefing to the debrief. Its record is only in memory, and is lost when the drill is left. */
export const RunPage = ({ drill, isGroup }: DrillProps) => {
  const [{ value, context }, send] = useMachine(drillMachine)
  const { record } = context
  useHeadingFocus(value)
  if (value === 'briefing')
    return <Briefing drill={drill} isGroup={isGroup} onBegin={() => send({ type: 'drill.begin' })} />
  if (value === 'walking') return <Walk drill={drill} isGroup={isGroup} record={record} send={send} />
  return <DebriefPage drill={drill} record={record} onAgain={() => send({ type: 'drill.restart' })} />
}
