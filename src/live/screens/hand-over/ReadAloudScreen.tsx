import { content } from 'virtual:content'
import { type ContactChannel, channelsOf } from '../../../../machines/contact/channels.ts'
import type { Service } from '../../../../machines/content/content.ts'
import { codesOf, type NumberCode } from '../../../../machines/hand-over/codes.ts'
import { spokenGroups } from '../../../../machines/hand-over/spoken-number.ts'
import type { Moment } from '../../../../machines/hours/london.ts'
import type { TextKey } from '../../../../machines/language/text-key.ts'
import { Button } from '../../components/Button.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Icon } from '../../components/Icon.tsx'
import { ThenPress } from '../../components/PhoneNumber.tsx'
import { Say } from '../../components/Speech.tsx'
import { Website } from '../../components/Website.tsx'
import { useSend } from '../../context/encounter.ts'
import { DraftNotice } from '../../i18n/Draft.tsx'
import { InPersonLanguage, T } from '../../i18n/T.tsx'
import { usePersonT, useT } from '../../i18n/use-t.ts'
import { EncounterLayout } from '../../layout/EncounterLayout.tsx'

const DIGITS = Array.from({ length: 10 }, (_, digit) => `screens.handOver.digits.${digit + 1}` as const)
const HUNDRED = 'screens.handOver.hundred'

const inOneLine = (groups: readonly string[]) => groups.join(', ')

/** @returns a number in the person's words; `undefined` if one of them is not translated. */
const usePersonWords = (number: string): string | undefined => {
  const t = usePersonT()
  const [hundred, ...digits] = [HUNDRED, ...DIGITS].map(key => t(key as TextKey))
  const all = digits.flatMap(digit => digit ?? [])
  return hundred === undefined || all.length < digits.length
    ? undefined
    : inOneLine(spokenGroups(number, { digits: all, hundred }))
}

interface SpokenProps {
  readonly channel: ContactChannel
  readonly number: string
  /** The position of its code among all codes, so that the officer can say which one to use. */
  readonly code: { readonly code: string; readonly count: string } | undefined
}

/** A number in one line, with the words to say it below. */
const SpokenNumber = ({ channel, number, code }: SpokenProps) => {
  const t = useT()
  const { label, isNumberConfirmed } = channel
  const forPerson = usePersonWords(number)
  const digits = DIGITS.map(key => t(key).text)
  return (
    <>
      <p>
        {label && channel.channel !== 'phone' && (
          <>
            <T k={label} />{' '}
          </>
        )}
        <b className="text-number tabular-nums">
          <bdi dir="ltr">{number}</bdi>
        </b>{' '}
        <ThenPress press={channel.press} for="both" />
        {!isNumberConfirmed && (
          <>
            {' ('}
            <T k="screens.handOver.notConfirmed" />)
          </>
        )}
        {code && (
          <span className="text-meta text-soft">
            {' · '}
            <T k="screens.handOver.codeOf" values={code} />
          </span>
        )}
      </p>
      <p className="text-meta text-soft">
        {inOneLine(spokenGroups(number, { digits, hundred: t(HUNDRED).text }))}{' '}
        {forPerson && <InPersonLanguage>{forPerson}</InPersonLanguage>}
      </p>
    </>
  )
}

interface SpokenContactProps {
  readonly service: Service
  readonly codes: readonly NumberCode[]
  readonly at: Moment
}

const SpokenContact = ({ service, codes, at }: SpokenContactProps) => {
  const { id, shortName, website } = service
  const codeOf = (number: string) => {
    const place = codes.findIndex(code => code.service === service && code.number === number) + 1
    return place > 0 ? { code: String(place), count: String(codes.length) } : undefined
  }
  return (
    <li>
      <T
        k={`services.${id}.${shortName === undefined ? 'name' : 'shortName'}`}
        as="p"
        className="font-bold"
      />
      {channelsOf(service, at, content.calendar).map(channel =>
        channel.number === undefined ? (
          website && <Website key={channel.channel} label="screens.contact.webchat" website={website} />
        ) : (
          <SpokenNumber
            key={channel.channel}
            channel={channel}
            number={channel.number}
            code={codeOf(channel.number)}
          />
        )
      )}
    </li>
  )
}

interface Props {
  readonly services: readonly Service[]
  /** The minute for which the contacts are sorted. */
  readonly at: Moment
}

/**
 * The numbers for the officer to read aloud, after the phone is turned back. Other contacts can be chosen from here.
 */
export const ReadAloudScreen = ({ services, at }: Props) => {
  const send = useSend()
  const codes = codesOf(services, at, content.calendar)
  return (
    <EncounterLayout
      action={
        services.length > 0 && (
          <Button look="filled" onPress={() => send({ type: 'phone.turn' })}>
            <Icon name="turn" className="max-[26rem]:hidden" />
            <T k="screens.shown.turn" />
          </Button>
        )
      }
    >
      <Heading>
        <T k="screens.handOver.title" />
      </Heading>
      {services.length === 0 ? (
        <T k="screens.handOver.nothingChosen" as="p" className="font-medium" />
      ) : (
        <>
          <Say>
            <T k="screens.handOver.readSay" for="both" as="p" personClassName="mt-1 font-medium" />
          </Say>
          <DraftNotice />
          <ul className="grid gap-3">
            {services.map(service => (
              <SpokenContact key={service.id} service={service} codes={codes} at={at} />
            ))}
          </ul>
        </>
      )}
      <Button look="outline" onPress={() => send({ type: 'contacts.choose' })}>
        <T k="screens.handOver.choose" />
      </Button>
    </EncounterLayout>
  )
}
