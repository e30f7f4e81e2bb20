import type { Service } from '../../../../machines/content/content.ts'
import { CARRY_ANSWERS, type CarryAnswer, type Form } from '../../../../machines/hand-over/forms.ts'
import { hasNumber } from '../../../../machines/hand-over/hand-over-contacts.ts'
import { Button } from '../../components/Button.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Note, Say } from '../../components/Speech.tsx'
import { useSend } from '../../context/encounter.ts'
import { ButtonText } from '../../i18n/ButtonText.tsx'
import { CARRY_KEYS } from '../../i18n/carry-keys.ts'
import { DraftNotice } from '../../i18n/Draft.tsx'
import { T } from '../../i18n/T.tsx'
import { TextList } from '../../i18n/TextList.tsx'
import { EncounterLayout } from '../../layout/EncounterLayout.tsx'

interface Props {
  readonly services: readonly Service[]
  readonly answer: CarryAnswer | undefined
}

const LeftOut = ({ services }: Pick<Props, 'services'>) => {
  const keys = services.filter(service => !hasNumber(service)).map(({ id }) => `services.${id}.name` as const)
  return (
    keys.length > 0 && (
      <p>
        <T k="screens.hand-over.left-out" values={{ names: <TextList keys={keys} /> }} />
      </p>
    )
  )
}

const CodesOffer = ({ services, form }: Pick<Props, 'services'> & { readonly form: Form }) => {
  const send = useSend()
  return (
    <>
      <Note>
        <T k={`screens.hand-over.${form}-note`} as="p" />
        <LeftOut services={services} />
      </Note>
      {services.some(hasNumber) && (
        <Button look="filled" onPress={() => send({ type: 'codes.show' })}>
          <Icon name="turn" />
          <T k="screens.hand-over.code" />
        </Button>
      )}
    </>
  )
}

/** Asks whether carrying is safe before it offers anything to carry. */
export const CarryScreen = ({ services, answer }: Props) => {
  const send = useSend()
  return (
    <EncounterLayout title="screens.labels.outcome">
      <Say>
        <T k="screens.hand-over.carry" for="both" as={Heading} personClassName="mt-2 text-3xl font-bold" />
        <T k="screens.hand-over.carry-why" for="both" as="p" className="mt-2 text-soft" />
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
              <ButtonText k={CARRY_KEYS[option]} />
            </Button>
          </li>
        ))}
      </ul>
      {answer === 'no' && (
        <Say>
          <T k="screens.hand-over.no-say" for="both" as="p" personClassName="text-xl font-semibold" />
          <DraftNotice />
        </Say>
      )}
      {(answer === 'plain' || answer === 'neutral') && <CodesOffer services={services} form={answer} />}
    </EncounterLayout>
  )
}
