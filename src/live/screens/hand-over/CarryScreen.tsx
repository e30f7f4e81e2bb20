import type { Service } from '../../../../machines/content/content.ts'
import { CARRY_ANSWERS, type CarryAnswer, type Form } from '../../../../machines/hand-over/forms.ts'
import { hasNumber } from '../../../../machines/hand-over/hand-over-contacts.ts'
import { Button } from '../../components/Button.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Note, Say } from '../../components/Speech.tsx'
import { useSend } from '../../context/encounter.ts'
import { BilingualText } from '../../i18n/BilingualText.tsx'
import { CARRY_LABELS } from '../../i18n/carry-labels.ts'
import { listNodes, useOfficerLocale } from '../../i18n/officer-locale.ts'
import { DraftNotice, Translation } from '../../i18n/Translation.tsx'
import { EncounterLayout } from '../../layout/EncounterLayout.tsx'

interface Props {
  readonly services: readonly Service[]
  readonly answer: CarryAnswer | undefined
}

const LeftOut = ({ services }: Pick<Props, 'services'>) => {
  const locale = useOfficerLocale()
  const { leftOut } = locale.screens.handOver
  const names = services.filter(service => !hasNumber(service)).map(({ name }) => name)
  return names.length > 0 && <p>{locale.t(leftOut, { names: listNodes(locale, names) })}</p>
}

const CodesOffer = ({ services, form }: Pick<Props, 'services'> & { readonly form: Form }) => {
  const send = useSend()
  const {
    screens: { handOver: words },
    t
  } = useOfficerLocale()
  return (
    <>
      <Note>
        <p>{t(form === 'plain' ? words.plainNote : words.neutralNote)}</p>
        <LeftOut services={services} />
      </Note>
      {services.some(hasNumber) && (
        <Button look="main" onPress={() => send({ type: 'codes.show' })}>
          <Icon name="turn" />
          {t(words.code)}
        </Button>
      )}
    </>
  )
}

/** Asks whether carrying is safe before it offers anything to carry. */
export const CarryScreen = ({ services, answer }: Props) => {
  const send = useSend()
  const {
    screens: { labels, handOver: words },
    t
  } = useOfficerLocale()
  return (
    <EncounterLayout title={labels.outcome}>
      <Say>
        <Heading>{t(words.carry)}</Heading>
        <Translation of={({ screens }) => screens.handOver.carry} className="mt-2 text-3xl font-bold" />
        <p className="mt-2 text-soft">{t(words.carryWhy)}</p>
        <Translation of={({ screens }) => screens.handOver.carryWhy} />
        <DraftNotice />
      </Say>
      <ul className="grid gap-3">
        {CARRY_ANSWERS.map(option => (
          <li key={option}>
            <Button
              look="answer"
              pressed={option === answer}
              onPress={() => send({ type: 'carry.answer', answer: option })}
            >
              <BilingualText
                text={words[CARRY_LABELS[option]]}
                of={({ screens }) => screens.handOver[CARRY_LABELS[option]]}
              />
            </Button>
          </li>
        ))}
      </ul>
      {answer === 'no' && (
        <Say>
          <p>{t(words.noSay)}</p>
          <Translation of={({ screens }) => screens.handOver.noSay} className="text-xl font-semibold" />
          <DraftNotice />
        </Say>
      )}
      {(answer === 'plain' || answer === 'neutral') && <CodesOffer services={services} form={answer} />}
    </EncounterLayout>
  )
}
