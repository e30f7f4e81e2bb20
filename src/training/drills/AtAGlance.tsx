import { training } from 'virtual:training'
import type { ReactNode } from 'react'
import type { Drill } from '../../../machines/content/content.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import type { Debrief, GivenItems } from '../../../machines/training/drills/debrief.ts'
import type { DrillRecord } from '../../../machines/training/drills/record.ts'
import { type Glance, glanceOf } from './glance.ts'

const { drills } = training.words

/** The most lines of each kind, as nobody remembers more. */
const MOST = 3

const WayList = ({ ways }: { readonly ways: Glance['helped'] }) =>
  ways.slice(0, MOST).map(({ words, why }) => (
    <li key={words}>
      <q>{words}</q> <span className="text-soft">{why}</span>
    </li>
  ))

const Column = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="grid content-start gap-2" aria-label={title}>
    <h2 className="text-xl font-bold">{title}</h2>
    <ul className="glance-list">{children}</ul>
  </section>
)

const wentWithout = ({ actions, contacts }: GivenItems): string =>
  [...contacts.map(({ name }) => name), ...actions.map(({ line }) => line.replace(/\.$/, ''))]
    .slice(0, MOST)
    .join('; ')

interface Props {
  readonly drill: Drill
  readonly record: DrillRecord
  readonly debrief: Debrief
}

/** What went well and what to do differently, in a few lines, before anything else of a debrief. */
export const AtAGlance = ({ drill, record, debrief }: Props) => {
  const { helped, hurt, silent, all } = glanceOf(drill, record, debrief)
  const { given, missed, isClearedAsGood } = debrief
  const items = wentWithout(missed)
  const gaveAll = given !== undefined && debrief.nearest !== undefined && items === ''
  const isDifferent = hurt.length > 0 || items !== '' || silent > 0
  return (
    <div className="drill-pair">
      <Column title={drills.wentWell}>
        {gaveAll && <li>{drills.gaveAll}</li>}
        {isClearedAsGood && <li>{drills.clearedWell}</li>}
        <WayList ways={helped} />
        {!gaveAll && !isClearedAsGood && helped.length === 0 && <li>{drills.none}</li>}
      </Column>
      <Column title={drills.doDifferently}>
        <WayList ways={hurt} />
        {items && !isClearedAsGood && <li>{interpolate(drills.wentWithout, { items })}</li>}
        {silent > 0 && (
          <li>{interpolate(drills.choseNoWords, { count: String(silent), all: String(all) })}</li>
        )}
        {!isDifferent && <li>{drills.none}</li>}
      </Column>
    </div>
  )
}
