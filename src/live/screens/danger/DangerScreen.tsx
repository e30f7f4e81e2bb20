import { Button } from '../../components/Button.tsx'
import { Heading } from '../../components/Heading.tsx'
import { PhoneNumber } from '../../components/PhoneNumber.tsx'
import { Note, Say } from '../../components/Speech.tsx'
import { useSend } from '../../context/encounter.ts'
import { useContent, useOfficerLocale } from '../../i18n/officer-locale.ts'
import { DraftNotice, Translation } from '../../i18n/Translation.tsx'
import { EncounterLayout } from '../../layout/EncounterLayout.tsx'

/** Danger: the emergency first. The title says nothing of it, since titles may stay in the browser's history. */
export const DangerScreen = () => {
  const send = useSend()
  const { screens, vital } = useContent()
  const { danger, buttons, product } = screens
  const { t } = useOfficerLocale()
  return (
    <EncounterLayout title={product.title}>
      <Heading>{t(danger.title)}</Heading>
      <PhoneNumber {...vital.danger} urgent />
      <Note>
        <p className="text-xl font-semibold text-ink">{t(danger.first)}</p>
        <ol className="mt-2 grid list-decimal gap-2 ps-6 text-lg text-ink">
          {danger.steps.map(step => (
            <li key={step}>{t(step)}</li>
          ))}
        </ol>
        <p className="mt-2 text-lg text-ink">{t(danger.silentCall)}</p>
      </Note>
      <Say>
        <p>{t(danger.say)}</p>
        <Translation of={({ screens }) => screens.danger.say} className="text-2xl font-bold" />
        <DraftNotice />
      </Say>
      <Button look="main" onPress={() => send({ type: 'danger.close' })}>
        {t(buttons.carryOn)}
      </Button>
    </EncounterLayout>
  )
}
