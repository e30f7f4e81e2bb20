import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { useCallback, useMemo } from 'react'
import { formatMoment } from '../../../machines/training/changes/sentences.ts'
import { everyOutcome } from '../../../machines/training/outcomes/outcome-rows.ts'
import { Button } from '../../live/components/Button.tsx'
import { londonNow } from '../../live/platform/clock.ts'
import { ForceField } from '../fields/ForceField.tsx'
import { MomentField } from '../fields/MomentField.tsx'
import { useHash } from '../hash.ts'
import { isoMoment } from '../iso-moment.ts'
import { UnknownParameters } from '../UnknownParameters.tsx'
import { ViewHeading } from '../ViewHeading.tsx'
import { ActiveFilters } from './ActiveFilters.tsx'
import { ByItem } from './ByItem.tsx'
import { ByOutcome } from './ByOutcome.tsx'
import { Filters } from './Filters.tsx'
import { wordingFor } from './labels.ts'
import { OutcomeFigures } from './OutcomeFigures.tsx'
import { filterHash, type OutcomeFilter, parseFilter } from './outcome-filter.ts'
import { itemIdsIn, settingFor } from './setting.ts'
import { useRows } from './use-rows.ts'

const { outcomes, walk, frame } = training.words

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
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each press the same moment is a new object
  const at = useMemo(() => filter.at ?? londonNow(), [written])
  const setting = useMemo(() => settingFor(force, at), [force, at])
  const all = useMemo(() => everyOutcome(setting), [setting])
  const known = useMemo(() => itemIdsIn(force), [force])
  const wording = useMemo(() => wordingFor(force), [force])
  const found = useRows(all, setting, filter, at)
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
      {!byItem && <OutcomeFigures all={all} {...found} />}
      <div className="flex flex-wrap gap-2 print:hidden">
        <Button look="small" pressed={!byItem} onPress={() => change({ byItem: false })}>
          {outcomes.byOutcome}
        </Button>
        <Button look="small" pressed={byItem} onPress={() => change({ byItem: true })}>
          {outcomes.byThing}
        </Button>
      </div>
      <div className="desk-fields print:hidden">
        <ForceField force={force} onChange={next => change({ force: next })} />
        <MomentField at={filter.at} onChange={next => change({ at: next })} />
      </div>
      <section aria-label={outcomes.filters} className="filter-row print:hidden">
        {!byItem && <Filters {...props} />}
      </section>
      {!byItem && <ActiveFilters {...props} />}
      {byItem ? <ByItem all={all} {...props} /> : <ByOutcome rows={found.rows} {...props} />}
    </div>
  )
}
