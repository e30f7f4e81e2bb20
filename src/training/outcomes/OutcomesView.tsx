import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { useCallback, useMemo } from 'react'
import { formatMoment } from '../../../machines/training/changes/sentences.ts'
import { everyOutcome } from '../../../machines/training/outcomes/outcome-rows.ts'
import { Button } from '../../live/components/Button.tsx'
import { Disclosure } from '../../live/components/Disclosure.tsx'
import { londonNow } from '../../live/platform/clock.ts'
import { useHash } from '../hash.ts'
import { isoMoment } from '../iso-moment.ts'
import { UnknownParameters } from '../UnknownParameters.tsx'
import { ViewHeading } from '../ViewHeading.tsx'
import { ClockSetting } from '../walk/ClockSetting.tsx'
import { ByItem } from './ByItem.tsx'
import { ByOutcome } from './ByOutcome.tsx'
import { ActiveFilters, Filters } from './Filters.tsx'
import { wordingFor } from './labels.ts'
import { filterHash, type OutcomeFilter, parseFilter } from './outcome-filter.ts'
import { itemIdsIn, settingFor } from './setting.ts'

const { outcomes, walk, frame } = training.words

interface SettingProps {
  readonly filter: OutcomeFilter
  readonly change: (part: Partial<OutcomeFilter>) => void
}

const ForceAndTime = ({ filter: { force, at }, change }: SettingProps) => (
  <Disclosure summary={outcomes.forceAndTime}>
    <div className="grid gap-4 lg:grid-cols-[20rem_minmax(0,1fr)]">
      <ClockSetting at={at} onChange={next => change({ at: next })} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are buttons */}
      <div role="group" aria-label={outcomes.force} className="flex flex-wrap content-start gap-2">
        <Button look="small" pressed={force === undefined} onPress={() => change({ force: undefined })}>
          {walk.noForce}
        </Button>
        {content.forces.map(({ id, name }) => (
          <Button key={id} look="small" pressed={force === id} onPress={() => change({ force: id })}>
            {name}
          </Button>
        ))}
      </div>
    </div>
  </Disclosure>
)

/** The filters in the address, and a way to change them. */
const useFilter = () => {
  const { parameters } = useHash()
  const read = useMemo(
    () => parseFilter(parameters, itemIdsIn(parameters.get('force') ?? undefined)),
    [parameters]
  )
  const { filter } = read
  const change = useCallback(
    (part: Partial<OutcomeFilter>) => {
      location.hash = filterHash({ ...filter, page: 1, ...part })
    },
    [filter]
  )
  return { ...read, change }
}

/** Every distinct outcome of a force and a time; or who gets each item. */
export const OutcomesView = () => {
  const { filter, unknown, change } = useFilter()
  const { force, byItem } = filter
  const written = filter.at && isoMoment(filter.at)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same moment is another object after each press
  const at = useMemo(() => filter.at ?? londonNow(), [written])
  const setting = useMemo(() => settingFor(force, at), [force, at])
  const all = useMemo(() => everyOutcome(setting), [setting])
  const known = useMemo(() => itemIdsIn(force), [force])
  const wording = useMemo(() => wordingFor(force), [force])
  const context = { force, at }
  const where = {
    force: content.forces.find(({ id }) => id === force)?.name ?? walk.noForce,
    moment: formatMoment(at, wording)
  }
  const props = { filter, change, wording, context, where, known }
  return (
    <div className="grid gap-4">
      <ViewHeading view="outcomes" texts={[outcomes.intro, outcomes.aside]} />
      <UnknownParameters message={frame.misread} parts={unknown} />
      <div className="flex flex-wrap gap-2 print:hidden">
        <Button look="small" pressed={!byItem} onPress={() => change({ byItem: false })}>
          {outcomes.byOutcome}
        </Button>
        <Button look="small" pressed={byItem} onPress={() => change({ byItem: true })}>
          {outcomes.byThing}
        </Button>
      </div>
      <section aria-label={outcomes.filters} className="filter-row print:hidden">
        <ForceAndTime filter={filter} change={change} />
        {!byItem && <Filters {...props} />}
      </section>
      {!byItem && <ActiveFilters {...props} />}
      {byItem ? <ByItem all={all} {...props} /> : <ByOutcome all={all} setting={setting} {...props} />}
    </div>
  )
}
