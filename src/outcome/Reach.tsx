import { content } from 'virtual:content'
import type { Line, Service } from '../../content/content.ts'
import { PhoneNumber } from '../ui/PhoneNumber.tsx'
import { NotConfirmed } from './NotConfirmed.tsx'
import { OpeningLine } from './OpeningLine.tsx'
import { Website } from './Website.tsx'

const { contact } = content.screens

const Phone = ({ name, line }: { readonly name: string; readonly line: Line }) => (
  <>
    <PhoneNumber name={name} number={line.number} />
    {!line.confirmed && <NotConfirmed>{contact.numberNotConfirmed}</NotConfirmed>}
    <OpeningLine hours={line.hours} />
  </>
)

const OtherPhone = ({ name, line }: { readonly name: string; readonly line: Line }) => (
  <>
    <p className="font-bold">{contact.outOfHours}</p>
    <Phone name={name} line={line} />
  </>
)

const Text = ({ line }: { readonly line: Line }) => (
  <>
    <p>
      <b>{contact.text}</b> <bdi dir="ltr">{line.number}</bdi>
    </p>
    {!line.confirmed && <NotConfirmed>{contact.numberNotConfirmed}</NotConfirmed>}
    <OpeningLine hours={line.hours} />
  </>
)

/** The ways to reach a service, each with what to know first. */
export const Reach = ({ service }: { readonly service: Service }) => {
  const { name, phone, outOfHoursPhone, text, webchat, website, howToReach } = service
  return (
    <div className="grid gap-2">
      {phone ? <Phone name={name} line={phone} /> : <p className="font-bold">{contact.noNumber}</p>}
      {outOfHoursPhone && <OtherPhone name={name} line={outOfHoursPhone} />}
      {text && <Text line={text} />}
      {website && <Website label={contact.website} website={website} />}
      {webchat && (
        <>
          <p className="font-bold">{contact.webchat}</p>
          <OpeningLine hours={webchat.hours} />
        </>
      )}
      {howToReach && <p>{howToReach}</p>}
    </div>
  )
}
