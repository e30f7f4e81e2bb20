import type { ChangesText, ListText, RowText } from '../../machines/training/changes/describe-changes.ts'

const words = {
  nothing: '(nothing)',
  before: 'Before',
  after: 'After',
  noOutcomeChanges: 'No outcome changes.',
  oneTapAway: 'One tap away'
} as const

/** A row that the other list does not have. */
const OTHER =
  'other-row -mx-2 border-s-4 border-s-(--training) bg-[color-mix(in_srgb,var(--training)_9%,var(--surface))] px-2'

interface SideProps {
  readonly title: string
  readonly heading: string
  readonly rows: readonly RowText[]
}

const Side = ({ title, heading, rows }: SideProps) => (
  <section
    className="break-inside-avoid rounded-[1.25rem] border-6 border-ink bg-page px-4 py-3"
    aria-label={`${title}: ${heading}`}
  >
    <h4 className="font-bold">{title}</h4>
    <ol>
      {rows.length === 0 && <li>{words.nothing}</li>}
      {rows.map(({ name, number, state, isOther }) => (
        <li
          key={name}
          className={`flex flex-wrap gap-x-3 border-b border-hair py-1.5 ${isOther ? OTHER : ''}`}
        >
          <span>{isOther ? <b>{name}</b> : name}</span>
          {number && <b className="whitespace-nowrap">{number}</b>}
          {state && <span className="text-soft">{state}</span>}
        </li>
      ))}
    </ol>
  </section>
)

/** A bulleted list. */
export const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul className="grid list-disc gap-1 ps-5">
    {lines.map(line => (
      <li key={line} className="wrap-anywhere">
        {line}
      </li>
    ))}
  </ul>
)

/** How many lines are shown before the rest are folded away. */
const MAX_LINES = 6

const ChangedList = ({ list: { heading, count, lines, example } }: { readonly list: ListText }) => (
  <section aria-label={heading} className="grid gap-2">
    <h3 className="text-lg font-bold">{heading}</h3>
    <p className="font-semibold">{count}</p>
    <Lines lines={lines.slice(0, MAX_LINES)} />
    {lines.length > MAX_LINES && (
      <details>
        <summary>{`${lines.length - MAX_LINES} more`}</summary>
        <Lines lines={lines.slice(MAX_LINES)} />
      </details>
    )}
    <p>{`One phone, for example: ${example.of}.`}</p>
    <div className="grid max-w-[52rem] grid-cols-[repeat(auto-fit,minmax(min(18rem,100%),1fr))] gap-4">
      <Side title={words.before} heading={heading} rows={example.before} />
      <Side title={words.after} heading={heading} rows={example.after} />
    </div>
  </section>
)

/** The outcomes that change: a sentence for each service, action or tip, and one phone before and after. */
export const ChangedOutcomes = ({ lists, fullLists }: Pick<ChangesText, 'lists' | 'fullLists'>) => (
  <div className="grid gap-4">
    {lists.length + fullLists.length === 0 && <p>{words.noOutcomeChanges}</p>}
    {lists.map(list => (
      <ChangedList key={list.heading} list={list} />
    ))}
    {fullLists.length > 0 && (
      <section aria-label={words.oneTapAway} className="grid gap-2">
        <h3 className="text-lg font-bold">{words.oneTapAway}</h3>
        <Lines lines={fullLists} />
      </section>
    )}
  </div>
)
