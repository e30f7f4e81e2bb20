import type { ReactNode } from 'react'
import type { RaisedNeed } from '../../../../machines/outcome/needs.ts'
import { Disclosure } from '../../components/Disclosure.tsx'
import { reasonKey } from '../../i18n/answer-keys.ts'
import { T } from '../../i18n/T.tsx'

const Reason = ({ raised }: { readonly raised: RaisedNeed }) => {
  const because = <T k={`needs.${raised.need}.because`} />
  const key = reasonKey(raised)
  return key === undefined ? because : <T k={key} values={{ because }} />
}

interface Props {
  readonly about: ReactNode
  readonly reasons: readonly RaisedNeed[]
}

/** Why an item is in the outcome; nothing if it is only there for completeness. */
export const WhyShown = ({ about, reasons }: Props) =>
  reasons.length > 0 && (
    <Disclosure summary={<T k="screens.labels.why-shown" />} about={about}>
      <T k="screens.labels.because" as="p" />
      <ul className="grid list-disc gap-1 ps-5">
        {reasons.map(reason => (
          <li key={reason.need}>
            <Reason raised={reason} />
          </li>
        ))}
      </ul>
    </Disclosure>
  )
