import { changes as since } from 'virtual:changes'
import { training } from 'virtual:training'
import type { ReactNode } from 'react'
import { formatFullDate } from '../../../machines/hours/format-date.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import type { FactText } from '../../../machines/training/changes/fact-changes.ts'
import { ChangedOutcomes } from '../../desk/ChangedOutcomes.tsx'
import { HeadingRow, SaveTable } from '../Sheet.tsx'
import { Figures, ViewHeading } from '../ViewHeading.tsx'
import { changedFactsTable, changedRulesTable } from './changes-tables.ts'

const { changes } = training.words

const Part = ({ id, heading, children }: { id: string; heading: string; children: ReactNode }) => (
  <section aria-labelledby={id} className="grid gap-3">
    <h2 id={id} className="text-xl font-bold">
      {heading}
    </h2>
    {children}
  </section>
)

const Fact = ({ fact: { heading, fields } }: { readonly fact: Pick<FactText, 'heading' | 'fields'> }) => (
  <div className="wide-box">
    <table className="review-table fact-table">
      <caption>{heading}</caption>
      <thead>
        <HeadingRow names={[changes.field, changes.before, changes.after]} />
      </thead>
      <tbody>
        {fields.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{field}</th>
            <td>
              <del>{before}</del>
            </td>
            <td>
              <ins>{after}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

const Since = ({
  since: { acceptedOn, changes: changed, rules, command }
}: {
  readonly since: NonNullable<typeof since>
}) => (
  <>
    <Figures
      figures={[
        { count: changed.lists.length, what: changes.figureOutcomes },
        { count: changed.facts.length, what: changes.figureFacts },
        { count: rules.length, what: changes.figureRules }
      ]}
    />
    <a href="#sign-off?show=waiting" className="drill-link w-fit print:hidden" data-main>
      {changes.goSign}
    </a>
    <p>{interpolate(changes.accepted, { day: formatFullDate(acceptedOn) })}</p>
    <Part id="outcomes" heading={changes.outcomes}>
      <ChangedOutcomes {...changed} />
    </Part>
    {rules.length > 0 && (
      <Part id="rules" heading={changes.rules}>
        <p>{changes.rulesIntro}</p>
        <SaveTable name="changed-rules" table={() => changedRulesTable(rules)} />
        {rules.map(({ setting, needs, before, after }) => (
          <Fact
            key={`${setting} ${needs}`}
            fact={{ heading: setting, fields: [{ field: needs, before, after }] }}
          />
        ))}
      </Part>
    )}
    <Part id="facts" heading={changes.facts}>
      {changed.facts.length === 0 ? (
        <p>{changes.noFact}</p>
      ) : (
        <SaveTable name="changes" table={() => changedFactsTable(changed.facts)} />
      )}
      {changed.facts.map(fact => (
        <Fact key={fact.heading} fact={fact} />
      ))}
    </Part>
    <p className="text-soft">
      {changes.how} <code>{command}</code>
    </p>
  </>
)

/** The changes since the content was last accepted: by outcome, then word by word. */
export const ChangesView = () => (
  <div className="grid max-w-6xl gap-6">
    <ViewHeading view="changes" texts={[changes.intro]} />
    {since ? <Since since={since} /> : <p>{changes.never}</p>}
  </div>
)
