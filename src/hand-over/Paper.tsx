import { useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Service } from '../../content/content.ts'
import {
  type Carried,
  canBeCarried,
  carriedOf,
  codesOf,
  type Form
} from '../../machines/hand-over/carried.ts'
import { sheetsOf } from '../../machines/hand-over/sheets.ts'
import { Code } from './Code.tsx'
import { useHandOverWords } from './words.ts'

const List = ({ carried }: { readonly carried: readonly Carried[] }) => (
  <ul>
    {carried.map(({ name, numbers }) => (
      <li key={`${name} ${numbers.join()}`}>
        {name}
        {numbers.map(number => (
          <b key={number}>
            <bdi dir="ltr">{number}</bdi>
          </b>
        ))}
      </li>
    ))}
  </ul>
)

/** An element of its own beside the app, which goes with the card: React leaves listeners on what it draws in. */
const useHost = (): HTMLElement => {
  const [host] = useState(() => document.createElement('div'))
  useLayoutEffect(() => {
    host.className = 'paper'
    host.ariaHidden = 'true'
    document.body.append(host)
    return () => host.remove()
  }, [host])
  return host
}

interface Props {
  readonly services: readonly Service[]
  readonly form: Form
}

/**
 * A sheet of A4 that is folded twice, to a card of A6: outside a title that tells nothing, inside the numbers and the codes. The inside
 * is printed upside down, which the fold puts right. It stands beside the app, which is never printed, and no screen shows it.
 */
export const Paper = ({ services, form }: Props) => {
  const words = useHandOverWords()
  const host = useHost()
  return createPortal(
    sheetsOf(services.filter(canBeCarried)).map(sheet => {
      const carried = carriedOf(sheet, form, words)
      return (
        <div key={sheet[0]?.id} className="sheet">
          <p className="sheet-front">{words.cardTitle}</p>
          <List carried={carried} />
          <div className="sheet-codes">
            {codesOf(carried).map(text => (
              <Code key={text} text={text} label="" />
            ))}
          </div>
        </div>
      )
    }),
    host
  )
}
