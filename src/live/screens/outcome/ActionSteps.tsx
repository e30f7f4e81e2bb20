import type { Moment } from '../../../../machines/hours/london.ts'
import type { ActionInArea } from '../../../../machines/outcome/actions.ts'
import type { Placed } from '../../../../machines/outcome/outcome.ts'
import { Say } from '../../components/Speech.tsx'
import { T } from '../../i18n/T.tsx'
import { ActionContacts, ForceSlot } from './ForceSlot.tsx'
import { Reasons } from './Reasons.tsx'

interface Props {
  readonly placed: Placed<ActionInArea>
  /** The minute for which contacts are sorted. */
  readonly at: Moment
}

/** An action's steps, the words to say, its contacts, what the force offers for it, and why it is shown. */
export const ActionSteps = ({ placed: { item, reasons }, at }: Props) => (
  <div className="grid gap-2 pt-1 pb-2">
    {item.if !== undefined && reasons.length === 0 && <T k={`actions.${item.id}.line`} as="p" />}
    <ol className="grid list-decimal gap-2.5 ps-6 marker:font-bold marker:text-soft">
      {item.stepKeys.map(key => (
        <li key={key} className="ps-1">
          <T k={key} />
        </li>
      ))}
    </ol>
    {item.say && (
      <Say>
        <T k={`actions.${item.id}.say`} for="both" as="p" personClassName="mt-1 font-medium" />
      </Say>
    )}
    <ActionContacts services={item.contacts} reasons={reasons} at={at} />
    {item.slot && <ForceSlot slot={item.slot} reasons={reasons} at={at} />}
    {reasons.length > 0 && (
      <p className="text-meta text-soft select-none">
        <T k="screens.labels.because" /> <Reasons reasons={reasons} />
      </p>
    )}
  </div>
)
