import { content } from 'virtual:content'
import type { Service } from '../../content/content.ts'
import type { Placed } from '../../machines/outcome/outcome.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { PhoneNumber } from '../ui/PhoneNumber.tsx'
import { Note } from '../ui/Speech.tsx'
import { daySaid, fill, labelOf } from '../words.ts'
import { WhyShown } from './WhyShown.tsx'

const { contact, labels, nations, checkedHow } = content.screens

const NotConfirmed = ({ children }: { readonly children: string }) => (
  <p className="w-fit rounded-md border-2 border-dashed border-line px-2 text-base font-semibold">
    {children}
  </p>
)

/** The numbers, each with what to know before ringing it. */
const Reach = ({ service: { name, phone, text, website, howToReach } }: { readonly service: Service }) => (
  <div className="grid gap-2">
    {phone && <PhoneNumber name={name} number={phone.number} />}
    {phone && !phone.confirmed && <NotConfirmed>{contact.numberNotConfirmed}</NotConfirmed>}
    {phone && (
      <p>
        <b>{contact.hours}</b> {phone.hours.words}
      </p>
    )}
    {phone && !phone.hours.confirmed && <NotConfirmed>{contact.hoursNotConfirmed}</NotConfirmed>}
    {phone?.whenClosed && (
      <>
        <p className="font-bold">{contact.whenClosed}</p>
        <PhoneNumber name={name} number={phone.whenClosed} />
      </>
    )}
    {text && (
      <p>
        <b>{contact.text}</b> <bdi dir="ltr">{text}</bdi>
      </p>
    )}
    {website && (
      <p className="wrap-anywhere">
        <b>{contact.website}</b>{' '}
        {new URL(website).host.replace('www.', '') + new URL(website).pathname.replace(/\/$/, '')}
      </p>
    )}
    {howToReach && <p>{howToReach}</p>}
  </div>
)

const More = ({ service }: { readonly service: Service }) => {
  const facts = [
    [contact.worksIn, service.nations.map(nation => labelOf(nations, nation)).join(', ')],
    [contact.cost, service.cost],
    [contact.onBill, service.onBill],
    [contact.tellsPolice, service.tellsPolice]
  ] as const
  const checked = { date: daySaid(service.checked.on), how: labelOf(checkedHow, service.checked.how) }
  return (
    <Disclosure summary={fill(labels.moreAbout, { name: service.name })}>
      {facts.map(
        ([label, fact]) =>
          fact && (
            <p key={label}>
              <b>{label}</b> {fact}
            </p>
          )
      )}
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
  <li className="grid gap-2 rounded-2xl border border-edge bg-card p-4">
    <h3 className="text-xl font-bold">{item.name}</h3>
    <p className="text-lg">{item.for}</p>
    <Reach service={item} />
    <div className="grid gap-3">
      <More service={item} />
      <WhyShown about={item.name} reasons={reasons} />
    </div>
  </li>
)
