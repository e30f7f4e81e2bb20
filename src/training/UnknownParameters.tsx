import { training } from 'virtual:training'
import { fill } from '../../machines/fill.ts'

/** Lists the parameters of an address that the view does not know. */
export const UnknownParameters = ({ parts }: { readonly parts: readonly string[] }) =>
  parts.length > 0 && (
    <p role="alert" className="rounded-xl border-2 border-line p-4">
      {fill(training.words.facts.misread, { parts: parts.join(', ') })}
    </p>
  )
