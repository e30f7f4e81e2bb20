import { training } from 'virtual:training'
import { interpolate } from '../../machines/text/interpolate.ts'

/** Lists the parameters of an address that the view does not know. */
export const UnknownParameters = ({ parts }: { readonly parts: readonly string[] }) =>
  parts.length > 0 && (
    <p role="alert" className="rounded-xl border-2 border-line p-4">
      {interpolate(training.words.facts.misread, { parts: parts.join(', ') })}
    </p>
  )
