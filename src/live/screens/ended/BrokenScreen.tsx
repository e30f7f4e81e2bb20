import { PhoneNumber } from '../../components/PhoneNumber.tsx'
import { useContent, useWords } from '../../i18n/officer-locale.ts'
import { Ending } from './EndedLayout.tsx'

/** After a fault in the program: numbers that always help, and no answers. */
export const BrokenScreen = () => {
  const { screens, vital } = useContent()
  const { broken } = screens
  const { mark } = useWords()
  return (
    <Ending place="broken" heading={broken.title} again={broken.again}>
      <p className="text-lg">{mark(broken.says)}</p>
      <ul className="grid gap-4">
        {vital.broken.map(({ name, number }) => (
          <li key={name}>
            <h2 className="text-lg font-semibold">{mark(name)}</h2>
            <PhoneNumber name={name} number={number} />
          </li>
        ))}
      </ul>
    </Ending>
  )
}
