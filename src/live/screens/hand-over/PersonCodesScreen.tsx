import { useState } from 'react'
import type { NumberCode } from '../../../../machines/hand-over/codes.ts'
import type { SelectableContacts } from '../../../../machines/hand-over/selectable-contacts.ts'
import { interpolate } from '../../../../machines/text/format.ts'
import { ThenPress } from '../../components/PhoneNumber.tsx'
import { useSend } from '../../context/encounter.ts'
import { usePersonLocale } from '../../i18n/locale.ts'
import { SisterNames } from '../../i18n/SisterNames.tsx'
import { T } from '../../i18n/T.tsx'
import { usePersonT, useT } from '../../i18n/use-t.ts'
import { PersonButton, PersonHeading, PersonLayout } from '../../layout/PersonLayout.tsx'
import { PersonContactName } from './PersonContactName.tsx'
import { QrCode } from './QrCode.tsx'

/** Returns to the numbers. The person may press it. */
const AllNumbersButton = () => {
  const send = useSend()
  return <PersonButton look="link" k="screens.handOver.all" onPress={() => send({ type: 'numbers.show' })} />
}

/** Shown if no chosen number is confirmed, instead of asking whether carrying numbers is safe. */
export const NoCodesScreen = () => (
  <PersonLayout contentClass="turned-codes">
    <PersonHeading k="screens.handOver.noCodes" />
    <p className="turned-why">
      <T k="screens.handOver.noCodesInstead" for="person" />
    </p>
    <AllNumbersButton />
  </PersonLayout>
)

interface CaptionProps extends Pick<SelectableContacts, 'sisters'> {
  readonly code: NumberCode
  readonly place: number
  readonly withNames: boolean
}

/** A code's number. Without names it also has its position, so that the officer can say "1, the line for tonight". */
const Caption = ({ code: { services, number, press }, place, withNames, sisters }: CaptionProps) => (
  <div className="turned-caption" aria-live="polite">
    {withNames &&
      services.map(service => (
        <PersonContactName key={service.id} service={service}>
          <SisterNames of={service} sisters={sisters.get(service)} for="person" />
        </PersonContactName>
      ))}
    <p className="turned-number">
      {!withNames && (
        <span className="turned-place me-2 inline-block min-w-[1.5em] rounded-lg border-2 border-ctl text-title leading-8 align-middle">
          {place}
        </span>
      )}
      <bdi dir="ltr">{number}</bdi> <ThenPress press={press} for="person" />
    </p>
    {services.map(
      ({ id, neutralName }) =>
        !withNames &&
        neutralName !== undefined && (
          <p key={id} className="turned-why">
            <T k={`services.${id}.neutralName`} for="person" />
          </p>
        )
    )}
  </div>
)

/** @returns the accessible name of a code, in the person's language if translated, with its `lang`. */
const useCodeLabel = () => {
  const key = 'screens.handOver.codeOf'
  const { text } = useT()(key)
  const translation = usePersonT()(key)
  const tag = usePersonLocale()?.language.tag
  return translation === undefined ? { text, lang: undefined } : { text: translation, lang: tag }
}

interface Props extends Pick<SelectableContacts, 'sisters'> {
  /** At least one. */
  readonly codes: readonly [NumberCode, ...NumberCode[]]
  readonly withNames: boolean
  /** Whether some chosen number has no code, because nobody has confirmed it. */
  readonly leavesSomeOut: boolean
}

/** Shows one code at a time, large and completely visible. Each code holds one number. */
export const PersonCodesScreen = ({ codes, withNames, leavesSomeOut, sisters }: Props) => {
  const [at, setAt] = useState(0)
  const label = useCodeLabel()
  const code = codes[at] ?? codes[0]
  const next = (
    <PersonButton look="filled" k="screens.handOver.next" onPress={() => setAt((at + 1) % codes.length)} />
  )
  return (
    <PersonLayout contentClass="turned-codes" action={codes.length > 1 && next}>
      <PersonHeading k="screens.handOver.scan" />
      <p className="turned-why">
        <T k="screens.handOver.offers" for="person" />
      </p>
      <QrCode
        text={code.payload}
        label={interpolate(label.text, { code: String(at + 1), count: String(codes.length) })}
        lang={label.lang}
      />
      <Caption code={code} place={at + 1} withNames={withNames} sisters={sisters} />
      {codes.length > 1 && (
        <p className="flex justify-center gap-2.5" aria-hidden="true">
          {codes.map(({ payload, press }, dot) => (
            <i
              key={`${payload} ${press}`}
              data-here={dot === at || undefined}
              className="size-3 rounded-full border-2 border-ctl data-here:border-current data-here:bg-current data-here:forced-color-adjust-none"
            />
          ))}
        </p>
      )}
      {leavesSomeOut && (
        <p className="turned-why">
          <T k="screens.handOver.someWithoutCode" for="person" />
        </p>
      )}
      <AllNumbersButton />
    </PersonLayout>
  )
}
