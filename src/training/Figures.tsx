import { formatCount } from '../../machines/training/changes/sentences.ts'

/** A number, and what it counts. */
export interface Figure {
  readonly count: number
  readonly what: string
}

/** What a view says first: a few numbers in large figures. */
export const Figures = ({ figures }: { readonly figures: readonly Figure[] }) => (
  <ul className="figures">
    {figures.map(({ count, what }) => (
      <li key={what}>
        {what} <b className="figure">{formatCount(count)}</b>
      </li>
    ))}
  </ul>
)
