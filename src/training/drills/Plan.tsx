import { training } from 'virtual:training'
import { interpolate } from '../../../machines/text/format.ts'
import { planOf, type SessionPlan } from '../../../machines/training/drills/session.ts'
import { useHash } from '../hash.ts'
import { Table } from '../Table.tsx'

const { group } = training.words

/** The session that the address asks for. */
export const usePlan = (): SessionPlan => planOf(useHash().parameters, training.drills)

/** The timetable of a session. Each drill links to its own page. */
export const Plan = ({ plan }: { readonly plan: SessionPlan }) => {
  const { hrefOf } = useHash()
  const { slots, minutes, threes, pairs, tooLong } = plan
  if (plan.drills.length === 0) return <p>{group.noRoom}</p>
  return (
    <>
      {tooLong > 0 && <p role="alert">{interpolate(group.tooLong, { count: String(tooLong) })}</p>}
      <p>{group.ground}</p>
      <Table
        caption={interpolate(group.total, { count: String(minutes) })}
        heads={[group.what, group.from, group.how]}
        rows={slots.map(({ part, drill, from, to }) => [
          part === 'drill' ? (
            <a key={drill.id} href={hrefOf({ drill: drill.id, page: undefined })} className="underline">
              {drill.name}
            </a>
          ) : (
            group[part]
          ),
          interpolate(group.minutesFromTo, { from: String(from), to: String(to) }),
          group[`${part}How`]
        ])}
      />
      {threes > 0 && <p>{interpolate(group.threes, { count: String(threes) })}</p>}
      {pairs > 0 && <p>{interpolate(group.pairs, { count: String(pairs) })}</p>}
    </>
  )
}
