import type { OfficerAction } from '../../../../machines/content/content.ts'
import type { Placed } from '../../../../machines/outcome/outcome.ts'
import { Note, Say } from '../../components/Speech.tsx'
import { useOfficerLocale } from '../../i18n/officer-locale.ts'
import { DraftNotice, Translation } from '../../i18n/Translation.tsx'
import { OutcomeRegion } from './OutcomeRegion.tsx'
import { WhyShown } from './WhyShown.tsx'

/** What the officer should do, if a need calls for it. */
export const DoNow = ({ actions }: { readonly actions: readonly Placed<OfficerAction>[] }) => {
  const {
    screens: { outcome },
    t
  } = useOfficerLocale()
  return (
    actions.length > 0 && (
      <OutcomeRegion title={t(outcome.doNow)} intro={t(outcome.doNowIntro)}>
        <ul className="grid gap-4">
          {actions.map(({ item, reasons }) => (
            <li key={item.id} className="grid gap-3 rounded-2xl border-2 border-danger bg-card p-4">
              <h3 className="text-xl font-bold">{t(item.title)}</h3>
              <Note>
                <ol className="grid list-decimal gap-1.5 ps-6 text-lg text-ink">
                  {item.steps.map(step => (
                    <li key={step}>{t(step)}</li>
                  ))}
                </ol>
              </Note>
              {item.say && (
                <Say>
                  <p>{t(item.say)}</p>
                  <Translation
                    of={content => content.actions.find(({ id }) => id === item.id)?.say}
                    className="text-xl font-semibold"
                  />
                  <DraftNotice />
                </Say>
              )}
              <WhyShown about={t(item.title)} reasons={reasons} />
            </li>
          ))}
        </ul>
      </OutcomeRegion>
    )
  )
}
