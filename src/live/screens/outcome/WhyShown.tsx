import type { ReactNode } from 'react'
import type { RaisedNeed } from '../../../../machines/outcome/needs.ts'
import { Disclosure } from '../../components/Disclosure.tsx'
import { reasonTemplate } from '../../i18n/answer-labels.ts'
import { useContent, useOfficerLocale } from '../../i18n/officer-locale.ts'

interface Props {
  readonly about: ReactNode
  readonly reasons: readonly RaisedNeed[]
}

/** Why an item is in the outcome; nothing if it is only there for completeness. */
export const WhyShown = ({ about, reasons }: Props) => {
  const content = useContent()
  const { labels } = content.screens
  const { t } = useOfficerLocale()
  return (
    reasons.length > 0 && (
      <Disclosure summary={t(labels.whyShown)} about={about}>
        <p>{t(labels.because)}</p>
        <ul className="grid list-disc gap-1 ps-5">
          {reasons.map(reason => (
            <li key={reason.need}>
              {t(reasonTemplate(reason, content), { because: t(content.needs[reason.need].because) })}
            </li>
          ))}
        </ul>
      </Disclosure>
    )
  )
}
