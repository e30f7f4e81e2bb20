import type { Service } from '../../../../machines/content/content.ts'
import { Button } from '../../components/Button.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Note, Say } from '../../components/Speech.tsx'
import { useSend } from '../../context/encounter.ts'
import { useOfficerLocale } from '../../i18n/officer-locale.ts'
import { DraftNotice, Translation } from '../../i18n/Translation.tsx'
import { EncounterLayout } from '../../layout/EncounterLayout.tsx'
import { ContactLabel } from './ContactLabel.tsx'

interface Props {
  readonly services: readonly Service[]
}

const WaysToGive = ({ services }: Props) => {
  const send = useSend()
  const {
    screens: { handOver: words },
    t
  } = useOfficerLocale()
  return (
    <>
      <section aria-labelledby="chosen" className="grid gap-2">
        <h2 id="chosen" className="text-xl font-bold">
          {t(words.heldChosen)}
        </h2>
        <ul className="grid gap-3">
          {services.map(service => (
            <li key={service.id} className="font-semibold">
              <ContactLabel service={service} />
            </li>
          ))}
        </ul>
      </section>
      <Button look="main" onPress={() => send({ type: 'phone.turn' })}>
        <Icon name="turn" />
        {t(words.turn)}
      </Button>
      <Button look="plain" onPress={() => send({ type: 'numbers.read' })}>
        {t(words.read)}
      </Button>
      <Button look="plain" onPress={() => send({ type: 'carry.ask' })}>
        {t(words.code)}
      </Button>
    </>
  )
}

/** The numbers that are chosen, and the ways to give them. */
export const NumbersScreen = ({ services }: Props) => {
  const send = useSend()
  const {
    screens: { labels, handOver: words },
    t
  } = useOfficerLocale()
  return (
    <EncounterLayout title={labels.outcome}>
      <Heading>{t(words.title)}</Heading>
      <Note>
        <p>{t(words.intro)}</p>
      </Note>
      <Say>
        <p>{t(words.say)}</p>
        <Translation of={({ screens }) => screens.handOver.say} className="text-xl font-semibold" />
        <DraftNotice />
      </Say>
      {services.length === 0 ? (
        <p className="font-semibold">{t(words.nothingChosen)}</p>
      ) : (
        <WaysToGive services={services} />
      )}
      <Button look="plain" onPress={() => send({ type: 'contacts.choose' })}>
        {t(words.choose)}
      </Button>
    </EncounterLayout>
  )
}
