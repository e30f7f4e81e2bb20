import { content } from 'virtual:content'
import { training } from 'virtual:training'
import type { DayNumber, Fact } from '../../../machines/content/content.ts'
import { formatFullDate } from '../../../machines/hours/format-date.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { labelOf } from '../../../machines/text/label-of.ts'
import { ageOf } from '../../../machines/training/facts/facts.ts'
import { formatRelativeDays } from '../../../machines/training/facts/relative-days.ts'
import type { PlannedFact } from '../../../machines/training/facts/rota.ts'
import { Disclosure } from '../../live/components/Disclosure.tsx'
import { stateLabel } from './state-label.ts'

const { facts: words, factKinds, doubts } = training.words
const { checkedHow } = content.screens

const forceNames = (ids: readonly string[]): string =>
  ids.map(id => content.forces.find(force => force.id === id)?.name ?? id).join(', ')

/** A state is recognised by its label and border, not only by colour. */
const Mark = ({ children, look }: { readonly children: string; readonly look: string }) => (
  <li className={`w-fit rounded-md border-2 px-2 text-sm font-semibold ${look}`}>{children}</li>
)

const Marks = ({ fact, today }: Dated) => {
  const age = ageOf(fact, today)
  return (
    <ul className="grid gap-1">
      {age !== 'unsettled' && (
        <Mark
          look={
            age === 'overdue'
              ? 'border-danger text-danger'
              : age === 'due'
                ? 'border-doubt text-doubt'
                : 'border-hair'
          }
        >
          {stateLabel(age)}
        </Mark>
      )}
      {fact.unconfirmed && (
        <Mark look={fact.unconfirmed.length > 0 ? 'border-dashed border-ctl' : 'border-hair'}>
          {fact.unconfirmed.length > 0
            ? interpolate(words.notConfirmed, {
                what: fact.unconfirmed.map(doubt => doubts[doubt]).join(', ')
              })
            : stateLabel('confirmed')}
        </Mark>
      )}
      {fact.status === 'check-first' && (
        <Mark look="border-dashed border-ctl">{stateLabel('check-first')}</Mark>
      )}
      {fact.status === 'held' && (
        <Mark look="border-dotted border-ctl">{fact.isShown ? stateLabel('held') : words.notShown}</Mark>
      )}
    </ul>
  )
}

const Sources = ({ sources, name }: Fact) => (
  <>
    <ul className="grid gap-1">
      {sources.map(({ title, address }) => (
        <li key={`${title} ${address}`}>{title}</li>
      ))}
    </ul>
    <Disclosure summary={interpolate(words.sources, { count: String(sources.length) })} about={name}>
      <ul className="grid gap-2">
        {sources.map(({ title, address, date }) => (
          <li key={`${title} ${address}`}>
            <span className="font-semibold">{title}</span>
            <br />
            <span className="break-all">{address}</span>
            {date && (
              <>
                <br />
                {interpolate(words.sourceDate, { date })}
              </>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  </>
)

const Day = ({ day, today }: { readonly day: DayNumber; readonly today: DayNumber }) => (
  <>
    <span className="day">{formatFullDate(day)}</span>
    <span className="block font-semibold">{formatRelativeDays(day - today)}</span>
  </>
)

/** Its day in the rota, and its review day if that is later. */
const CheckAgain = ({ fact: { checkOn, reviewBy }, today }: Dated) => {
  if (checkOn === undefined || reviewBy === undefined) return words.noReview
  return (
    <>
      <Day day={checkOn} today={today} />
      {reviewBy !== checkOn && (
        <span className="block text-soft">
          {interpolate(words.latest, { date: formatFullDate(reviewBy) })}
        </span>
      )}
    </>
  )
}

interface Dated {
  readonly fact: PlannedFact
  readonly today: DayNumber
}

/** One fact: its status, when it was checked, when it is due again, and its sources. */
export const FactRow = ({ fact, today }: Dated) => {
  const { kind, name, forces, checked } = fact
  return (
    <tr>
      <th scope="row">
        <b>{name}</b>
        <span className="block text-soft">
          {[factKinds[kind], forceNames(forces)].filter(Boolean).join(': ')}
        </span>
      </th>
      <td>
        <Marks fact={fact} today={today} />
      </td>
      <td>
        {checked ? (
          <>
            <Day day={checked.on} today={today} />
            <span className="block text-soft">{labelOf(checkedHow, checked.how)}</span>
          </>
        ) : (
          words.neverChecked
        )}
      </td>
      <td>
        <CheckAgain fact={fact} today={today} />
      </td>
      <td>
        <Sources {...fact} />
      </td>
    </tr>
  )
}
