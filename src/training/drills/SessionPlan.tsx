import { training } from 'virtual:training'
import type { Drill } from '../../../machines/content/content.ts'
import { QUESTIONS } from '../../../machines/content/vocabulary.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { Button } from '../../live/components/Button.tsx'
import { HeadingRow } from '../Sheet.tsx'
import { DrillHeading } from './DrillHeading.tsx'
import { drillHash } from './drill-hash.ts'
import { minutesLabel, settingLabel } from './labels.ts'
import { guidanceLinesOf, shownNames, sourceLabel, sourcesOf } from './references.ts'

const { words, drills } = training
const { group, drills: drillWords } = words

/** Minutes for the welcome, and for the close. */
const OPENING = 5
const CLOSING = 5

interface TimeSlot {
  readonly from: number
  readonly minutes: number
  readonly what: string
  readonly how: string
}

const slotsOf = (chosen: readonly Drill[]): readonly TimeSlot[] => {
  const slots = [
    { minutes: OPENING, what: group.opening, how: group.openingHow },
    ...chosen.map(({ name, teaching }) => ({
      minutes: teaching.minutes,
      what: name,
      how: group.drillHow
    })),
    { minutes: CLOSING, what: group.closing, how: group.closingHow }
  ]
  let from = 0
  return slots.map(slot => {
    const start = from
    from += slot.minutes
    return { ...slot, from: start }
  })
}

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) =>
  lines.length > 0 && (
    <section className="grid content-start gap-1">
      <h3 className="font-bold">{title}</h3>
      <ul className="grid list-disc gap-1 ps-5">
        {lines.map(line => (
          <li key={line} className="wrap-anywhere">
            {line}
          </li>
        ))}
      </ul>
    </section>
  )

/** What the person says, each with what a good officer does as the answer to reveal. */
const AskTheRoom = ({ drill: { questions, outcome } }: { readonly drill: Drill }) => (
  <section className="grid content-start gap-1">
    <h3 className="font-bold">{group.askRoom}</h3>
    <p>{group.whatSay}</p>
    <ol className="grid list-decimal gap-1 ps-5">
      {[...QUESTIONS.flatMap(question => questions[question] ?? []), outcome].map(({ says, good }) => (
        <li key={says}>
          <q>{says}</q> <span className="text-soft">{interpolate(group.goodAnswer, { good })}</span>
        </li>
      ))}
    </ol>
  </section>
)

const DrillPart = ({ drill }: { readonly drill: Drill }) => {
  const { start, teaching } = drill
  return (
    <section className="plan-drill" aria-label={drill.name}>
      <h2 className="text-xl font-bold">{drill.name}</h2>
      <p>
        <b>{drillWords.aim}</b> {teaching.aim}
      </p>
      <p className="text-base text-soft">
        {minutesLabel(teaching.minutes)}. {settingLabel(drill)}
      </p>
      <div className="drill-pair">
        <div className="grid content-start gap-4">
          <Lines title={drillWords.learningOutcomes} lines={teaching.learningOutcomes} />
          <Lines title={group.readAloud} lines={[start.place, ...start.seen, ...start.heard]} />
          <AskTheRoom drill={drill} />
        </div>
        <div className="grid content-start gap-4">
          <Lines title={drillWords.notes} lines={teaching.notes} />
          <Lines title={drillWords.shows} lines={shownNames(drill)} />
        </div>
      </div>
      <Lines
        title={drillWords.references}
        lines={[
          ...guidanceLinesOf(drill).map(
            ({ line, words: said }) =>
              `${interpolate(drillWords.guidanceLine, { line: String(line) })}: ${said}`
          ),
          ...sourcesOf(drill).map(sourceLabel)
        ]}
      />
    </section>
  )
}

const TimeTable = ({ slots }: { readonly slots: readonly TimeSlot[] }) => (
  <div className="wide">
    <table className="sheet">
      <caption>
        {interpolate(group.total, {
          count: String(slots.reduce((sum, { minutes }) => sum + minutes, 0))
        })}
      </caption>
      <thead>
        <HeadingRow names={[group.from, group.what, group.how]} />
      </thead>
      <tbody>
        {slots.map(({ from, minutes, what, how }) => (
          <tr key={from}>
            <td>{interpolate(group.minutesFromTo, { from: String(from), to: String(from + minutes) })}</td>
            <th scope="row">{what}</th>
            <td>{how}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

const Chooser = ({ chosen }: { readonly chosen: readonly Drill[] }) => {
  const ids = chosen.map(({ id }) => id)
  const toggled = (id: string) => (ids.includes(id) ? ids.filter(one => one !== id) : [...ids, id])
  return (
    <nav aria-label={group.choose} className="flex flex-wrap gap-2 print:hidden">
      {drills.map(({ id, name }) => (
        <a
          key={id}
          href={drillHash({ page: 'plan', of: toggled(id) })}
          aria-current={ids.includes(id) ? 'true' : undefined}
          className="drill-link"
        >
          {name}
        </a>
      ))}
    </nav>
  )
}

/** A plan of a session to print, made from the trainer's notes of the chosen drills. */
export const SessionPlan = ({ of }: { readonly of: readonly string[] }) => {
  const chosen = of.flatMap(id => drills.find(drill => drill.id === id) ?? [])
  return (
    <div className="drill-page drill-debrief">
      <DrillHeading>{group.plan}</DrillHeading>
      <p className="text-soft print:hidden">{group.planHelp}</p>
      <Chooser chosen={chosen} />
      {chosen.length > 0 && (
        <>
          <p>{group.ground}</p>
          <TimeTable slots={slotsOf(chosen)} />
          <div className="w-40 print:hidden">
            <Button look="filled" onPress={() => print()}>
              {group.print}
            </Button>
          </div>
          {chosen.map(drill => (
            <DrillPart key={drill.id} drill={drill} />
          ))}
          <p className="print-only plan-lines">{group.after}</p>
        </>
      )}
    </div>
  )
}
