import { content } from 'virtual:content'
import type { ReactNode } from 'react'
import type { QuestionId, SeveralQuestionId, SingleQuestionId } from '../../content/vocabulary.ts'
import { HEADING_ID } from '../frame/Heading.tsx'
import { FourAnswers } from '../screens/FourAnswers.tsx'
import { ContinueButton, SeveralChoices } from '../screens/SeveralChoices.tsx'
import { ShownFrame } from './ShownFrame.tsx'
import { ShownHeading } from './ShownHeading.tsx'

const { questions } = content

const Asked = ({ question, children }: { readonly question: QuestionId; readonly children: ReactNode }) => (
  <fieldset aria-labelledby={HEADING_ID} className="grid gap-4">
    <div className="grid gap-2">
      <ShownHeading>{questions[question].prompt}</ShownHeading>
      <p className="text-lg text-soft">{questions[question].why}</p>
    </div>
    {children}
  </fieldset>
)

/** A question with four answers, for the person to read, and to point at or tap. */
export const ShownSingle = ({ question }: { readonly question: SingleQuestionId }) => (
  <ShownFrame name="question" title={questions[question].title}>
    <Asked question={question}>
      <FourAnswers question={question} look="shown" />
    </Asked>
  </ShownFrame>
)

/** The same, with several choices. */
export const ShownSeveral = ({ question }: { readonly question: SeveralQuestionId }) => (
  <ShownFrame name="question" title={questions[question].title}>
    <Asked question={question}>
      <p className="text-xl text-soft">{questions[question].hint}</p>
      <SeveralChoices question={question} look="shown" />
    </Asked>
    <ContinueButton />
  </ShownFrame>
)
