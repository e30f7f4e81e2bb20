import { content } from 'virtual:content'
import { training } from 'virtual:training'
import type { ReactNode } from 'react'
import type { Drill } from '../../../machines/content/content.ts'
import { QUESTIONS } from '../../../machines/content/vocabulary.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { labelOf } from '../../../machines/text/label-of.ts'
import {
  planOf,
  type SessionPlan,
  type SessionRequest,
  simplestFirst
} from '../../../machines/training/drills/session.ts'
import { Button } from '../../live/components/Button.tsx'
import { HeadingRow } from '../HeadingRow.tsx'
import { Bullets } from './DrillCard.tsx'
import { DrillHeading } from './DrillHeading.tsx'
import { drillHash, guidanceGist, minutesLabel, settingLabel } from './drill-labels.ts'
import { AgreementForm, ObservationSheet } from './PaperForms.tsx'

const { words, drills } = training
const { group, drills: drillWords, observation } = words

/** A session for a short slot of a shift, until a trainer says otherwise. */
const USUAL = { minutes: 30, officers: 8 }
const FIELDS = { minutes: [10, 240], officers: [1, 40] } as const

/** @returns the number in an address, within what a session can have. */
const numberIn = (parameters: URLSearchParams, name: keyof typeof FIELDS): number | undefined => {
  const [least, greatest] = FIELDS[name]
  const number = Number(parameters.get(name))
  return number >= least && number <= greatest ? Math.round(number) : undefined
}

const requestIn = (parameters: URLSearchParams): SessionRequest => ({
  minutes: numberIn(parameters, 'minutes'),
  officers: numberIn(parameters, 'officers') ?? USUAL.officers,
  chosen: (parameters.get('of') ?? '').split(' ').flatMap(id => drills.find(drill => drill.id === id) ?? [])
})

/** "I have 30 minutes and 8 officers". */
export const SessionForm = ({ minutes, officers }: Partial<Omit<SessionRequest, 'chosen'>>) => (
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
    {(
      [
        ['minutes', minutes ?? USUAL.minutes],
        ['officers', officers ?? USUAL.officers]
      ] as const
    ).map(([name, value]) => (
      <label key={name} className="desk-label">
        {group[name]}
        <input
          name={name}
          type="number"
          min={FIELDS[name][0]}
          max={FIELDS[name][1]}
          required
          defaultValue={value}
          autoComplete="off"
          className="desk-field"
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
    <nav aria-label={group.choose} className="flex flex-wrap gap-2 print:hidden">
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
    <div className="wide">
      <table className="sheet">
        <caption>{interpolate(group.total, { count: String(minutes) })}</caption>
        <thead>
          <HeadingRow names={[group.from, group.what, group.how]} />
        </thead>
        <tbody>
          {slots.map(({ part, drill, from, to }) => (
            <tr key={from}>
              <td>{interpolate(group.minutesFromTo, { from: String(from), to: String(to) })}</td>
              <th scope="row">{drill?.name ?? SLOTS[part][0]}</th>
              <td>{SLOTS[part][1]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    {threes > 0 && <p>{interpolate(group.threes, { count: String(threes) })}</p>}
    {pairs > 0 && <p>{interpolate(group.pairs, { count: String(pairs) })}</p>}
    <p className="print-only write-here">{group.after}</p>
  </>
)

/** What a drill rests on. The sources of actions and notes on the law are in *Facts*. */
const referencesOf = ({ teaching: { references } }: Drill): readonly string[] => [
  ...references.guidanceLines.map(line =>
    interpolate(observation.guidance, { line: String(line), gist: guidanceGist(line) })
  ),
  ...content.actions.filter(({ id }) => references.actions?.includes(id)).map(({ line }) => line),
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
const AskTheRoom = ({ drill: { questions, outcome } }: { readonly drill: Drill }) => (
  <div className="grid content-start gap-1">
    <h3 className="font-bold">{group.askRoom}</h3>
    <p>{group.whatSay}</p>
    <ol className="grid list-decimal gap-1 ps-5">
      {[...QUESTIONS.flatMap(question => questions[question] ?? []), outcome].map(({ says, good }) => (
        <li key={says}>
          <q>{says}</q> <span className="text-soft">{interpolate(group.goodAnswer, { good })}</span>
        </li>
      ))}
    </ol>
  </div>
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
      <div className="drill-pair">
        <div className="grid content-start gap-4">
          <Bullets title={drillWords.afterwards} lines={teaching.learningOutcomes} />
          <Bullets title={group.readAloud} lines={[start.place, ...start.seen, ...start.heard]} />
          <AskTheRoom drill={drill} />
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

interface PaperProps {
  readonly title: string
  readonly isOpen?: boolean
  readonly children: ReactNode
}

/** A part that is printed, on a page of its own, while it is open. */
const Paper = ({ title, isOpen = true, children }: PaperProps) => (
  <details className="paper" open={isOpen}>
    <summary>
      <h2>{title}</h2>
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
    <div className="drill-page drill-wide">
      <DrillHeading>{group.plan}</DrillHeading>
      <SessionForm {...request} />
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
            </Paper>,
            <Paper
              key={`form ${drill.id}`}
              title={interpolate(group.agreementOf, { drill: drill.name })}
              isOpen={false}
            >
              <AgreementForm drill={drill} />
            </Paper>
          ])}
        </>
      )}
    </div>
  )
}
