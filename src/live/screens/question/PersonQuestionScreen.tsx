import type { ReactNode } from 'react'
import type {
  QuestionId,
  SeveralQuestionId,
  SingleQuestionId
} from '../../../../machines/content/vocabulary.ts'
import { HEADING_ID } from '../../components/Heading.tsx'
import { PersonHeading } from '../../layout/PersonHeading.tsx'
import { PersonLayout } from '../../layout/PersonLayout.tsx'
import { FourAnswers } from './FourAnswers.tsx'
import { WhyAsked } from './QuestionScreen.tsx'
import { ContinueButton, SeveralChoices } from './SeveralChoices.tsx'

interface Props {
  readonly question: QuestionId
  readonly children: ReactNode
  /** The filled button in the foot. */
  readonly action?: ReactNode
}

const Asked = ({ question, children, action }: Props) => (
  <PersonLayout action={action}>
    <fieldset aria-labelledby={HEADING_ID} className="grid gap-3.5">
      <PersonHeading k={`questions.${question}.prompt`} />
      {children}
    </fieldset>
  </PersonLayout>
)

/** A question with four answers, for the person to read and to point at or tap. All four fit on the screen, so that none is harder to reach. */
export const PersonSingleScreen = ({ question }: { readonly question: SingleQuestionId }) => (
  <Asked question={question}>
    <FourAnswers question={question} look="person" />
    <WhyAsked question={question} for="person" className="text-spoken text-soft" />
  </Asked>
)

/** A question with several choices, for the person. */
export const PersonSeveralScreen = ({ question }: { readonly question: SeveralQuestionId }) => (
  <Asked question={question} action={<ContinueButton />}>
    <WhyAsked question={question} for="person" className="text-spoken text-soft" />
    <SeveralChoices question={question} look="person" />
  </Asked>
)
