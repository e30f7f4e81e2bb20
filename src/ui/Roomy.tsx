interface Props {
  /** The longest that may ever stand here. */
  readonly longest: string
  readonly children: string
}

/** Words that change while they are looked at. Room is kept for the longest, so that what stands below stays where it is. */
export const Roomy = ({ longest, children }: Props) => (
  <span data-longest={longest} className="roomy">
    <span>{children}</span>
  </span>
)
