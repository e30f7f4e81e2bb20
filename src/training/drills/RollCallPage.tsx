import { training } from 'virtual:training'
import type { Drill } from '../../../machines/content/content.ts'
import { Disclosure } from '../../live/components/Disclosure.tsx'
import { useLondonTime } from '../../live/platform/clock.ts'
import { DrillHeading } from './DrillHeading.tsx'
import { drillHash } from './drill-hash.ts'

const { words, drills } = training
const { group, drills: drillWords } = words

const Item = ({ drill, isToday }: { readonly drill: Drill; readonly isToday: boolean }) => {
  const { situation, question, point } = drill.teaching.rollCall
  return (
    <li className="drill-card" data-today={isToday || undefined}>
      <h2 className="text-xl font-bold">{isToday ? `${group.today}: ${drill.name}` : drill.name}</h2>
      <p className="roll-call-words">{situation}</p>
      <p className="roll-call-words font-bold">{question}</p>
      <div className="print:hidden">
        <Disclosure summary={drillWords.rollCallPoint} about={drill.name}>
          <p>{point}</p>
          <a href={drillHash({ drill: drill.id })} className="quiet-link w-fit">
            {drillWords.toDrill}
          </a>
        </Disclosure>
      </div>
      <p className="print-only">
        <b>{drillWords.rollCallPoint}</b> {point}
      </p>
    </li>
  )
}

/** Each drill in sixty seconds, for a roll-call. Today's drill comes first, another one each day. */
export const RollCallPage = () => {
  const { day } = useLondonTime()
  const first = day % drills.length
  const inTurn = [...drills.slice(first), ...drills.slice(0, first)]
  return (
    <div className="drill-page">
      <DrillHeading>{group.rollCall}</DrillHeading>
      <p className="text-soft">{group.rollCallHelp}</p>
      <ul className="grid gap-4">
        {inTurn.map((drill, index) => (
          <Item key={drill.id} drill={drill} isToday={index === 0} />
        ))}
      </ul>
    </div>
  )
}
