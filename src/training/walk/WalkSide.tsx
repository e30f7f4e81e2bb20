import { content } from 'virtual:content'
import { training } from 'virtual:training'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import type { Moment } from '../../../machines/hours/london.ts'
import { needsOf } from '../../../machines/outcome/needs.ts'
import { interpolate } from '../../../machines/text/format.ts'
import type { PhoneState } from '../../desk/phone/messages.ts'
import { Button } from '../../live/components/Button.tsx'
import { reasonText } from '../answer-words.ts'
import { MomentField } from '../fields.tsx'
import { ForceField } from '../forces.tsx'
import { eventLabel } from '../map/labels.ts'

const { walk } = training.words

interface Props {
  readonly state: PhoneState | undefined
  readonly at: Moment | undefined
  readonly onClock: (at: Moment | undefined) => void
  readonly onForce: (force: string | undefined) => void
  /** Runs these events on the phone from the start, with the language of the person. */
  readonly onOpen: (events: readonly EncounterEvent[], personLanguage: string | undefined) => void
  /** Whether the address opens the walk as it is now. */
  readonly isLinked: boolean
  readonly onLink: () => void
}

const Steps = ({
  events,
  onGo
}: {
  readonly events: readonly EncounterEvent[]
  readonly onGo: (events: readonly EncounterEvent[]) => void
}) => (
  <section aria-labelledby="events" className="grid gap-1">
    <h2 id="events" className="text-lg font-bold">
      {walk.events}
    </h2>
    {events.length === 0 ? (
      <p>{walk.noEvents}</p>
    ) : (
      <ol className="walk-steps list-decimal ps-7">
        {events.map((event, step) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: events have no id
          <li key={step}>
            <button
              type="button"
              className="min-h-12 w-full text-start underline decoration-ctl underline-offset-4 print:min-h-0 print:no-underline"
              aria-label={interpolate(walk.goTo, { step: eventLabel(event) })}
              onClick={() => onGo(events.slice(0, step + 1))}
            >
              {eventLabel(event)}
            </button>
          </li>
        ))}
      </ol>
    )}
  </section>
)

const Needs = ({ state }: Pick<Props, 'state'>) => (
  <section aria-labelledby="needs" className="grid gap-1">
    <h2 id="needs" className="text-lg font-bold">
      {walk.needs}
    </h2>
    <ul className="list-disc ps-5">
      {needsOf(state?.answers ?? {}).map(need => (
        <li key={need.need}>{`${content.needs[need.need].label}: ${reasonText(need)}`}</li>
      ))}
    </ul>
  </section>
)

const Link = ({ isLinked, onLink }: Pick<Props, 'isLinked' | 'onLink'>) => (
  <div className="grid gap-1 print:hidden">
    <div className="w-fit">
      <Button look="small" describedBy="link-help" onPress={onLink}>
        {walk.link}
      </Button>
    </div>
    <p id="link-help" className="text-soft">
      {walk.linkHelp}
    </p>
    <p role="status">{isLinked && walk.linked}</p>
  </div>
)

/** Beside the phone: its setting, what happened so far, the needs that this raised, and a link to the walk. */
export const WalkSide = (props: Props) => {
  const { state, at, onClock, onForce, onOpen } = props
  return (
    <div className="grid w-full content-start gap-5 lg:[grid-area:1/3/span_2] print:[grid-area:1/2]">
      <div className="grid print:hidden">
        <Button look="small" onPress={() => onOpen([], undefined)}>
          {walk.again}
        </Button>
      </div>
      {/* What the phone has no button for. Languages, and how they work, are chosen on the phone itself. */}
      <section aria-label={walk.setting} className="grid gap-3">
        <MomentField at={at} onChange={onClock} />
        <ForceField force={state?.force} onChange={onForce} />
      </section>
      <Steps events={state?.events ?? []} onGo={events => onOpen(events, state?.personLanguage)} />
      <Needs state={state} />
      <Link {...props} />
    </div>
  )
}
