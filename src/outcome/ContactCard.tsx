import { content } from 'virtual:content'
import type { Service } from '../../content/content.ts'
import type { Placed } from '../../machines/outcome/outcome.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Note, Say } from '../ui/Speech.tsx'
import { daySaid, fill, labelOf } from '../words.ts'
import { Reach } from './Reach.tsx'
import { WhyShown } from './WhyShown.tsx'

const { contact, labels, nations, checkedHow } = content.screens

const Facts = ({ facts }: { readonly facts: readonly (readonly [string, string | undefined])[] }) =>
  facts.map(
    ([label, fact]) =>
      fact && (
        <p key={label}>
          <b>{label}</b> {fact}
        </p>
      )
  )

const More = ({ service }: { readonly service: Service }) => {
  const checked = { date: daySaid(service.checked.on), how: labelOf(checkedHow, service.checked.how) }
  return (
    <Disclosure summary={fill(labels.moreAbout, { name: service.name })}>
      <Facts
        facts={[
          [contact.cost, service.cost],
          [contact.onBill, service.onBill]
        ]}
      />
      <p>{fill(contact.lastChecked, checked)}</p>
      {service.note && (
        <Note>
          <p>{service.note}</p>
        </Note>
      )}
    </Disclosure>
  )
}

/** A service as somebody to contact. */
export const ContactCard = ({ placed: { item, reasons } }: { readonly placed: Placed<Service> }) => (
  <li className="grid gap-3 rounded-2xl border border-edge bg-card p-4">
    <div>
      <h3 className="text-xl font-bold">{item.name}</h3>
      <Facts facts={[[contact.worksIn, item.nations.map(nation => labelOf(nations, nation)).join(', ')]]} />
    </div>
    {item.caution && (
      <Note>
        <p className="font-semibold text-ink">{item.caution}</p>
      </Note>
    )}
    <Say>
      <p>{item.for}</p>
    </Say>
    <Reach service={item} />
    <Facts facts={[[contact.tellsPolice, item.tellsPolice]]} />
    <div className="grid gap-3">
      <More service={item} />
      <WhyShown about={item.name} reasons={reasons} />
    </div>
  </li>
)
