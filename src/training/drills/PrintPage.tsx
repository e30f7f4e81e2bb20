import { content } from 'virtual:content'
import { training } from 'virtual:training'
import type { ReactNode } from 'react'
import type { Drill } from '../../../machines/content/content.ts'
import { QUESTIONS } from '../../../machines/content/vocabulary.ts'
import { interpolate, labelOf } from '../../../machines/text/format.ts'
import type { GivenItem } from '../../../machines/training/drills/debrief.ts'
import { observedIn } from '../../../machines/training/drills/session.ts'
import { Button } from '../../live/components/Button.tsx'
import { useHash } from '../hash.ts'
import { Table } from '../Table.tsx'
import {
  Bullets,
  DrillHeading,
  guidanceLabel,
  minutesLabel,
  settingLabel,
  settingOfDrill
} from './DrillCard.tsx'
import { Plan, usePlan } from './Plan.tsx'

const { group, drills: drillWords, observation } = training.words

/** A trainer's notes on a drill, each part with its title. Trainees do not see them. */
const notesOf = ({ start, questions, outcome, shows, teaching }: Drill) => {
  const { rollCall, references } = teaching
  const heard = [...QUESTIONS.flatMap(question => questions[question] ?? []), outcome]
  return [
    [drillWords.afterwards, teaching.learningOutcomes],
    [group.readAloud, [start.place, ...start.seen, ...start.heard]],
    [group.askRoom, heard.map(({ says, good }) => interpolate(group.ask, { says, good }))],
    [drillWords.notes, teaching.notes],
    [
      drillWords.shows,
      [
        ...content.actions.filter(({ id }) => shows?.actions?.includes(id)).map(({ line }) => line),
        ...content.services.filter(({ id }) => shows?.contacts?.includes(id)).map(({ name }) => name)
      ]
    ],
    [
      drillWords.rollCall,
      [
        rollCall.situation,
        `${drillWords.rollCallQuestion} ${rollCall.question}`,
        `${drillWords.rollCallPoint} ${rollCall.point}`
      ]
    ],
    // The sources of actions and notes on the law are in *Facts*.
    [
      drillWords.references,
      [
        ...references.guidanceLines.map(guidanceLabel),
        ...(references.nations ?? []).map(nation =>
          interpolate(group.lawOf, { nation: labelOf(content.screens.nations, nation) })
        ),
        ...(references.sources ?? []).map(({ title, address }) => `${title}, ${address}`)
      ]
    ]
  ] as const
}

/** A line to write on. */
const Box = ({ children }: { readonly children: string }) => (
  <p className="min-h-16 border border-ctl p-2">{children}</p>
)

const TICKS = [observation.seen, observation.notSeen, observation.notNeeded]

/** A row of the observation sheet: a point with its line of the guidance, and a box in each column. */
const rowOf = (says: string, line?: number) =>
  [
    <span key={says}>
      {says} {line && <small className="text-soft">{guidanceLabel(line)}</small>}
    </span>,
    ...TICKS.map(tick => <span key={tick} className="block size-4 border" />)
  ] as const

/** The points that a drill adds: what the phone shows the officer, and interruptions. */
const addedBy = (drill: Drill) => {
  const observed = observedIn(drill, settingOfDrill(drill))
  const saidOf = (wanted: GivenItem['kind']) =>
    observed.flatMap(({ kind, says }) => (kind === wanted ? says : []))
  const names = saidOf('contacts').join('; ')
  return [
    ...saidOf('actions').map(line => rowOf(interpolate(observation.action, { line }))),
    ...(names ? [rowOf(interpolate(observation.contacts, { names }))] : []),
    ...drill.interruptions.map(one => rowOf(`${one.happens} ${one.good}`, one.guidanceLine))
  ]
}

/** One page for an observer of a drill: what a good brief conversation looks like. It has no place for a name. */
const ObservationSheet = ({ drill }: { readonly drill: Drill }) => (
  <>
    <p>{observation.how}</p>
    <Table
      className="min-w-0 max-sm:[&_:is(th,td)]:px-2"
      caption={drillWords.filed}
      heads={[observation.point, ...TICKS]}
      groups={[
        [observation.always, observation.points.map(({ says, guidanceLine }) => rowOf(says, guidanceLine))],
        [interpolate(observation.here, { drill: drill.name }), addedBy(drill)]
      ]}
    />
    <Box>{observation.pressed}</Box>
    <Box>{observation.keep}</Box>
    <Box>{observation.tryNext}</Box>
  </>
)

/** A part that is printed on a page of its own, unless it is folded. */
const Paper = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <details
    className="paper border-t-2 border-ctl py-3 print:border-0 [.paper[open]~&]:print:break-before-page"
    open
  >
    <summary className="min-h-12 py-2 text-xl font-bold">
      <h2 className="inline">{title}</h2>
    </summary>
    <section className="grid gap-4" aria-label={title}>
      {children}
    </section>
  </details>
)

/** All that a trainer prints: a plan that fits the time, and for each drill its notes and its paper forms. */
export const PrintPage = () => {
  const { hrefOf } = useHash()
  const plan = usePlan()
  return (
    <div className="grid max-w-[76rem] gap-6">
      <DrillHeading>{group.plan}</DrillHeading>
      <div className="flex flex-wrap items-center gap-4 print:hidden">
        <div className="w-40">
          <Button look="filled" onPress={() => print()}>
            {group.print}
          </Button>
        </div>
        <a href={hrefOf({ page: undefined })} className="drill-link">
          {drillWords.all}
        </a>
        <p className="text-soft">{group.printHelp}</p>
      </div>
      <Paper title={group.planOf}>
        <Plan plan={plan} />
        <div className="not-print:hidden *:min-h-32">
          <Box>{group.after}</Box>
        </div>
      </Paper>
      {plan.drills.flatMap(drill => [
        <Paper key={`notes ${drill.id}`} title={interpolate(group.notesOf, { drill: drill.name })}>
          <p>
            <b>{drillWords.aim}</b> {drill.teaching.aim} {minutesLabel(drill)}. {settingLabel(drill)}
          </p>
          <div className="gap-4 sm:columns-2 *:mb-4 *:break-inside-avoid">
            {notesOf(drill).map(([title, lines]) => (
              <Bullets key={title} title={title} lines={lines} />
            ))}
          </div>
        </Paper>,
        <Paper key={`sheet ${drill.id}`} title={interpolate(observation.title, { drill: drill.name })}>
          <ObservationSheet drill={drill} />
        </Paper>
      ])}
    </div>
  )
}
