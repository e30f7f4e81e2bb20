import { training } from 'virtual:training'

const { drills } = training.words

interface Props {
  readonly says: string
  /** What the trainee sees at that moment. */
  readonly seen?: string | undefined
}

/** What the person says, in their own words. */
export const PersonSays = ({ says, seen }: Props) => (
  <div className="grid gap-2">
    <p className="text-base font-bold text-soft">{drills.says}</p>
    <blockquote className="drill-quote">{says}</blockquote>
    {seen && <p className="text-soft">{seen}</p>}
  </div>
)
