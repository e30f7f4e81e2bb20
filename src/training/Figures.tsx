import { formatCount } from '../../machines/training/changes/sentences.ts'

/** A number, with what it counts. */
export interface Figure {
  readonly count: number
  readonly what: string
}

/** The figures at the top of a view: a few large numbers. */
export const Figures = ({ figures }: { readonly figures: readonly Figure[] }) => (
  <ul className="figures">
    {figures.map(({ count, what }) => (
      <li key={what}>
        {what} <b className="figure">{formatCount(count)}</b>
      </li>
    ))}
  </ul>
)
