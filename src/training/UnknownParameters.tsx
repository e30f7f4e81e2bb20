import { interpolate } from '../../machines/text/interpolate.ts'
import { shownParts } from './shown-parts.ts'

interface Props {
  readonly message: string
  readonly parts: readonly string[]
}

/** Lists the parameters of an address that the view does not know. */
export const UnknownParameters = ({ message, parts }: Props) =>
  parts.length > 0 && (
    <p role="alert" className="rounded-xl border-2 border-ctl p-4">
      {interpolate(message, { parts: shownParts(parts) })}
    </p>
  )
