import { training } from 'virtual:training'
import { statementText } from './labels.ts'

const { drills } = training.words

interface Props {
  readonly good: string
  readonly why: string
  readonly guidanceLine: number
}

/** What a good officer does, why, and the guiding statement behind it. */
export const GoodOfficer = ({ good, why, guidanceLine }: Props) => (
  <div className="grid gap-1 border-s-4 border-open ps-4">
    <p className="font-bold text-open">{drills.officer}</p>
    <p>{good}</p>
    <p>
      <b>{drills.because}</b> {why}
    </p>
    <p className="text-base text-soft">
      <b>{drills.statement}</b> {statementText(guidanceLine)}
    </p>
  </div>
)
