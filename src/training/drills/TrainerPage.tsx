import { training } from 'virtual:training'
import type { ReactNode } from 'react'
import type { Drill } from '../../../machines/content/content.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { DrillHeading } from './DrillHeading.tsx'
import { drillHash } from './drill-hash.ts'
import { minutesLabel, settingLabel } from './labels.ts'
import { guidanceLinesOf, shownNames, sourcesOf } from './references.ts'

const { drills, group } = training.words

interface CardProps {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

const Card = ({ id, title, children }: CardProps) => (
  <section className="drill-card" aria-labelledby={id}>
    <h2 id={id} className="text-xl font-bold">
      {title}
    </h2>
    {children}
  </section>
)

const Bullets = ({ items }: { readonly items: readonly string[] }) => (
  <ul className="grid list-disc gap-1 ps-5">
    {items.map(item => (
      <li key={item}>{item}</li>
    ))}
  </ul>
)

const RollCall = ({ situation, question, point }: Drill['teaching']['rollCall']) => (
  <>
    <p>{situation}</p>
    <p>
      <b>{drills.rollCallQuestion}</b> {question}
    </p>
    <p>
      <b>{drills.rollCallPoint}</b> {point}
    </p>
  </>
)

const References = ({ drill }: { readonly drill: Drill }) => (
  <>
    <dl className="grid gap-2">
      {guidanceLinesOf(drill).map(({ line, words }) => (
        <div key={line}>
          <dt className="font-semibold">{interpolate(drills.guidanceLine, { line: String(line) })}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
    <ul className="grid gap-2 text-base">
      {sourcesOf(drill).map(({ title, address, date }) => (
        <li key={`${title} ${address}`}>
          {title}
          {date && ` (${date})`}
          <br />
          <span className="break-all text-soft">{address}</span>
        </li>
      ))}
    </ul>
  </>
)

/** What a trainer needs for a drill, on a page that trainees do not see. */
export const TrainerPage = ({ drill }: { readonly drill: Drill }) => {
  const { aim, learningOutcomes, minutes, rollCall, notes } = drill.teaching
  const shown = shownNames(drill)
  return (
    <div className="drill-page">
      <DrillHeading>{interpolate(drills.trainerTitle, { drill: drill.name })}</DrillHeading>
      <p className="text-soft">{drills.trainerOnly}</p>
      <div>
        <p>
          <b>{drills.aim}</b> {aim}
        </p>
        <p>
          <b>{drills.timeNeeded}</b> {minutesLabel(minutes)}
        </p>
        <p className="text-base text-soft">{settingLabel(drill)}</p>
      </div>
      <div className="flex flex-wrap gap-4 print:hidden">
        <a href={drillHash({ drill: drill.id, page: 'present' })} className="drill-link" data-main>
          {group.present}
        </a>
        <a href={drillHash({ drill: drill.id })} className="drill-link">
          {drills.toDrill}
        </a>
        <a href={drillHash({ page: 'plan', of: [drill.id] })} className="drill-link">
          {group.plan}
        </a>
        <a href={drillHash({ drill: drill.id, page: 'agreement' })} className="drill-link">
          {group.agreement}
        </a>
        <a href="#drills" className="drill-link">
          {drills.all}
        </a>
      </div>
      <Card id="learning-outcomes" title={drills.learningOutcomes}>
        <p>{drills.afterwards}</p>
        <Bullets items={learningOutcomes} />
      </Card>
      <Card id="roll-call" title={drills.rollCall}>
        <RollCall {...rollCall} />
      </Card>
      <Card id="notes" title={drills.notes}>
        {notes.map(note => (
          <p key={note}>{note}</p>
        ))}
      </Card>
      {shown.length > 0 && (
        <Card id="shows" title={drills.shows}>
          <Bullets items={shown} />
        </Card>
      )}
      <Card id="references" title={drills.references}>
        <References drill={drill} />
      </Card>
    </div>
  )
}
