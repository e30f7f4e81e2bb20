import { content } from 'virtual:content'
import { contactOf } from '../../../../machines/contact/contact.ts'
import type { Service } from '../../../../machines/content/content.ts'
import type { SelectableContacts } from '../../../../machines/hand-over/selectable-contacts.ts'
import { Button } from '../../components/Button.tsx'
import { ThenPress } from '../../components/PhoneNumber.tsx'
import { useSend } from '../../context/encounter.ts'
import { usePersonLocale } from '../../i18n/locale.ts'
import { SisterNames } from '../../i18n/SisterNames.tsx'
import { T } from '../../i18n/T.tsx'
import { PersonHeading } from '../../layout/PersonHeading.tsx'
import { PersonLayout } from '../../layout/PersonLayout.tsx'
import { useLondonTime } from '../../platform/clock.ts'
import { NumberState } from './NumberState.tsx'
import { PersonContactName } from './PersonContactName.tsx'

const { calendar } = content

/** Not a link: a stray finger must not ring it from the officer's phone. */
const NumberRow = ({
  service,
  sisters
}: {
  readonly service: Service
  readonly sisters: readonly Service[]
}) => {
  const contact = contactOf(service, useLondonTime(), calendar)
  const { lead } = contact
  return (
    <li className="turned-row">
      <PersonContactName contact={contact}>
        <SisterNames of={service} sisters={sisters} for="person" />
      </PersonContactName>
      {lead && (
        <>
          <p className="turned-number">
            {lead.label && lead.channel === 'text' && (
              <small>
                <T k={lead.label} for="person" />{' '}
              </small>
            )}
            <bdi dir="ltr">{lead.number}</bdi> <ThenPress press={lead.press} for="person" />
          </p>
          <NumberState service={service} channel={lead} />
        </>
      )}
    </li>
  )
}

interface Props {
  readonly services: readonly Service[]
  readonly sisters: SelectableContacts['sisters']
}

/** The chosen numbers in large type, four on one screen. Shows nothing of the answers. */
export const PersonNumbersScreen = ({ services, sisters }: Props) => {
  const send = useSend()
  return (
    <PersonLayout
      action={
        <Button look="filled" onPress={() => send({ type: 'carry.ask' })}>
          <span>
            <T k="screens.handOver.take" for="person" />
          </span>
        </Button>
      }
    >
      <div dir={usePersonLocale()?.language.dir} className="turned-numbers">
        <PersonHeading k="screens.handOver.numbers" />
        <ul>
          {services.map(service => (
            <NumberRow key={service.id} service={service} sisters={sisters.get(service) ?? []} />
          ))}
        </ul>
      </div>
    </PersonLayout>
  )
}
