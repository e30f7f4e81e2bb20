import { content } from 'virtual:content'
import { useMemo } from 'react'
import { NEEDS } from '../../machines/content/vocabulary.ts'
import { settingOf } from '../../machines/outcome/outcome.ts'
import { everyOutcome, outcomeRows, whoSees } from '../../machines/training/outcomes/outcome-rows.ts'
import { type OutcomesContext, outcomesSheet, whoSeesSheet } from '../../machines/training/outcomes.ts'
import { type Allowed, readParameters } from '../../machines/training/parameters.ts'
import { Select } from '../desk/fields.tsx'
import { isoMoment, parseIsoMoment } from '../desk/iso-moment.ts'
import { Button } from '../live/components/Button.tsx'
import { londonNow } from '../live/platform/clock.ts'
import { answerLines } from './answer-words.ts'
import { areaOfForce, FORCE_PARAMETERS, ForceField } from './forces.tsx'
import { hashWith, useHash } from './hash.ts'
import { MomentField } from './MomentField.tsx'
import { Sheet } from './Sheet.tsx'
import { ViewHeading } from './ViewHeading.tsx'
import { hashOfWalk } from './walk-query.ts'

const words = {
  everyOutcome: 'Every outcome',
  whoSeesThis: 'Who sees this?'
} as const

/** The parameters of an address: `#outcomes?needs=housing&force=kent&at=2026-11-29T03:00&by=thing`. */
const PARAMETERS: Allowed = {
  needs: NEEDS,
  ...FORCE_PARAMETERS,
  at: time => parseIsoMoment(time) !== undefined,
  by: ['thing']
}

/** Every outcome, and everything that it depends on except the answers. */
const useOutcomes = (forceId: string | undefined, at: string | undefined) =>
  useMemo(() => {
    const force = content.forces.find(({ id }) => id === forceId)
    const now = parseIsoMoment(at ?? '') ?? londonNow()
    const setting = settingOf(content, areaOfForce(forceId), now)
    const context: OutcomesContext = {
      content,
      services: [...setting.listed.local, ...setting.listed.national],
      force: force?.name ?? 'no force',
      at: now,
      said: answerLines,
      walk: answers =>
        location.href.replace(/#.*$/, '') + hashOfWalk({ answers, isFinished: true, force: forceId, at: now })
    }
    const all = everyOutcome(setting)
    return { context, all, byItem: whoSees(all, setting) }
  }, [forceId, at])

/** Every distinct outcome of a force and a time, or who gets each item. */
export const Outcomes = () => {
  const { parameters, change } = useHash()
  const { needs, force, at, by } = readParameters(parameters, PARAMETERS).values
  const need = NEEDS.find(one => one === needs)
  const isByItem = by === 'thing'
  const { context, all, byItem } = useOutcomes(force, at)
  const byOutcome = useMemo(() => outcomeRows(all, need), [all, need])
  // The filters of one table mean nothing in the other.
  const open = (table: 'thing' | undefined) => {
    if (table !== by) location.hash = hashWith('outcomes', new URLSearchParams(), { force, at, by: table })
  }
  const fields = (
    <>
      <div className="flex gap-2">
        <Button look="small" pressed={!isByItem} onPress={() => open(undefined)}>
          {words.everyOutcome}
        </Button>
        <Button look="small" pressed={isByItem} onPress={() => open('thing')}>
          {words.whoSeesThis}
        </Button>
      </div>
      {!isByItem && (
        <Select
          label="Need:"
          value={need ?? ''}
          options={[['', 'Any need'], ...NEEDS.map(id => [id, content.needs[id].label] as const)]}
          onPick={value => change({ needs: value || undefined })}
        />
      )}
      <ForceField force={force} onChange={id => change({ force: id })} />
      <MomentField at={parseIsoMoment(at ?? '')} onChange={next => change({ at: next && isoMoment(next) })} />
    </>
  )
  const walkLink = (answers: Parameters<OutcomesContext['walk']>[0]) => {
    const said = answerLines(answers)
    return (
      <a
        href={context.walk(answers)}
        className="-my-1 inline-flex min-h-12 items-center underline decoration-2 underline-offset-4"
      >
        {said.join('; ')}
      </a>
    )
  }
  const shared = { own: PARAMETERS, fields }
  return (
    <div className="grid gap-4">
      <ViewHeading
        view="outcomes"
        texts={[
          'What every combination of up to three needs leads to, for one force and one time.',
          'How someone works is left out here. It only changes the order of tips.'
        ]}
      />
      {isByItem ? (
        <Sheet
          {...shared}
          sheet={whoSeesSheet(byItem, all.length, context)}
          draw={{ said: ({ shortest }) => shortest && walkLink(shortest.answers) }}
        />
      ) : (
        <Sheet
          {...shared}
          sheet={outcomesSheet(byOutcome, context)}
          draw={{ said: ({ shortest }) => walkLink(shortest.answers) }}
        />
      )}
    </div>
  )
}
