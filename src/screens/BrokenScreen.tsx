import { content } from 'virtual:content'
import { PhoneNumber } from '../ui/PhoneNumber.tsx'
import { Ending } from './Ending.tsx'

const { broken } = content.screens
const lines = broken.services.flatMap(id => content.services.find(service => service.id === id) ?? [])

/** After a fault in the program: numbers that always help, and no answers. */
export const BrokenScreen = () => (
  <Ending place="broken" heading={broken.title} again={broken.again}>
    <p className="text-lg">{broken.says}</p>
    <ul className="grid gap-4">
      {lines.map(({ id, name, phone }) => (
        <li key={id}>
          <h2 className="text-lg font-semibold">{name}</h2>
          {phone && <PhoneNumber name={name} number={phone.number} />}
        </li>
      ))}
    </ul>
  </Ending>
)
