import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { interpolate } from '../../../machines/text/interpolate.ts'
import type { Debrief, GivenItems } from '../../../machines/training/drills/debrief.ts'

const { drills } = training.words
const { outcome } = content.screens

const Named = ({ title, names }: { readonly title: string; readonly names: readonly string[] }) => (
  <div className="grid gap-1">
    <h3 className="font-bold">{title}</h3>
    {names.length === 0 ? (
      <p className="text-soft">{drills.none}</p>
    ) : (
      <ul className="grid list-disc gap-1 ps-5">
        {names.map(name => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    )}
  </div>
)

const Lists = ({ given }: { readonly given: GivenItems }) => (
  <>
    <Named title={outcome.doNow} names={given.actions.map(({ line }) => line)} />
    <Named title={outcome.contactFirst} names={given.contacts.map(({ name }) => name)} />
    <Named title={outcome.tips} names={given.tips.map(({ say }) => say)} />
  </>
)

const hasAny = ({ actions, contacts, tips }: GivenItems) => actions.length + contacts.length + tips.length > 0

const Missed = ({ debrief: { missed, nearest, isClearedAsGood } }: Props) => {
  if (!nearest) return <p>{drills.notCompared}</p>
  return (
    <>
      <p className="text-base text-soft">{interpolate(drills.compared, { name: nearest.name })}</p>
      {isClearedAsGood && <p>{drills.anotherTime}</p>}
      {hasAny(missed) ? <Lists given={missed} /> : <p>{drills.missedNothing}</p>}
    </>
  )
}

interface Props {
  readonly debrief: Debrief
}

/** What the person would have received, and what the nearest good route gives in addition. */
export const GivenAndMissed = ({ debrief }: Props) => (
  <div className="drill-pair">
    <section className="drill-card" aria-labelledby="given">
      <h2 id="given" className="text-xl font-bold">
        {drills.given}
      </h2>
      {debrief.given ? <Lists given={debrief.given} /> : <p>{drills.givenNothing}</p>}
    </section>
    <section className="drill-card" aria-labelledby="missed">
      <h2 id="missed" className="text-xl font-bold">
        {drills.missed}
      </h2>
      <Missed debrief={debrief} />
    </section>
  </div>
)
