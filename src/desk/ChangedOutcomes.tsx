import type { ChangesText, ListText, RowText } from '../../machines/training/changes/describe-changes.ts'

interface SideProps {
  readonly title: string
  readonly heading: string
  readonly rows: readonly RowText[]
}

const Side = ({ title, heading, rows }: SideProps) => (
  <section className="small-phone" aria-label={`${title}: ${heading}`}>
    <h4 className="font-bold">{title}</h4>
    <ol>
      {rows.length === 0 && <li>(nothing)</li>}
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

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul className="list-disc ps-5">
    {lines.map(line => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)

/** The most sentences before the others are folded away. */
const LINES_AT_MOST = 6

const ChangedList = ({ list: { heading, count, lines, example } }: { readonly list: ListText }) => (
  <section aria-label={heading} className="grid gap-2">
    <h3 className="text-lg font-bold">{heading}</h3>
    <p className="font-semibold">{count}</p>
    <Lines lines={lines.slice(0, LINES_AT_MOST)} />
    {lines.length > LINES_AT_MOST && (
      <details>
        <summary>{`${lines.length - LINES_AT_MOST} more`}</summary>
        <Lines lines={lines.slice(LINES_AT_MOST)} />
      </details>
    )}
    <p>{`One phone, for example: ${example.of}.`}</p>
    <div className="phones-side-by-side">
      <Side title="Before" heading={heading} rows={example.before} />
      <Side title="After" heading={heading} rows={example.after} />
    </div>
  </section>
)

/** The outcomes that change: a sentence for each service, action or tip, and one phone before and after. */
export const ChangedOutcomes = ({ lists, fullLists }: Pick<ChangesText, 'lists' | 'fullLists'>) => (
  <div className="changed-outcomes grid gap-4">
    {lists.length + fullLists.length === 0 && <p>No outcome changes.</p>}
    {lists.map(list => (
      <ChangedList key={list.heading} list={list} />
    ))}
    {fullLists.length > 0 && (
      <section aria-label="One tap away" className="grid gap-2">
        <h3 className="text-lg font-bold">One tap away</h3>
        <Lines lines={fullLists} />
      </section>
    )}
  </div>
)
