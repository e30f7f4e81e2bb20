import type { ActionHere } from '../../../../machines/outcome/actions.ts'
import type { Placed } from '../../../../machines/outcome/outcome.ts'
import { Note, Say } from '../../components/Speech.tsx'
import { DraftNotice } from '../../i18n/Draft.tsx'
import { T } from '../../i18n/T.tsx'
import { OutcomeRegion } from './OutcomeRegion.tsx'
import { WhyShown } from './WhyShown.tsx'

/** What the officer should do, if a need calls for it. */
export const DoNow = ({ actions }: { readonly actions: readonly Placed<ActionHere>[] }) =>
  actions.length > 0 && (
    <OutcomeRegion title={<T k="screens.outcome.do-now" />} intro={<T k="screens.outcome.do-now-intro" />}>
      <ul className="grid gap-4">
        {actions.map(({ item: { id, stepKeys, say }, reasons }) => (
          <li key={id} className="grid gap-3 rounded-2xl border-2 border-danger bg-surface p-4">
            <T k={`officer-actions.${id}.line`} as="h3" className="text-xl font-bold" />
            <Note>
              <ol className="grid list-decimal gap-1.5 ps-6 text-lg text-ink">
                {stepKeys.map(key => (
                  <li key={key}>
                    <T k={key} />
                  </li>
                ))}
              </ol>
            </Note>
            {say && (
              <Say>
                <T
                  k={`officer-actions.${id}.say`}
                  for="both"
                  as="p"
                  personClassName="text-xl font-semibold"
                />
                <DraftNotice />
              </Say>
            )}
            <WhyShown about={<T k={`officer-actions.${id}.line`} />} reasons={reasons} />
          </li>
        ))}
      </ul>
    </OutcomeRegion>
  )
