import type { ReactNode } from 'react'
import type { Service } from '../../../../machines/content/content.ts'
import { type ServiceNumber, serviceNumbers } from '../../../../machines/hand-over/service-numbers.ts'
import { digitGroups, spokenGroups } from '../../../../machines/hand-over/spoken-number.ts'
import type { TextKey } from '../../../../machines/language/text-key.ts'
import { Heading } from '../../components/Heading.tsx'
import { Say } from '../../components/Speech.tsx'
import { DraftNotice } from '../../i18n/Draft.tsx'
import { InPersonLanguage, T } from '../../i18n/T.tsx'
import { usePersonT, useT } from '../../i18n/use-t.ts'
import { EncounterLayout } from '../../layout/EncounterLayout.tsx'

const LABELS = {
  phone: undefined,
  outOfHoursPhone: 'screens.contact.out-of-hours',
  text: 'screens.contact.text'
} as const

const DIGITS = Array.from({ length: 10 }, (_, digit) => `screens.hand-over.digits.${digit + 1}` as const)
const HUNDRED = 'screens.hand-over.hundred'

/** @returns the groups of a number in the person's words; none if one of them is not translated. */
const usePersonGroups = (number: string): readonly string[] => {
  const t = usePersonT()
  const [hundred, ...digits] = [HUNDRED, ...DIGITS].map(key => t(key as TextKey))
  const all = digits.flatMap(digit => digit ?? [])
  return hundred === undefined || all.length < digits.length
    ? []
    : spokenGroups(number, { digits: all, hundred })
}

const InParentheses = ({ children }: { readonly children: ReactNode }) => <>({children})</>

/** A number in the groups in which it is said, each with its words. */
const SpokenNumber = ({ channel, line: { number, confirmed } }: ServiceNumber) => {
  const t = useT()
  const label = LABELS[channel]
  const spoken = spokenGroups(number, {
    digits: DIGITS.map(key => t(key).text),
    hundred: t(HUNDRED).text
  })
  const forPerson = usePersonGroups(number)
  return (
    <div>
      {label && (
        <p>
          <T k={label} for="both" />
        </p>
      )}
      <ul>
        {digitGroups(number).map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a group may occur twice, and none moves
          <li key={index}>
            <b>
              <bdi dir="ltr">{group}</bdi>
            </b>{' '}
            {spoken[index]}
            {forPerson.length > 0 && (
              <>
                {' '}
                <InPersonLanguage>{forPerson[index]}</InPersonLanguage>
              </>
            )}
          </li>
        ))}
      </ul>
      {!confirmed && (
        <p>
          <T k="screens.hand-over.not-confirmed" for="both" as={InParentheses} />
        </p>
      )}
    </div>
  )
}

const SpokenContact = ({ service }: { readonly service: Service }) => {
  const numbers = serviceNumbers(service)
  const { id, howToReach } = service
  return (
    <li>
      <T k={`services.${service.id}.name`} as="p" className="font-bold" />
      {numbers.map(number => (
        <SpokenNumber key={number.channel} {...number} />
      ))}
      {howToReach && (
        <p>
          <T k={`services.${id}.how-to-reach`} for="both" />
        </p>
      )}
    </li>
  )
}

/** The chosen contacts as the officer says them: short lines, and numbers a group at a time. */
export const ReadAloudScreen = ({ services }: { readonly services: readonly Service[] }) => (
  <EncounterLayout title="screens.labels.outcome">
    <Heading>
      <T k="screens.hand-over.read" />
    </Heading>
    <Say>
      <T k="screens.hand-over.read-say" for="both" as="p" personClassName="text-xl font-semibold" />
      <DraftNotice />
      <ul className="grid gap-4 pt-2">
        {services.map(service => (
          <SpokenContact key={service.id} service={service} />
        ))}
      </ul>
    </Say>
  </EncounterLayout>
)
