import type { RaisedNeed } from '../../../../machines/outcome/needs.ts'
import { reasonKey } from '../../i18n/answer-keys.ts'
import { T } from '../../i18n/T.tsx'

const Reason = ({ raised }: { readonly raised: RaisedNeed }) => {
  const because = <T k={`needs.${raised.need}.because`} />
  const key = reasonKey(raised)
  return key === undefined ? because : <T k={key} values={{ because }} />
}

/** Why an item is in the outcome: one reason per line. */
export const Reasons = ({ reasons }: { readonly reasons: readonly RaisedNeed[] }) =>
  reasons.map(reason => (
    <span key={reason.need} className="block select-none first-letter:uppercase">
      <Reason raised={reason} />
    </span>
  ))
