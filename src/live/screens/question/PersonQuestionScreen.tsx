import type { ReactNode } from 'react'
import type {
  QuestionId,
  SeveralQuestionId,
  SingleQuestionId
} from '../../../../machines/content/vocabulary.ts'
import { HEADING_ID } from '../../components/Heading.tsx'
import { useContent } from '../../i18n/officer-locale.ts'
import { PersonText } from '../../i18n/PersonText.tsx'
import { PersonDraftNotice, PersonHeading } from '../../layout/PersonHeading.tsx'
import { PersonLayout } from '../../layout/PersonLayout.tsx'
import { FourAnswers } from './FourAnswers.tsx'
import { ContinueButton, SeveralChoices } from './SeveralChoices.tsx'

interface Props {
  readonly question: QuestionId
  readonly children: ReactNode
  /** Below the choices. */
  readonly end?: ReactNode
}

const Why = ({ question }: Pick<Props, 'question'>) => {
  const { why } = useContent().questions[question]
  return (
    <p className="text-lg text-soft">
      <PersonText text={why} of={content => content.questions[question].why} />
    </p>
  )
}

const Asked = ({ question, children, end }: Props) => {
  const { title, prompt } = useContent().questions[question]
  return (
    <PersonLayout title={title}>
      <fieldset aria-labelledby={HEADING_ID} className="grid gap-4">
        <PersonHeading text={prompt} of={content => content.questions[question].prompt} draftLater />
        {children}
      </fieldset>
      {end}
    </PersonLayout>
  )
}

/** A question with four answers, for the person to read and to point at or tap. All four fit on the screen, so that none is harder to reach. */
export const PersonSingleScreen = ({ question }: { readonly question: SingleQuestionId }) => (
  <Asked question={question}>
    <FourAnswers question={question} look="person" />
    <Why question={question} />
    <PersonDraftNotice />
  </Asked>
)

/** A question with several choices, for the person. */
export const PersonSeveralScreen = ({ question }: { readonly question: SeveralQuestionId }) => {
  const { hint } = useContent().questions[question]
  return (
    <Asked question={question} end={<ContinueButton look="person" />}>
      <PersonDraftNotice />
      <Why question={question} />
      <p className="text-xl text-soft">
        <PersonText text={hint} of={content => content.questions[question].hint} />
      </p>
      <SeveralChoices question={question} look="person" />
    </Asked>
  )
}
