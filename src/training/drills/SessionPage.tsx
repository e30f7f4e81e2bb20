import { content } from 'virtual:content'
import { training } from 'virtual:training'
import type { ReactNode } from 'react'
import type { Drill } from '../../../machines/content/content.ts'
import { QUESTIONS } from '../../../machines/content/vocabulary.ts'
import { interpolate, labelOf } from '../../../machines/text/format.ts'
import {
  observedIn,
  planOf,
  type SessionPlan,
  type SessionRequest,
  simplestFirst
} from '../../../machines/training/drills/session.ts'
import { Button } from '../../live/components/Button.tsx'
import { HeadingRow, Table } from '../Table.tsx'
import { Bullets, DrillHeading } from './DrillCard.tsx'
import { drillHash, guidanceLabel, minutesLabel, settingLabel, settingOfDrill } from './drill-labels.ts'

const { words, drills } = training
const { group, drills: drillWords, observation } = words

/** What a session has until a trainer says otherwise, and the least and greatest that it can have. */
const FIELDS = { minutes: [30, 10, 240], officers: [8, 1, 40] } as const

/** @returns the number in an address, if a session can have it. */
const numberIn = (parameters: URLSearchParams, name: keyof typeof FIELDS): number | undefined => {
  const [, least, greatest] = FIELDS[name]
  const number = Number(parameters.get(name))
  return number >= least && number <= greatest ? Math.round(number) : undefined
}

const requestIn = (parameters: URLSearchParams): SessionRequest => ({
  minutes: numberIn(parameters, 'minutes'),
  officers: numberIn(parameters, 'officers') ?? FIELDS.officers[0],
  chosen: (parameters.get('of') ?? '').split(' ').flatMap(id => drills.find(drill => drill.id === id) ?? [])
})

/** "I have 30 minutes and 8 officers". */
export const SessionForm = ({ request = {} }: { readonly request?: Partial<SessionRequest> }) => (
  <form
    className="field-row print:hidden"
    onSubmit={event => {
      event.preventDefault()
      const fields = new FormData(event.currentTarget)
      location.hash = drillHash({
        page: 'print',
        minutes: Number(fields.get('minutes')),
        officers: Number(fields.get('officers'))
      })
    }}
  >
    {(['minutes', 'officers'] as const).map(name => (
      <label key={name} className="field flex items-center gap-3">
        {group[name]}
        <input
          name={name}
          type="number"
          min={FIELDS[name][1]}
          max={FIELDS[name][2]}
          required
          defaultValue={request[name] ?? FIELDS[name][0]}
          autoComplete="off"
          className="max-w-24"
        />
      </label>
    ))}
    <button type="submit" className="drill-link" data-main>
      {group.makePlan}
    </button>
  </form>
)

const Chooser = ({ plan, request }: { readonly plan: SessionPlan; readonly request: SessionRequest }) => {
  const ids = plan.drills.map(({ id }) => id)
  const toggled = (id: string) => (ids.includes(id) ? ids.filter(one => one !== id) : [...ids, id])
  return (
    <details className="print:hidden">
      <summary className="min-h-12 py-3 font-semibold">{group.choose}</summary>
      <nav aria-label={group.choose} className="flex flex-wrap gap-2">
        {simplestFirst(drills).map(({ id, name, teaching }) => (
          <a
            key={id}
            href={drillHash({ page: 'print', ...request, of: toggled(id) })}
            aria-current={ids.includes(id) ? 'true' : undefined}
            className="drill-link"
          >
            {name}, {teaching.minutes}
          </a>
        ))}
      </nav>
    </details>
  )
}

const SLOTS = {
  opening: [group.opening, group.openingHow],
  drill: ['', group.drillHow],
  spare: [group.spare, group.spareHow],
  closing: [group.closing, group.closingHow]
} as const

const TimeTable = ({ plan: { slots, minutes, threes, pairs } }: { readonly plan: SessionPlan }) => (
  <>
    <p>{group.ground}</p>
    <Table
      caption={interpolate(group.total, { count: String(minutes) })}
      heads={[group.what, group.from, group.how]}
      rows={slots.map(({ part, drill, from, to }) => [
        drill?.name ?? SLOTS[part][0],
        interpolate(group.minutesFromTo, { from: String(from), to: String(to) }),
        SLOTS[part][1]
      ])}
    />
    {threes > 0 && <p>{interpolate(group.threes, { count: String(threes) })}</p>}
    {pairs > 0 && <p>{interpolate(group.pairs, { count: String(pairs) })}</p>}
    <p className="not-print:hidden min-h-32 border border-ctl p-2">{group.after}</p>
  </>
)

/** What a drill rests on. The sources of actions and notes on the law are in *Facts*. */
const referencesOf = ({ teaching: { references } }: Drill): readonly string[] => [
  ...references.guidanceLines.map(guidanceLabel),
  ...(references.nations ?? []).map(nation =>
    interpolate(group.lawOf, { nation: labelOf(content.screens.nations, nation) })
  ),
  ...(references.sources ?? []).map(({ title, address }) => `${title}, ${address}`)
]

/** The names of the items that the phone must show first: officer actions, then contacts. */
const shownNames = ({ shows }: Drill): readonly string[] => [
  ...content.actions.filter(({ id }) => shows?.actions?.includes(id)).map(({ line }) => line),
  ...content.services.filter(({ id }) => shows?.contacts?.includes(id)).map(({ name }) => name)
]

/** What the person says, each with what a good officer does as the answer to reveal. */
const linesToAsk = ({ questions, outcome }: Drill): readonly string[] =>
  [...QUESTIONS.flatMap(question => questions[question] ?? []), outcome].map(({ says, good }) =>
    interpolate(group.ask, { says, good })
  )

/** What a trainer needs for a drill: trainees do not see it. */
const TrainerNotes = ({ drill }: { readonly drill: Drill }) => {
  const { start, teaching } = drill
  const { rollCall } = teaching
  return (
    <>
      <p>
        <b>{drillWords.aim}</b> {teaching.aim} {minutesLabel(teaching.minutes)}. {settingLabel(drill)}
      </p>
      <div className="drill-grid">
        <div className="grid content-start gap-4">
          <Bullets title={drillWords.afterwards} lines={teaching.learningOutcomes} />
          <Bullets title={group.readAloud} lines={[start.place, ...start.seen, ...start.heard]} />
          <Bullets title={group.askRoom} lines={linesToAsk(drill)} />
        </div>
        <div className="grid content-start gap-4">
          <Bullets title={drillWords.notes} lines={teaching.notes} />
          <Bullets title={drillWords.shows} lines={shownNames(drill)} />
          <Bullets
            title={drillWords.rollCall}
            lines={[
              rollCall.situation,
              `${drillWords.rollCallQuestion} ${rollCall.question}`,
              `${drillWords.rollCallPoint} ${rollCall.point}`
            ]}
          />
          <Bullets title={drillWords.references} lines={referencesOf(drill)} />
        </div>
      </div>
    </>
  )
}

const TICKS = [observation.seen, observation.notSeen, observation.notNeeded]

/** Each is written by hand. */
const BOXES = [observation.pressed, observation.keep, observation.tryNext]

interface Point {
  readonly says: string
  /** The line of the guidance that it rests on. */
  readonly guidanceLine?: number
}

/** What the drill adds: what the phone tells the officer, and what interrupts. */
const pointsOf = (drill: Drill): readonly Point[] => {
  const { actions, contacts } = observedIn(drill, settingOfDrill(drill))
  const names = contacts.map(({ name }) => name).join('; ')
  return [
    ...actions.map(({ line }) => ({ says: interpolate(observation.action, { line }) })),
    ...(names ? [{ says: interpolate(observation.contacts, { names }) }] : []),
    ...drill.interruptions.map(({ happens, good, guidanceLine }) => ({
      says: `${happens} ${good}`,
      guidanceLine
    }))
  ]
}

const Points = ({ title, points }: { readonly title: string; readonly points: readonly Point[] }) => (
  <tbody>
    <tr>
      <th scope="rowgroup" colSpan={TICKS.length + 1} className="sheet-group">
        {title}
      </th>
    </tr>
    {points.map(({ says, guidanceLine }) => (
      <tr key={says}>
        <th scope="row">
          {says} {guidanceLine && <small className="text-soft">{guidanceLabel(guidanceLine)}</small>}
        </th>
        {TICKS.map(tick => (
          <td key={tick} className="before:block before:size-4 before:border before:content-['']" />
        ))}
      </tr>
    ))}
  </tbody>
)

/** One page for an observer of a drill: what a good brief conversation looks like. It has no place for a name. */
const ObservationSheet = ({ drill }: { readonly drill: Drill }) => (
  <>
    <p>{observation.how}</p>
    <table className="sheet">
      <caption>{observation.filed}</caption>
      <thead>
        <HeadingRow names={[observation.point, ...TICKS]} />
      </thead>
      <Points title={observation.always} points={observation.points} />
      <Points title={interpolate(observation.here, { drill: drill.name })} points={pointsOf(drill)} />
    </table>
    {BOXES.map(box => (
      <p key={box} className="min-h-16 border border-ctl p-2">
        {box}
      </p>
    ))}
  </>
)

/** A part that is printed, on a page of its own, while it is open. */
const Paper = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <details className="paper border-t-2 border-ctl py-3 print:border-0" open>
    <summary className="min-h-12 py-2 text-xl font-bold">
      <h2 className="inline">{title}</h2>
    </summary>
    <section className="grid gap-4" aria-label={title}>
      {children}
    </section>
  </details>
)

/** All that a trainer prints: a plan that fits the time, and for each drill its notes and its paper forms. */
export const SessionPage = ({ parameters }: { readonly parameters: URLSearchParams }) => {
  const request = requestIn(parameters)
  const plan = planOf(request, drills)
  return (
    <div className="grid max-w-[76rem] gap-6">
      <DrillHeading>{group.plan}</DrillHeading>
      <SessionForm key={`${request.minutes} ${request.officers}`} request={request} />
      {plan.tooLong > 0 && <p role="alert">{interpolate(group.tooLong, { count: String(plan.tooLong) })}</p>}
      <Chooser plan={plan} request={request} />
      {plan.drills.length === 0 ? (
        <p>{group.noRoom}</p>
      ) : (
        <>
          <div className="flex flex-wrap items-center gap-4 print:hidden">
            <div className="w-40">
              <Button look="filled" onPress={() => print()}>
                {group.print}
              </Button>
            </div>
            <p className="text-soft">{group.printHelp}</p>
          </div>
          <Paper title={group.planOf}>
            <TimeTable plan={plan} />
          </Paper>
          {plan.drills.flatMap(drill => [
            <Paper key={`notes ${drill.id}`} title={interpolate(group.notesOf, { drill: drill.name })}>
              <TrainerNotes drill={drill} />
            </Paper>,
            <Paper key={`sheet ${drill.id}`} title={interpolate(observation.title, { drill: drill.name })}>
              <ObservationSheet drill={drill} />
            </Paper>
          ])}
        </>
      )}
    </div>
  )
}
