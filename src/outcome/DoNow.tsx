import { content } from 'virtual:content'
import type { OfficerAction } from '../../content/content.ts'
import type { Placed } from '../../machines/outcome/outcome.ts'
import { Note, Say } from '../ui/Speech.tsx'
import { Region } from './Region.tsx'
import { WhyShown } from './WhyShown.tsx'

const { outcome } = content.screens

/** What the officer should do, only where a need calls for it. */
export const DoNow = ({ actions }: { readonly actions: readonly Placed<OfficerAction>[] }) =>
  actions.length > 0 && (
    <Region title={outcome.doNow} intro={outcome.doNowIntro}>
      <ul className="grid gap-4">
        {actions.map(({ item, reasons }) => (
          <li key={item.id} className="grid gap-3 rounded-2xl border-2 border-danger bg-card p-4">
            <h3 className="text-xl font-bold">{item.title}</h3>
            <Note>
              <ol className="grid list-decimal gap-1.5 ps-6 text-lg text-ink">
                {item.steps.map(step => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </Note>
            {item.say && (
              <Say>
                <p>{item.say}</p>
              </Say>
            )}
            <WhyShown about={item.title} reasons={reasons} />
          </li>
        ))}
      </ul>
    </Region>
  )
