import { content } from 'virtual:content'
import type { Service } from '../../content/content.ts'
import { fill } from '../../machines/fill.ts'
import { numbersOf } from '../../machines/hand-over/numbers.ts'
import type { Offer } from '../../machines/hand-over/offer.ts'
import { isStale } from '../../machines/outcome/stale.ts'
import { useLondonTime } from '../browser/clock.ts'
import { Choices } from '../ui/Choices.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { daySaid } from '../words.ts'
import { useHandOverWords } from './words.ts'

const { contact } = content.screens

const Numbers = ({ service }: { readonly service: Service }) => {
  const words = useHandOverWords()
  const numbers = numbersOf(service)
  if (numbers.length === 0) return <span className="block">{words.noNumber}</span>
  return numbers.map(({ channel, line }) => (
    <span key={channel} className="block">
      <bdi dir="ltr">{line.number}</bdi> {!line.confirmed && `(${words.notConfirmed})`}
    </span>
  ))
}

const Label = ({ service }: { readonly service: Service }) => {
  const { day } = useLondonTime()
  return (
    <span className="min-w-0">
      <span className="block leading-tight">{service.name}</span>
      <span className="block text-base font-normal text-soft">
        <Numbers service={service} />
        {isStale(service, day) && fill(contact.stale, { date: daySaid(service.reviewBy) })}
      </span>
    </span>
  )
}

interface Props {
  readonly offer: Offer
  readonly chosen: readonly string[]
  readonly onToggle: (id: string) => void
}

/** Which contacts to hand over: those of "Contact first" are at hand, all others a tap away. */
export const ChooseContacts = ({ offer, chosen, onToggle }: Props) => {
  const words = useHandOverWords()
  const list = (services: readonly Service[]) => (
    <Choices
      choices={services.map(service => ({ id: service.id, label: <Label service={service} /> }))}
      chosen={chosen}
      onToggle={onToggle}
    />
  )
  return (
    <fieldset className="grid gap-3">
      <legend className="text-xl font-bold">{words.choose}</legend>
      <p className="text-base text-soft">{words.chooseHint}</p>
      {list(offer.first)}
      <Disclosure summary={words.more}>
        <div className="pt-3">{list(offer.more)}</div>
      </Disclosure>
    </fieldset>
  )
}
