import { content } from 'virtual:content'
import { PhoneNumber } from '../ui/PhoneNumber.tsx'
import { Ending } from './Ending.tsx'

const { broken } = content.screens

/** After a fault in the program: numbers that always help, and no answers. */
export const BrokenScreen = () => (
  <Ending place="broken" heading={broken.title} again={broken.again}>
    <p className="text-lg">{broken.says}</p>
    <ul className="grid gap-4">
      {content.vital.broken.map(({ name, number }) => (
        <li key={name}>
          <h2 className="text-lg font-semibold">{name}</h2>
          <PhoneNumber name={name} number={number} />
        </li>
      ))}
    </ul>
  </Ending>
)
