import { content } from 'virtual:content'
import { useState } from 'react'
import { contactOf } from '../../../../machines/contact/contact.ts'
import type { NumberCode } from '../../../../machines/hand-over/codes.ts'
import { interpolate } from '../../../../machines/text/format.ts'
import { useSend } from '../../context/encounter.ts'
import { usePersonLocale } from '../../i18n/locale.ts'
import { T } from '../../i18n/T.tsx'
import { usePersonT, useT } from '../../i18n/use-t.ts'
import { PersonButton, PersonHeading, PersonLayout } from '../../layout/PersonLayout.tsx'
import { useLondonTime } from '../../platform/clock.ts'
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

interface CaptionProps {
  readonly code: NumberCode
  readonly place: number
  readonly withNames: boolean
}

/** A code's number. Without names it also has its position, so that the officer can say "1, the line for tonight". */
const Caption = ({ code: { service, number }, place, withNames }: CaptionProps) => {
  const contact = contactOf(service, useLondonTime(), content.calendar)
  const { id, neutralName } = service
  return (
    <div className="turned-caption" aria-live="polite">
      {withNames && <PersonContactName contact={contact} />}
      <p className="turned-number">
        {!withNames && (
          <span className="turned-place me-2 inline-block min-w-[1.5em] rounded-lg border-2 border-ctl text-title leading-8 align-middle">
            {place}
          </span>
        )}
        <bdi dir="ltr">{number}</bdi>
      </p>
      {!withNames && neutralName !== undefined && (
        <p className="turned-why">
          <T k={`services.${id}.neutralName`} for="person" />
        </p>
      )}
    </div>
  )
}

/** @returns the accessible name of a code, in the person's language if translated, with its `lang`. */
const useCodeLabel = () => {
  const key = 'screens.handOver.codeOf'
  const { text } = useT()(key)
  const translation = usePersonT()(key)
  const tag = usePersonLocale()?.language.tag
  return translation === undefined ? { text, lang: undefined } : { text: translation, lang: tag }
}

interface Props {
  /** At least one. */
  readonly codes: readonly [NumberCode, ...NumberCode[]]
  readonly withNames: boolean
  /** Whether some chosen number has no code, because nobody has confirmed it. */
  readonly leavesSomeOut: boolean
}

/** Shows one code at a time, large and completely visible. Each code holds one number. */
export const PersonCodesScreen = ({ codes, withNames, leavesSomeOut }: Props) => {
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
      <Caption code={code} place={at + 1} withNames={withNames} />
      {codes.length > 1 && (
        <p className="flex justify-center gap-2.5" aria-hidden="true">
          {codes.map(({ payload }, dot) => (
            <i
              key={payload}
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
