import { content } from 'virtual:content'
import { PhoneNumber } from '../../components/PhoneNumber.tsx'
import { T } from '../../i18n/T.tsx'
import { EndedLayout } from './EndedLayout.tsx'

/** The screen after an error: numbers that always help, and no answers. */
export const BrokenScreen = () => (
  <EndedLayout name="broken" again="screens.broken.again">
    <T k="screens.broken.says" as="p" />
    <ul className="border-t border-hair">
      {content.vital.broken.map(({ name, number }, at) => (
        <li key={name} className="border-b border-hair py-2.5">
          <T k={`vital.broken.${at + 1}.name`} as="h2" className="text-name" />
          <PhoneNumber name={<T k={`vital.broken.${at + 1}.name`} />} number={number} />
        </li>
      ))}
    </ul>
  </EndedLayout>
)
