import { content } from 'virtual:content'
import type { SingleQuestionId } from '../../content/vocabulary.ts'
import { EncounterFrame } from '../frame/EncounterFrame.tsx'
import { HEADING_ID, Heading } from '../frame/Heading.tsx'
import { ShowQuestion } from '../shown/ShowQuestion.tsx'
import { Say } from '../ui/Speech.tsx'
import { FourAnswers } from './FourAnswers.tsx'
import { QuestionHelp } from './QuestionHelp.tsx'

const { questions } = content

/** A question with four answers. */
export const SingleScreen = ({ question }: { readonly question: SingleQuestionId }) => (
  <EncounterFrame title={questions[question].title}>
    <fieldset aria-labelledby={HEADING_ID} className="grid gap-4">
      <Say>
        <Heading>{questions[question].prompt}</Heading>
        <p className="text-soft">{questions[question].why}</p>
      </Say>
      <FourAnswers question={question} />
    </fieldset>
    <ShowQuestion />
    <QuestionHelp question={question} />
  </EncounterFrame>
)
