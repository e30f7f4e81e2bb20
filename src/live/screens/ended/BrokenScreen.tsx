import { PhoneNumber } from '../../components/PhoneNumber.tsx'
import { useContent, useOfficerLocale } from '../../i18n/officer-locale.ts'
import { EndedLayout } from './EndedLayout.tsx'

/** After an error: numbers that always help, and no answers. */
export const BrokenScreen = () => {
  const { screens, vital } = useContent()
  const { broken } = screens
  const { t } = useOfficerLocale()
  return (
    <EndedLayout name="broken" heading={broken.title} again={broken.again}>
      <p className="text-lg">{t(broken.says)}</p>
      <ul className="grid gap-4">
        {vital.broken.map(({ name, number }) => (
          <li key={name}>
            <h2 className="text-lg font-semibold">{t(name)}</h2>
            <PhoneNumber name={name} number={number} />
          </li>
        ))}
      </ul>
    </EndedLayout>
  )
}
