import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { useMemo, useRef, useState } from 'react'
import type { Drill } from '../../../machines/content/content.ts'
import { type QuestionId, takesSeveralChoices } from '../../../machines/content/vocabulary.ts'
import { interpolate } from '../../../machines/text/format.ts'
import {
  type Debrief,
  debriefOf,
  type GivenItem,
  type Presses
} from '../../../machines/training/drills/debrief.ts'
import type { Phrasing } from '../../../machines/training/drills/drill.ts'
import {
  type DrillRecord,
  findRun,
  formatRun,
  type Reaction
} from '../../../machines/training/drills/record.ts'
import { simplestFirst } from '../../../machines/training/drills/session.ts'
import { isQuestion } from '../../../machines/training/map/flow-map.ts'
import { download } from '../../desk/download.ts'
import { Input } from '../../desk/fields.tsx'
import { Button } from '../../live/components/Button.tsx'
import { answerLabels } from '../answer-words.ts'
import { hashWith, useHash } from '../hash.ts'
import { eventLabel, placeLabel } from '../map/labels.ts'
import { Table } from '../Table.tsx'
import { Bullets, DrillCard, DrillHeading, settingLabel, settingOfDrill } from './DrillCard.tsx'
import { usePlan } from './Plan.tsx'
import { GoodOfficer, PersonSays, Ways } from './Scene.tsx'

const { words, drills: all } = training
const { drills, group, frame } = words
const { screens } = content

/** The button labels of the answers that fit. Answers are alternatives; choices belong together. */
const fitsLabel = (question: QuestionId, fits: readonly string[]): string =>
  fits
    .flatMap(fit => answerLabels(question, { [question]: takesSeveralChoices(question) ? [fit] : fit }))
    .join(', ') || drills.fitsNone

/** The buttons that were pressed at one place, in words. */
const pressesLabel = (presses: Presses): string =>
  presses
    .map(press => {
      if (typeof press !== 'string') return eventLabel(press)
      return press === 'finished' ? screens.buttons.clearAndFinish : screens.buttons.clear
    })
    .join(', ') || group.nothingPressed

/** How many ways are listed: nobody remembers more. */
const MAX_WAYS = 3

const WayLines = ({ ways }: { readonly ways: readonly Phrasing[] }) =>
  ways.slice(0, MAX_WAYS).map(({ words: said, why }) => (
    <li key={said}>
      <q>{said}</q> <span className="text-soft">{why}</span>
    </li>
  ))

const KINDS = [
  ['actions', screens.outcome.doNow],
  ['contacts', screens.outcome.contactFirst],
  ['tips', screens.outcome.tips]
] as const

interface ItemsProps {
  readonly title: string
  readonly items: readonly GivenItem[]
  /** Shown if there is none. */
  readonly none: string
}

const Items = ({ title, items, none }: ItemsProps) => (
  <section className="grid content-start gap-2" aria-label={title}>
    <h3 className="text-lg font-bold">{title}</h3>
    {items.length === 0 && <p>{none}</p>}
    {KINDS.map(([kind, heading]) => (
      <Bullets
        key={kind}
        title={heading}
        lines={items.filter(item => item.kind === kind).map(({ says }) => says)}
      />
    ))}
  </section>
)

/** First of all: what went well, what to do differently, and what the person would have taken away. */
const AtAGlance = ({ debrief }: { readonly debrief: Debrief }) => {
  const { given = [], missed, nearest, isClearedAsGood, met, words: said } = debrief
  const silent = met.filter(({ chosen }) => chosen.length === 0).length
  return (
    <div className="drill-grid">
      <DrillCard title={drills.wentWell}>
        <ul className="grid gap-2 border-s-4 border-(--training) ps-3 empty:hidden">
          {isClearedAsGood && <li>{drills.clearedWell}</li>}
          <WayLines ways={said.helps} />
        </ul>
        <Items title={drills.given} items={given} none={drills.givenNothing} />
      </DrillCard>
      <DrillCard title={drills.doDifferently}>
        <ul className="grid gap-2 border-s-4 border-(--training) ps-3 empty:hidden">
          <WayLines ways={said.hurts} />
          {silent > 0 && (
            <li>{interpolate(drills.choseNoWords, { count: String(silent), all: String(met.length) })}</li>
          )}
          <li>{nearest ? interpolate(drills.compared, { name: nearest.name }) : drills.notCompared}</li>
          {isClearedAsGood && <li>{drills.anotherTime}</li>}
        </ul>
        {nearest && <Items title={drills.missed} items={missed} none={drills.missedNothing} />}
      </DrillCard>
    </div>
  )
}

/** At each scene: the person's words, the trainee's among all that were offered, and what a good officer does. */
const Scenes = ({ debrief: { met, answers } }: { readonly debrief: Debrief }) => (
  <div className="drill-grid">
    {met.map(({ place, scene, chosen }) => (
      <DrillCard key={place} title={placeLabel(place)}>
        <PersonSays says={scene.says} seen={scene.seen} />
        {isQuestion(place) && 'fits' in scene && (
          <p>
            <b>{drills.fits}</b> {fitsLabel(place, scene.fits)}. <b>{drills.pressed}</b>{' '}
            {answerLabels(place, answers).join(', ') || drills.notAnswered}.
          </p>
        )}
        {chosen.length === 0 && <p>{drills.saidNothing}</p>}
        <Ways scene={scene} chosen={chosen} isRevealed />
        <GoodOfficer {...scene} />
      </DrillCard>
    ))}
  </div>
)

/** What was done first at an interruption, and whether a good officer does the same. */
const reactionText = (wanted: Drill['interruptions'][number]['do'], reactions?: readonly Reaction[]) => {
  if (!reactions) return `${drills.notMet}.`
  const done = `${reactions.map(one => drills.did[one]).join(', ') || drills.did.nothing}.`
  const [first] = reactions
  if (first === undefined) return done
  const what = wanted.map(one => drills.did[one]).join(', ')
  return `${done} ${wanted.some(one => one === first) ? drills.didTheSame : interpolate(drills.didOther, { what })}`
}

/** The routes of one or two officers beside the good ones, screen by screen. */
const Routes = ({ drill, debrief }: { readonly drill: Drill; readonly debrief: Debrief }) => {
  const titles = [
    ...(debrief.compared ? [group.first, group.second] : [drills.yours]),
    ...drill.routes.map(({ name }) => interpolate(drills.goodRoute, { name }))
  ]
  return (
    <Table
      caption={drills.routes}
      heads={[group.screen, ...titles]}
      rows={debrief.routes.map(({ place, runs }) => [
        placeLabel(place),
        ...runs.map(({ presses, isSame }, run) =>
          isSame ? (
            pressesLabel(presses)
          ) : (
            <mark
              key={titles[run]}
              className="bg-[color-mix(in_srgb,var(--training)_9%,var(--surface))] text-ink [print-color-adjust:exact]"
            >
              {pressesLabel(presses)} <b>({group.different})</b>
            </mark>
          )
        )
      ])}
    />
  )
}

/** Whether two officers reach the same outcome in one drill, and what only one of them would have given. */
const TwoOfficers = ({ compared }: { readonly compared: NonNullable<Debrief['compared']> }) => {
  const { firstOnly, secondOnly, isSame, places, differing } = compared
  return (
    <DrillCard title={group.twoOfficers}>
      <p className="text-xl font-bold" role="status">
        {isSame ? group.sameOutcome : group.otherOutcome}{' '}
        {interpolate(group.routesDiffer, { count: String(differing), all: String(places) })}
      </p>
      {!isSame && (
        <div className="drill-grid">
          <Items title={group.firstOnly} items={firstOnly} none={drills.none} />
          <Items title={group.secondOnly} items={secondOnly} none={drills.none} />
        </div>
      )}
    </DrillCard>
  )
}

interface Props {
  readonly drill: Drill
  readonly record: DrillRecord
  /** The run of another officer, to compare with. */
  readonly other: DrillRecord | undefined
  readonly onAgain: () => void
}

/** A file and an address for the trainee to keep, as the tool keeps neither; and a way to compare it with another. */
const KeepRun = ({
  drill,
  record,
  textOf
}: Pick<Props, 'drill' | 'record'> & { readonly textOf: () => string }) => {
  const { change } = useHash()
  const [pasted, setPasted] = useState('')
  const address = hashWith('drills', new URLSearchParams(), { drill: drill.id, run: formatRun(record) })
  const compare = (text: string) => {
    setPasted(text)
    const other = findRun(text, drill.id)
    if (other) change({ with: formatRun(other) })
  }
  const save = () => {
    const lines = [frame.banner, textOf(), group.openAgain, location.href.replace(/#.*$/, '') + address, '']
    download(`debrief-${drill.id}.txt`, lines.join('\r\n\r\n'), 'text/plain;charset=utf-8')
  }
  return (
    <DrillCard title={group.keep}>
      <p>{group.keepHelp}</p>
      <div className="field-row">
        <Button look="small" onPress={save}>
          {group.save}
        </Button>
        <a href={address} className="drill-link">
          {group.address}
        </a>
        <Input label={group.otherAddress} value={pasted} onType={compare} />
      </div>
      {pasted && !findRun(pasted, drill.id) && <p role="alert">{group.noRun}</p>}
    </DrillCard>
  )
}

/** The route taken, what the person would have received, and the words the trainee chose, each beside the good ones. */
export const DebriefPage = ({ drill, record, other, onAgain }: Props) => {
  const { hrefOf } = useHash()
  const debrief = useMemo(
    () => debriefOf(drill, record, settingOfDrill(drill), other),
    [drill, record, other]
  )
  const findings = useRef<HTMLDivElement>(null)
  const planned = usePlan().drills
  const inTurn = planned.length > 0 ? planned : simplestFirst(all)
  const next = inTurn[(inTurn.indexOf(drill) + 1) % inTurn.length]
  const elsewhere = { run: undefined, with: undefined }
  return (
    <div className="grid max-w-[76rem] gap-6">
      <div ref={findings} className="grid gap-6">
        <DrillHeading>{interpolate(drills.debrief, { drill: drill.name })}</DrillHeading>
        <p className="text-soft">
          {drills.noMark} {settingLabel(drill)}
        </p>
        <p className="not-print:hidden border-b border-ink pb-6">{drills.filed}</p>
        {debrief.compared && <TwoOfficers compared={debrief.compared} />}
        <AtAGlance debrief={debrief} />
        <Scenes debrief={debrief} />
        {drill.interruptions.length > 0 && (
          <DrillCard title={drills.interruptions}>
            {drill.interruptions.map((interruption, index) => (
              <div key={interruption.happens} className="grid gap-2">
                <p>{interruption.happens}</p>
                <p>
                  <b>{drills.youDid}</b> {reactionText(interruption.do, debrief.reactions[index])}
                </p>
                <GoodOfficer {...interruption} />
              </div>
            ))}
          </DrillCard>
        )}
        <Routes drill={drill} debrief={debrief} />
      </div>
      <div className="grid gap-6 print:hidden">
        {/* biome-ignore lint/performance/useDomNodeTextContent: only innerText has the lines of the page */}
        <KeepRun drill={drill} record={record} textOf={() => findings.current?.innerText ?? ''} />
        <div className="flex flex-wrap gap-4">
          <Button look="small" onPress={onAgain}>
            {drills.again}
          </Button>
          <a href={hrefOf({ ...elsewhere, drill: next?.id })} className="drill-link">
            {drills.next}
          </a>
          <a href={hrefOf({ ...elsewhere, drill: undefined })} className="drill-link">
            {drills.all}
          </a>
        </div>
      </div>
    </div>
  )
}
