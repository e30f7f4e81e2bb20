import { content } from 'virtual:content'
import type { RaisedNeed } from '../../machines/outcome/needs.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { reasonSaid } from '../words.ts'

const { labels } = content.screens

interface Props {
  readonly about: string
  readonly reasons: readonly RaisedNeed[]
}

/** Why something is in the outcome: nothing where it is there for completeness alone. */
export const WhyShown = ({ about, reasons }: Props) =>
  reasons.length > 0 && (
    <Disclosure summary={labels.whyShown} about={about}>
      <p>{labels.because}</p>
      <ul className="grid list-disc gap-1 ps-5">
        {reasons.map(reason => (
          <li key={reason.need}>{reasonSaid(reason)}</li>
        ))}
      </ul>
    </Disclosure>
  )
