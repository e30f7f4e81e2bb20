import type { Service } from '../../content/content.ts'
import { fill } from '../../machines/fill.ts'
import { type NumberOf, numbersOf } from '../../machines/hand-over/numbers.ts'
import { groupsOf, spokenGroups } from '../../machines/hand-over/spoken.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Say } from '../ui/Speech.tsx'
import { useHandOverWords } from './words.ts'

/** A number in the groups in which it is said, each with its words. */
const SpokenNumber = ({ channel, line: { number, confirmed } }: NumberOf) => {
  const words = useHandOverWords()
  const which = { phone: '', outOfHoursPhone: words.outOfHours, text: words.byText }[channel]
  const said = spokenGroups(number, words)
  return (
    <div>
      {which && <p>{fill(which, { number: '' })}</p>}
      <ul>
        {groupsOf(number).map((group, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a group may occur twice, and none moves
          <li key={at}>
            <b>
              <bdi dir="ltr">{group}</bdi>
            </b>{' '}
            {said[at]}
          </li>
        ))}
      </ul>
      {!confirmed && <p>({words.notConfirmed})</p>}
    </div>
  )
}

/** The chosen contacts as the officer says them: short lines, and numbers a group at a time. */
export const ReadAloud = ({ services }: { readonly services: readonly Service[] }) => {
  const words = useHandOverWords()
  return (
    <Disclosure summary={words.read}>
      <Say>
        <p>{words.readSay}</p>
        <ul className="grid gap-4 pt-2">
          {services.map(service => (
            <li key={service.id}>
              <p className="font-bold">{service.name}</p>
              {numbersOf(service).map(number => (
                <SpokenNumber key={number.channel} {...number} />
              ))}
              {numbersOf(service).length === 0 && <p>{service.howToReach}</p>}
            </li>
          ))}
        </ul>
      </Say>
    </Disclosure>
  )
}
