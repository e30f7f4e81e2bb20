import { training } from 'virtual:training'
import { interpolate } from '../../../machines/text/interpolate.ts'
import type { ExampleText, RowText } from '../../../machines/training/changes/describe-changes.ts'

const { changes } = training.words

interface SideProps {
  readonly title: string
  readonly heading: string
  readonly rows: readonly RowText[]
}

const Side = ({ title, heading, rows }: SideProps) => (
  <section className="small-phone" aria-label={`${title}: ${heading}`}>
    <h4 className="font-bold">{title}</h4>
    <p className="text-soft">{heading}</p>
    <ol>
      {rows.length === 0 && <li>{changes.nothing}</li>}
      {rows.map(({ name, number, state, isOther }) => (
        <li key={name} className={isOther ? 'other-row' : ''}>
          <span>{isOther ? <b>{name}</b> : name}</span>
          {number && <b className="whitespace-nowrap">{number}</b>}
          {state && <span className="text-soft">{state}</span>}
        </li>
      ))}
    </ol>
  </section>
)

interface Props {
  readonly example: ExampleText
  readonly heading: string
}

/** What one phone showed before and shows now. Rows that only one of the two has are marked. */
export const BeforeAndAfter = ({ example: { of, before, after }, heading }: Props) => (
  <div className="grid gap-2">
    <p>{interpolate(changes.forExample, { example: of })}</p>
    <div className="phones-side-by-side">
      <Side title={changes.before} heading={heading} rows={before} />
      <Side title={changes.after} heading={heading} rows={after} />
    </div>
  </div>
)
