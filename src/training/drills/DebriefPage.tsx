import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { useMemo, useRef, useState } from 'react'
import type { Drill } from '../../../machines/content/content.ts'
import { interpolate } from '../../../machines/text/format.ts'
import {
  compareGiven,
  compareRoutes,
  countItems,
  type Debrief,
  debriefOf,
  type GivenItems,
  NO_ITEMS
} from '../../../machines/training/drills/debrief.ts'
import type { Phrasing } from '../../../machines/training/drills/drill.ts'
import {
  type DrillRecord,
  lastSnapshotOf,
  type Reaction,
  recordOfRoute
} from '../../../machines/training/drills/record.ts'
import { findRun } from '../../../machines/training/drills/run-text.ts'
import { download } from '../../desk/download.ts'
import { Button } from '../../live/components/Button.tsx'
import { answerLabels } from '../answer-words.ts'
import { isQuestion, placeLabel } from '../map/labels.ts'
import { Table } from '../Table.tsx'
import { Bullets, DrillCard, DrillHeading, Effect, GoodOfficer, PersonSays } from './DrillCard.tsx'
import { drillHash, optionLabel, pressesLabel, settingLabel, settingOfDrill } from './drill-labels.ts'

const { words, drills: all } = training
const { drills, group, frame } = words
const { outcome } = content.screens

interface RunProps {
  readonly drill: Drill
  readonly record: DrillRecord
}

/** Nobody remembers more. */
const MAX_WAYS = 3

const WayLines = ({ ways }: { readonly ways: readonly Phrasing[] }) =>
  ways.slice(0, MAX_WAYS).map(({ words: said, why }) => (
    <li key={said}>
      <q>{said}</q> <span className="text-soft">{why}</span>
    </li>
  ))

interface ItemsProps {
  readonly title: string
  readonly items: GivenItems
  /** Said if there is none. */
  readonly none: string
}

const Items = ({ title, items, none }: ItemsProps) => (
  <section className="grid content-start gap-2" aria-label={title}>
    <h3 className="text-lg font-bold">{title}</h3>
    {countItems(items) === 0 && <p>{none}</p>}
    <Bullets title={outcome.doNow} lines={items.actions.map(({ line }) => line)} />
    <Bullets title={outcome.contactFirst} lines={items.contacts.map(({ name }) => name)} />
    <Bullets title={outcome.tips} lines={items.tips.map(({ say }) => say)} />
  </section>
)

/** Before anything else: what went well and what to do differently, with what the person would have left with. */
const AtAGlance = ({ debrief }: { readonly debrief: Debrief }) => {
  const { given = NO_ITEMS, missed, nearest, isClearedAsGood, met, words: said } = debrief
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
const WordsAndAnswers = ({
  record,
  debrief
}: {
  readonly record: DrillRecord
  readonly debrief: Debrief
}) => {
  const { answers } = lastSnapshotOf(record).context
  return (
    <div className="drill-grid">
      {debrief.met.map(({ place, scene, chosen }) => (
        <DrillCard key={place} title={placeLabel(place)}>
          <PersonSays says={scene.says} seen={scene.seen} />
          {isQuestion(place) && 'fits' in scene && (
            <p>
              <b>{drills.fits}</b>{' '}
              {scene.fits.map(option => optionLabel(place, option)).join(', ') || drills.fitsNone}.{' '}
              <b>{drills.pressed}</b> {answerLabels(place, answers).join(', ') || drills.notAnswered}.
            </p>
          )}
          {chosen.length === 0 && <p>{drills.saidNothing}</p>}
          <ul className="grid gap-2">
            {scene.ways.map((way, index) => (
              <li key={way.words} className="drill-way" data-effect={way.effect}>
                {chosen.includes(index) && <b>{drills.youSaid} </b>}
                <q>{way.words}</q> <Effect {...way} />
              </li>
            ))}
          </ul>
          <GoodOfficer {...scene} />
        </DrillCard>
      ))}
    </div>
  )
}

/** What was done first at an interruption, and whether a good officer does the same. */
const reactionText = (wanted: Drill['interruptions'][number]['do'], reactions?: readonly Reaction[]) => {
  if (!reactions) return `${drills.notMet}.`
  const done = `${reactions.map(one => drills.did[one]).join(', ') || drills.did.nothing}.`
  const [first] = reactions
  if (first === undefined) return done
  const what = wanted.map(one => drills.did[one]).join(', ')
  return `${done} ${wanted.some(one => one === first) ? drills.didTheSame : interpolate(drills.didOther, { what })}`
}

/** Each interruption, how the trainee reacted, and what a good officer does. */
const Interruptions = ({ drill, debrief }: { readonly drill: Drill; readonly debrief: Debrief }) =>
  drill.interruptions.length > 0 && (
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
  )

/** The route taken beside that of the other officer and the good ones, screen by screen. */
const Routes = ({ drill, record, other }: RunProps & { readonly other: DrillRecord | undefined }) => {
  const good = drill.routes.map(({ presses }) => recordOfRoute(presses))
  const titles = [
    ...(other ? [group.first, group.second] : [drills.yours]),
    ...drill.routes.map(({ name }) => interpolate(drills.goodRoute, { name }))
  ]
  return (
    <Table
      caption={drills.routes}
      heads={[group.screen, ...titles]}
      rows={compareRoutes([record, ...(other ? [other] : []), ...good]).map(({ place, runs }) => [
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

/** Whether two officers reach the same from one story: what only one of the two persons would have received. */
const TwoOfficers = ({ drill, record, other }: RunProps & { readonly other: DrillRecord }) => {
  const { firstOnly, secondOnly, isSame } = compareGiven(record, other, settingOfDrill(drill))
  const places = compareRoutes([record, other])
  const differing = places.filter(({ runs }) => runs.some(run => !run.isSame)).length
  return (
    <DrillCard title={group.twoOfficers}>
      <p className="text-xl font-bold" role="status">
        {isSame ? group.sameOutcome : group.otherOutcome}{' '}
        {interpolate(group.routesDiffer, { count: String(differing), all: String(places.length) })}
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

/** A file and an address for the trainee to keep, as the tool keeps neither; and a way to compare it with another. */
const KeepRun = ({ drill, record, textOf }: RunProps & { readonly textOf: () => string }) => {
  const [isWrong, setWrong] = useState(false)
  const address = drillHash({ drill: drill.id, run: record })
  const compare = (pasted: string) => {
    const other = findRun(pasted)
    setWrong(other === undefined)
    if (other) location.hash = drillHash({ drill: drill.id, run: record, with: other })
  }
  const save = () => {
    const lines = [frame.banner, textOf(), group.openAgain, location.href.replace(/#.*$/, '') + address, '']
    download(`debrief-${drill.id}.txt`, lines.join('\r\n\r\n'), 'text/plain;charset=utf-8')
  }
  return (
    <DrillCard title={group.keep}>
      <p>{group.keepHelp}</p>
      <form
        className="field-row"
        onSubmit={event => {
          event.preventDefault()
          compare(String(new FormData(event.currentTarget).get('other') ?? ''))
        }}
      >
        <Button look="filled" onPress={save}>
          {group.save}
        </Button>
        <a href={address} className="drill-link">
          {group.address}
        </a>
        <label className="field">
          {group.otherAddress}
          <input name="other" autoComplete="off" />
        </label>
        <button type="submit" className="drill-link">
          {group.compare}
        </button>
      </form>
      {isWrong && <p role="alert">{group.noRun}</p>}
    </DrillCard>
  )
}

interface PageProps extends RunProps {
  /** The run of another officer, to compare with. */
  readonly other?: DrillRecord | undefined
  readonly onAgain: () => void
}

/** The route taken, what the person would have received, and the words the trainee chose, each beside the good ones. */
export const DebriefPage = ({ drill, record, other, onAgain }: PageProps) => {
  const debrief = useMemo(() => debriefOf(drill, record, settingOfDrill(drill)), [drill, record])
  const findings = useRef<HTMLDivElement>(null)
  const next = all[(all.indexOf(drill) + 1) % all.length]
  return (
    <div className="grid max-w-[76rem] gap-6">
      <div ref={findings} className="grid gap-6">
        <DrillHeading>{interpolate(drills.debrief, { drill: drill.name })}</DrillHeading>
        <p className="text-soft">
          {drills.noMark} {settingLabel(drill)}
        </p>
        <p className="not-print:hidden border-b border-ink pb-6">{drills.filed}</p>
        {other && <TwoOfficers drill={drill} record={record} other={other} />}
        <AtAGlance debrief={debrief} />
        <WordsAndAnswers record={record} debrief={debrief} />
        <Interruptions drill={drill} debrief={debrief} />
        <Routes drill={drill} record={record} other={other} />
      </div>
      <div className="grid gap-6 print:hidden">
        {/* biome-ignore lint/performance/useDomNodeTextContent: only innerText has the lines of the page */}
        <KeepRun drill={drill} record={record} textOf={() => findings.current?.innerText ?? ''} />
        <div className="flex flex-wrap gap-4">
          <Button look="small" onPress={onAgain}>
            {drills.again}
          </Button>
          {next && (
            <a href={`#drills?drill=${next.id}`} className="drill-link">
              {drills.next}
            </a>
          )}
          <a href="#drills" className="drill-link">
            {drills.all}
          </a>
        </div>
      </div>
    </div>
  )
}
