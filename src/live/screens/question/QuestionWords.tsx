import { content } from 'virtual:content'
import type { ReactNode } from 'react'
import type { QuestionId } from '../../../../machines/content/vocabulary.ts'
import { Heading } from '../../components/Heading.tsx'
import { Say } from '../../components/Speech.tsx'
import { T } from '../../i18n/T.tsx'

const Question = ({ children }: { readonly children: ReactNode }) => (
  <Heading look="question">{children}</Heading>
)

interface WhyProps {
  readonly question: QuestionId
  readonly className: string
  readonly for?: 'person'
}

/** Why a question is asked, if that is said. */
export const WhyAsked = ({ question, ...look }: WhyProps) =>
  content.questions[question].why && <T k={`questions.${question}.why`} as="p" {...look} />

/** The question and why it is asked, for the officer to say. The person's words for why are on the turned phone. */
export const QuestionWords = ({ question }: { readonly question: QuestionId }) => (
  <Say isFirst isHeading>
    <T
      k={`questions.${question}.prompt`}
      for="both"
      as={Question}
      personClassName="mt-1 text-question-beside"
    />
    <WhyAsked question={question} className="mt-1 text-meta text-soft" />
  </Say>
)
