import type { ReactNode } from 'react'
import type {
  QuestionId,
  SeveralQuestionId,
  SingleQuestionId
} from '../../../../machines/content/vocabulary.ts'
import { HEADING_ID } from '../../components/Heading.tsx'
import { useContent } from '../../i18n/officer-locale.ts'
import { ForPerson } from '../../i18n/PersonText.tsx'
import { ShownDraft, ShownHeading } from '../../layout/PersonHeading.tsx'
import { ShownFrame } from '../../layout/PersonLayout.tsx'
import { FourAnswers } from './FourAnswers.tsx'
import { ContinueButton, SeveralChoices } from './SeveralChoices.tsx'

interface Props {
  readonly question: QuestionId
  readonly children: ReactNode
  /** What ends the choosing. */
  readonly end?: ReactNode
}

const Why = ({ question }: Pick<Props, 'question'>) => {
  const { why } = useContent().questions[question]
  return (
    <p className="text-lg text-soft">
      <ForPerson said={why} of={theirs => theirs.questions[question].why} />
    </p>
  )
}

const Asked = ({ question, children, end }: Props) => {
  const { title, prompt } = useContent().questions[question]
  return (
    <ShownFrame name="question" title={title}>
      <fieldset aria-labelledby={HEADING_ID} className="grid gap-4">
        <ShownHeading said={prompt} of={theirs => theirs.questions[question].prompt} draftLater />
        {children}
      </fieldset>
      {end}
    </ShownFrame>
  )
}

/** A question with four answers, for the person to read, and to point at or tap: none is further away than another, so that all are seen at once. */
export const ShownSingle = ({ question }: { readonly question: SingleQuestionId }) => (
  <Asked question={question}>
    <FourAnswers question={question} look="shown" />
    <Why question={question} />
    <ShownDraft />
  </Asked>
)

/** The same, with several choices. */
export const ShownSeveral = ({ question }: { readonly question: SeveralQuestionId }) => {
  const { hint } = useContent().questions[question]
  return (
    <Asked question={question} end={<ContinueButton look="shown" />}>
      <ShownDraft />
      <Why question={question} />
      <p className="text-xl text-soft">
        <ForPerson said={hint} of={theirs => theirs.questions[question].hint} />
      </p>
      <SeveralChoices question={question} look="shown" />
    </Asked>
  )
}
