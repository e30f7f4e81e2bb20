import { content } from 'virtual:content'
import { training } from 'virtual:training'
import type { Drill } from '../../../machines/content/content.ts'
import { QUESTIONS } from '../../../machines/content/vocabulary.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { observedIn } from '../../../machines/training/drills/session.ts'
import { HeadingRow } from '../HeadingRow.tsx'
import { guidanceGist, settingOfDrill } from './drill-labels.ts'

const { group, observation } = training.words

const ANSWERS = [observation.seen, observation.notSeen, observation.notNeeded]

interface Point {
  readonly says: string
  /** Where it comes from. */
  readonly from: string
}

const fromGuidance = (line: number) =>
  interpolate(observation.guidance, { line: String(line), gist: guidanceGist(line) })

/** What the drill adds: what the phone tells the officer to do, what interrupts, and how it ends well. */
const pointsOf = (drill: Drill): readonly Point[] => {
  const { actions, contacts } = observedIn(drill, settingOfDrill(drill))
  return [
    ...actions.map(({ line }) => ({ says: line, from: observation.action })),
    ...(contacts.length > 0
      ? [
          {
            says: interpolate(observation.contacts, { names: contacts.map(({ name }) => name).join('; ') }),
            from: observation.contactsFrom
          }
        ]
      : []),
    ...drill.interruptions.map(({ happens, good, guidanceLine }) => ({
      says: interpolate(observation.when, { happens, good }),
      from: fromGuidance(guidanceLine)
    }))
  ]
}

const Points = ({ title, points }: { readonly title: string; readonly points: readonly Point[] }) => (
  <tbody>
    <tr>
      <th scope="rowgroup" colSpan={4} className="sheet-group">
        {title}
      </th>
    </tr>
    {points.map(({ says, from }) => (
      <tr key={says}>
        <th scope="row">
          {says} <small className="text-soft">{from}</small>
        </th>
        {ANSWERS.map(answer => (
          <td key={answer} className="tick-box" />
        ))}
      </tr>
    ))}
  </tbody>
)

/** One page for an observer of a drill: what a good brief intervention looks like. It has no place for a name. */
export const ObservationSheet = ({ drill }: { readonly drill: Drill }) => (
  <>
    <p>{observation.how}</p>
    <table className="sheet observation">
      <caption>{observation.filed}</caption>
      <thead>
        <HeadingRow names={[observation.point, ...ANSWERS]} />
      </thead>
      <Points
        title={observation.always}
        points={observation.points.map(({ says, guidanceLine }) => ({
          says,
          from: fromGuidance(guidanceLine)
        }))}
      />
      <Points title={interpolate(observation.here, { drill: drill.name })} points={pointsOf(drill)} />
    </table>
    <p className="write-here">{observation.keep}</p>
    <p className="write-here">{observation.tryNext}</p>
  </>
)

const OFFICERS = ['A', 'B'].map(officer => interpolate(group.officer, { officer }))

/** A paper form to find out whether two officers reach the same from one story. It has no place for a name. */
export const AgreementForm = ({ drill }: { readonly drill: Drill }) => (
  <>
    <p>{group.agreementHow}</p>
    <table className="sheet agreement">
      <caption>{observation.filed}</caption>
      <thead>
        <HeadingRow names={[group.screen, ...OFFICERS, group.agree]} />
      </thead>
      <tbody>
        {[
          ...QUESTIONS.filter(question => drill.questions[question]).map(
            question => content.questions[question].prompt
          ),
          group.firstContacts
        ].map(row => (
          <tr key={row}>
            <th scope="row">{row}</th>
            {[...OFFICERS, group.agree].map(cell => (
              <td key={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    <p>{group.agreementSum}</p>
    <p className="text-soft">{group.agreementKept}</p>
  </>
)
