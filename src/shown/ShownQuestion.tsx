import type { ReactNode } from 'react'
import type { QuestionId, SeveralQuestionId, SingleQuestionId } from '../../content/vocabulary.ts'
import { HEADING_ID } from '../frame/Heading.tsx'
import { ForPerson } from '../language/ForPerson.tsx'
import { useContent } from '../language/words.ts'
import { FourAnswers } from '../screens/FourAnswers.tsx'
import { ContinueButton, SeveralChoices } from '../screens/SeveralChoices.tsx'
import { ShownFrame } from './ShownFrame.tsx'
import { ShownHeading } from './ShownHeading.tsx'

interface Props {
  readonly question: QuestionId
  readonly children: ReactNode
  /** What ends the choosing. */
  readonly end?: ReactNode
}

const Asked = ({ question, children, end }: Props) => {
  const { title, prompt, why } = useContent().questions[question]
  return (
    <ShownFrame name="question" title={title}>
      <fieldset aria-labelledby={HEADING_ID} className="grid gap-4">
        <div className="grid gap-2">
          <ShownHeading said={prompt} of={theirs => theirs.questions[question].prompt} />
          <p className="text-lg text-soft">
            <ForPerson said={why} of={theirs => theirs.questions[question].why} />
          </p>
        </div>
        {children}
      </fieldset>
      {end}
    </ShownFrame>
  )
}

/** A question with four answers, for the person to read, and to point at or tap. */
export const ShownSingle = ({ question }: { readonly question: SingleQuestionId }) => (
  <Asked question={question}>
    <FourAnswers question={question} look="shown" />
  </Asked>
)

/** The same, with several choices. */
export const ShownSeveral = ({ question }: { readonly question: SeveralQuestionId }) => {
  const { hint } = useContent().questions[question]
  return (
    <Asked question={question} end={<ContinueButton look="shown" />}>
      <p className="text-xl text-soft">
        <ForPerson said={hint} of={theirs => theirs.questions[question].hint} />
      </p>
      <SeveralChoices question={question} look="shown" />
    </Asked>
  )
}
