import { training } from 'virtual:training'
import type { Drill } from '../../../machines/content/content.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import type { Debrief } from '../../../machines/training/drills/debrief.ts'
import type { Reaction } from '../../../machines/training/drills/record.ts'
import { GoodOfficer } from './GoodOfficer.tsx'

const { drills } = training.words

const reactionsLabel = (reactions: Debrief['reactions'][number]): string => {
  if (!reactions) return drills.notMet
  return reactions.map(one => drills.did[one]).join(', ') || drills.did.nothing
}

/** Whether a good officer does the same first; nothing if the interruption did not occur, or nothing was done. */
const beside = (wanted: Drill['interruptions'][number]['do'], [first]: readonly Reaction[] = []) => {
  if (first === undefined) return ''
  if (wanted.some(one => one === first)) return drills.didTheSame
  return interpolate(drills.didOther, { what: wanted.map(one => drills.did[one]).join(', ') })
}

/** Each interruption, how the trainee reacted, and what a good officer does. */
export const Interruptions = ({ drill, debrief }: { readonly drill: Drill; readonly debrief: Debrief }) => {
  if (drill.interruptions.length === 0) return null
  return (
    <section className="grid gap-3" aria-labelledby="interruptions">
      <h2 id="interruptions" className="text-xl font-bold">
        {drills.interruptions}
      </h2>
      {drill.interruptions.map((interruption, index) => (
        <article key={interruption.happens} className="drill-card">
          <p>{interruption.happens}</p>
          <p>
            <b>{drills.youDid}</b> {reactionsLabel(debrief.reactions[index])}.{' '}
            {beside(interruption.do, debrief.reactions[index])}
          </p>
          <GoodOfficer {...interruption} />
        </article>
      ))}
    </section>
  )
}
