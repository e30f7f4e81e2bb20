import { usePersonLocale } from '../../i18n/locale.ts'
import { T } from '../../i18n/T.tsx'
import { PersonHeading } from '../../layout/PersonHeading.tsx'
import { PersonLayout } from '../../layout/PersonLayout.tsx'
import { AllNumbersButton } from './AllNumbersButton.tsx'

/** Shown if no chosen number is confirmed. Then nobody asks whether carrying one is safe. */
export const NoCodesScreen = () => (
  <PersonLayout>
    <div dir={usePersonLocale()?.language.dir} className="turned-codes">
      <PersonHeading k="screens.handOver.noCodes" />
      <p className="turned-why">
        <T k="screens.handOver.noCodesInstead" for="person" />
      </p>
      <AllNumbersButton />
    </div>
  </PersonLayout>
)
