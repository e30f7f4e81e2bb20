import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { type ReactNode, useMemo } from 'react'
import type { Drill } from '../../../machines/content/content.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { type ComparedItems, compareRuns } from '../../../machines/training/drills/compare.ts'
import type { DrillRecord } from '../../../machines/training/drills/record.ts'
import { Button } from '../../live/components/Button.tsx'
import { placeLabel } from '../map/labels.ts'
import { HeadingRow, SaveTable } from '../Sheet.tsx'
import { comparedGivenTable, comparedPartsTable, pressedLabel } from './compare-tables.ts'
import { DrillHeading } from './DrillHeading.tsx'
import { drillHash } from './drill-hash.ts'
import { settingLabel, settingOfDrill } from './labels.ts'

const { group, drills } = training.words
const { outcome } = content.screens

interface RowProps {
  readonly title: string
  readonly first: string
  readonly second: string
  readonly isSame: boolean
}

const Row = ({ title, first, second, isSame }: RowProps) => (
  <tr className={isSame ? '' : 'differs'}>
    <th scope="row">{title}</th>
    <td>{first}</td>
    <td>{second}</td>
    <td>{isSame ? group.same : <b>{group.different}</b>}</td>
  </tr>
)

interface ItemRowsProps<Item> {
  readonly title: string
  readonly items: ComparedItems<Item>
  readonly nameOf: (item: Item) => string
}

const ItemRow = <Item,>({ title, items, nameOf }: ItemRowsProps<Item>) => {
  const { both, firstOnly, secondOnly } = items
  const names = (list: readonly Item[]) => list.map(nameOf).join('; ') || drills.none
  return (
    <>
      {both.length > 0 && <Row title={title} first={names(both)} second={names(both)} isSame />}
      {firstOnly.length + secondOnly.length > 0 && (
        <Row title={title} first={names(firstOnly)} second={names(secondOnly)} isSame={false} />
      )}
    </>
  )
}

interface TableProps {
  readonly caption: string
  readonly of: string
  readonly children: ReactNode
}

const Table = ({ caption, of, children }: TableProps) => (
  <div className="wide">
    <table className="sheet compare">
      <caption>{caption}</caption>
      <thead>
        <HeadingRow names={[of, group.first, group.second, group.agree]} />
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
)

interface Props {
  readonly drill: Drill
  readonly first: DrillRecord
  readonly second: DrillRecord
}

/** Two runs of a drill side by side: where their routes differ, and what the person would have left with. */
export const ComparePage = ({ drill, first, second }: Props) => {
  const compared = useMemo(() => compareRuns(first, second, settingOfDrill(drill)), [drill, first, second])
  const { parts, given, isSameOutcome } = compared
  const differing = parts.filter(({ isSame }) => !isSame).length
  return (
    <div className="drill-page drill-debrief">
      <DrillHeading>{interpolate(group.compareOf, { drill: drill.name })}</DrillHeading>
      <p className="text-base text-soft">{settingLabel(drill)}</p>
      <p className="text-xl font-bold" role="status">
        {isSameOutcome ? group.sameOutcome : group.otherOutcome}{' '}
        {interpolate(group.routesDiffer, { count: String(differing), all: String(parts.length) })}
      </p>
      <Table caption={group.routes} of={group.question}>
        {parts.map(({ place, first: a, second: b, isSame }) => (
          <Row
            key={place}
            title={placeLabel(place)}
            first={pressedLabel(a)}
            second={pressedLabel(b)}
            isSame={isSame}
          />
        ))}
      </Table>
      <SaveTable name={`routes-${drill.id}`} table={() => comparedPartsTable(compared)} />
      <Table caption={drills.given} of={group.what}>
        <ItemRow title={outcome.doNow} items={given.actions} nameOf={({ line }) => line} />
        <ItemRow title={outcome.contactFirst} items={given.contacts} nameOf={({ name }) => name} />
        <ItemRow title={outcome.tips} items={given.tips} nameOf={({ say }) => say} />
      </Table>
      <SaveTable name={`given-${drill.id}`} table={() => comparedGivenTable(compared, drill)} />
      <p className="text-soft">{drills.noMark}</p>
      <div className="w-fit print:hidden">
        <Button look="filled" onPress={() => print()}>
          {group.print}
        </Button>
      </div>
      <div className="flex flex-wrap gap-4 print:hidden">
        <a href={drillHash({ drill: drill.id, run: first })} className="drill-link">
          {group.openFirst}
        </a>
        <a href={drillHash({ drill: drill.id, run: second })} className="drill-link">
          {group.openSecond}
        </a>
        <a href={drillHash({ drill: drill.id, page: 'agreement' })} className="drill-link">
          {group.agreement}
        </a>
      </div>
    </div>
  )
}
