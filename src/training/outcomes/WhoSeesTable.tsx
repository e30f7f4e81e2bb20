import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { describeCondition, type Wording } from '../../../machines/training/changes/sentences.ts'
import { KIND_OF } from '../../../machines/training/outcomes/outcome-rows.ts'
import type { WhoSees } from '../../../machines/training/outcomes/who-sees.ts'
import { HeadingRow } from '../HeadingRow.tsx'
import { SaveTable } from '../tables/SaveTable.tsx'
import { whoSeesTable } from './csv.ts'
import { answerLines, itemName } from './labels.ts'
import { type ForceAndMoment, walkHash } from './OutcomeTable.tsx'
import type { ItemKind } from './outcome-filter.ts'

const { outcomes } = training.words

const HEADINGS = {
  action: outcomes.thingsAction,
  contact: outcomes.thingsContact,
  tip: outcomes.thingsTip
} as const

interface Props {
  readonly caption: string
  readonly seen: readonly WhoSees[]
  readonly context: ForceAndMoment
  readonly wording: Wording
}

const nameOf = ({ list, id }: WhoSees, wording: Wording) => itemName(KIND_OF[list], id, wording)

const ItemRow = ({
  item,
  context,
  wording
}: {
  readonly item: WhoSees
  readonly context: ForceAndMoment
  readonly wording: Wording
}) => {
  const { shortest, alone, who } = item
  return (
    <tr>
      <th scope="row">{nameOf(item, wording)}</th>
      <td>{describeCondition(who, wording)}</td>
      <td>{alone.map(need => content.needs[need].label).join(', ') || outcomes.aloneNone}</td>
      <td>
        {shortest && (
          <a href={walkHash({ shortest }, context)} className="quiet-link">
            {answerLines(shortest.answers).join('; ')}
          </a>
        )}
      </td>
    </tr>
  )
}

const ItemTable = ({ kind, caption, seen, context, wording }: Props & { readonly kind: ItemKind }) => (
  <div className="wide-box">
    <table className="review-table">
      <caption>
        {HEADINGS[kind]}. {caption}
      </caption>
      <thead>
        <HeadingRow names={[outcomes.thing, outcomes.who, outcomes.alone, outcomes.shortest]} />
      </thead>
      <tbody>
        {seen
          .filter(({ list, who }) => KIND_OF[list] === kind && who.kind !== 'nobody')
          .map(item => (
            <ItemRow key={item.id} item={item} context={context} wording={wording} />
          ))}
      </tbody>
    </table>
  </div>
)

/** For each action, contact and tip, who gets it first; and what nobody with up to three needs gets first. */
export const WhoSeesTable = (props: Props) => {
  const never = props.seen.filter(({ who }) => who.kind === 'nobody')
  return (
    <div className="grid gap-6">
      <section aria-labelledby="nobody" className="grid gap-2">
        <h2 id="nobody" className="text-xl font-bold">
          {outcomes.nobodyHeading}
        </h2>
        <p>{never.length > 0 ? outcomes.nobodyIntro : outcomes.nobodyNone}</p>
        <ul className="list-disc gap-x-10 ps-5 sm:columns-2">
          {never.map(item => (
            <li key={`${item.list} ${item.id}`}>{nameOf(item, props.wording)}</li>
          ))}
        </ul>
      </section>
      <SaveTable
        name="who-sees"
        isMain
        table={() => whoSeesTable(props.seen, props.context, props.wording)}
      />
      {(['action', 'contact', 'tip'] as const).map(kind => (
        <ItemTable key={kind} kind={kind} {...props} />
      ))}
    </div>
  )
}
