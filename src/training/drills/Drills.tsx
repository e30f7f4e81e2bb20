import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { useMachine } from '@xstate/react'
import { type RefObject, useEffect, useState } from 'react'
import type { Drill } from '../../../machines/content/content.ts'
import { type Stage, selectStage } from '../../../machines/encounter/encounter.selectors.ts'
import { type DrillEvent, drillMachine } from '../../../machines/training/drills/drill.machine.ts'
import { momentOf, sceneAt } from '../../../machines/training/drills/drill.ts'
import {
  type DrillRecord,
  lastSnapshotOf,
  parseRun,
  reactionsAt,
  stepsOf,
  wordsChosenAt
} from '../../../machines/training/drills/record.ts'
import { isQuestion } from '../../../machines/training/map/flow-map.ts'
import { usePhone } from '../../desk/phone/use-phone.ts'
import { Button } from '../../live/components/Button.tsx'
import { hashWith, useHash } from '../hash.ts'
import { Phone } from '../walk/Phone.tsx'
import { ChooseDrill } from './ChooseDrill.tsx'
import { DebriefPage } from './DebriefPage.tsx'
import { Bullets, DrillHeading, settingLabel } from './DrillCard.tsx'
import { PrintPage } from './PrintPage.tsx'
import { GoodOfficer, PersonSays, Ways } from './Scene.tsx'

const { drills: all, words } = training
const { drills, group } = words

/** The keys that reveal the answer. Presenters' remotes send some of them. */
const REVEAL_KEYS = ['r', 'ArrowRight', 'PageDown']

const WaysOut = ({ drill }: { readonly drill: Drill }) => (
  <>
    <a
      href={hashWith('drills', new URLSearchParams(), { page: 'print', of: drill.id })}
      target="_blank"
      rel="noreferrer"
      className="drill-link"
    >
      {group.notesApart}
    </a>
    <a href={useHash().hrefOf({ drill: undefined })} className="drill-link">
      {drills.all}
    </a>
  </>
)

/** What trainees see and hear before anybody speaks, large enough for a room, with nothing else on the screen. */
const Story = ({ drill, onBegin }: { readonly drill: Drill; readonly onBegin: () => void }) => {
  const { place, timeOfDay, seen, heard } = drill.start
  return (
    <div className="drill-stage drill-story grid grid-rows-[auto_1fr_auto] gap-6">
      <DrillHeading>{drill.name}</DrillHeading>
      <div className="grid content-center gap-6">
        <p>
          {place} {timeOfDay}
        </p>
        <div className="drill-grid">
          <Bullets title={drills.seen} lines={seen} />
          <Bullets title={drills.heard} lines={heard} />
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-4 print:hidden">
        <div className="w-full sm:w-72">
          <Button look="filled" onPress={onBegin}>
            {drills.begin}
          </Button>
        </div>
        <WaysOut drill={drill} />
      </div>
    </div>
  )
}

interface WalkProps {
  readonly drill: Drill
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
          <Button look="small" onPress={() => send({ type: 'trainee.did', entry: { kind: 'waited' } })}>
            {drills.wait}
          </Button>
        </section>
      )}
    </div>
  )
}

/** Shown at a state for which the drill has no scene. */
const Aside = ({ drill, place }: { readonly drill: Drill; readonly place: Stage }) => {
  if (place !== 'ready')
    return isQuestion(place) ? <PersonSays says={drill.otherwise} /> : <p>{drills.danger}</p>
  return (
    <div className="grid gap-3">
      <p>{drills.pressStart}</p>
      <p>{drills.how}</p>
      <p className="text-soft">{settingLabel(drill)}</p>
    </div>
  )
}

/** Calls back when a key reveals the answer. After a press on the phone, keys go to its own window. */
const useRevealKeys = (frame: RefObject<HTMLIFrameElement | null>, onReveal: (() => void) | undefined) =>
  useEffect(() => {
    const listening = new AbortController()
    const onKey = ({ key }: KeyboardEvent) => {
      if (REVEAL_KEYS.includes(key)) onReveal?.()
    }
    for (const one of [window, frame.current?.contentWindow])
      one?.addEventListener('keydown', onKey, { signal: listening.signal })
    return () => listening.abort()
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
const Walk = ({ drill, record, send }: WalkProps) => {
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
  const reveal = scene && !isRevealed ? () => setRevealed(place) : undefined
  useRevealKeys(frame, reveal)
  return (
    <div className="drill-stage flex flex-wrap items-start gap-6">
      <Phone frame={frame} className="w-[min(23.5rem,100vw-2rem)] print:hidden" />
      <div className="grid flex-[1_1_20rem] content-start gap-5">
        <DrillHeading>{drill.name}</DrillHeading>
        <Interruption drill={drill} record={record} send={send} />
        <div role="status">
          {scene ? <PersonSays says={scene.says} seen={scene.seen} /> : <Aside drill={drill} place={place} />}
        </div>
        {scene && (
          <Ways
            key={place}
            scene={scene}
            isRevealed={isRevealed}
            chosen={wordsChosenAt(place, record)}
            onSay={way => send({ type: 'trainee.did', entry: { kind: 'said', place, way } })}
          />
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
          <WaysOut drill={drill} />
        </div>
      </div>
    </div>
  )
}

interface RunProps {
  readonly drill: Drill
  /** The run in the address, and another to compare it with. */
  readonly kept: DrillRecord | undefined
  readonly other: DrillRecord | undefined
}

/** One drill, from its story to its debrief. Its record is only in memory, and is lost when the drill is left. */
const Run = ({ drill, kept, other }: RunProps) => {
  const { change } = useHash()
  const [{ value, context }, send] = useMachine(drillMachine)
  if (!kept && value === 'briefing')
    return <Story drill={drill} onBegin={() => send({ type: 'drill.begin' })} />
  if (!kept && value === 'walking') return <Walk drill={drill} record={context.record} send={send} />
  const again = () => {
    send({ type: 'drill.restart' })
    change({ run: undefined, with: undefined })
  }
  return <DebriefPage drill={drill} record={kept ?? context.record} other={other} onAgain={again} />
}

/** The list of drills, or the drill and the run that the address names; or the page to print. */
export const DrillsView = () => {
  const { parameters } = useHash()
  const [id, page, run, other] = ['drill', 'page', 'run', 'with'].map(name => parameters.get(name))
  if (page === 'print') return <PrintPage />
  const drill = all.find(one => one.id === id)
  if (!drill) return <ChooseDrill problem={id ? drills.unknown : undefined} />
  const [kept, second] = [run, other].map(text => (text ? parseRun(text) : undefined))
  if ((run && !kept) || (other && !second)) return <ChooseDrill problem={group.noRun} />
  return <Run key={`${id} ${run}`} drill={drill} kept={kept} other={second} />
}
