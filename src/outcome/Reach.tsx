import { content } from 'virtual:content'
import type { Service } from '../../content/content.ts'
import { PhoneNumber } from '../ui/PhoneNumber.tsx'

const { contact } = content.screens

const NotConfirmed = ({ children }: { readonly children: string }) => (
  <p className="w-fit rounded-md border-2 border-dashed border-line px-2 text-base font-semibold">
    {children}
  </p>
)

/** How a site is said: without the parts that nobody types. */
const siteSaid = (address: string) => {
  const { host, pathname } = new URL(address)
  return host.replace('www.', '') + pathname.replace(/\/$/, '')
}

const Phone = ({ name, phone }: { readonly name: string; readonly phone: NonNullable<Service['phone']> }) => (
  <>
    <PhoneNumber name={name} number={phone.number} />
    {!phone.confirmed && <NotConfirmed>{contact.numberNotConfirmed}</NotConfirmed>}
    <p>
      <b>{contact.hours}</b> {phone.hours.words}
    </p>
    {!phone.hours.confirmed && <NotConfirmed>{contact.hoursNotConfirmed}</NotConfirmed>}
    {phone.whenClosed && (
      <>
        <p className="font-bold">{contact.whenClosed}</p>
        <PhoneNumber name={name} number={phone.whenClosed} />
      </>
    )}
  </>
)

/** The ways to reach a service, each with what to know first. A site is text: a link would leave a trace. */
export const Reach = ({
  service: { name, phone, text, website, howToReach }
}: {
  readonly service: Service
}) => (
  <div className="grid gap-2">
    {phone ? <Phone name={name} phone={phone} /> : <p className="font-bold">{contact.noNumber}</p>}
    {text && (
      <p>
        <b>{contact.text}</b> <bdi dir="ltr">{text}</bdi>
      </p>
    )}
    {website && (
      <p className="wrap-anywhere">
        <b>{contact.website}</b> {siteSaid(website.address)}
      </p>
    )}
    {website && !website.confirmed && <NotConfirmed>{contact.websiteNotConfirmed}</NotConfirmed>}
    {howToReach && <p>{howToReach}</p>}
  </div>
)
