import { content } from 'virtual:content'
import type { SeveralQuestionId } from '../../content/vocabulary.ts'
import { EncounterFrame } from '../frame/EncounterFrame.tsx'
import { HEADING_ID, Heading } from '../frame/Heading.tsx'
import { ShowQuestion } from '../shown/ShowQuestion.tsx'
import { Say } from '../ui/Speech.tsx'
import { QuestionHelp } from './QuestionHelp.tsx'
import { ContinueButton, SeveralChoices } from './SeveralChoices.tsx'

const { questions } = content

/** A question with several choices and Continue. */
export const SeveralScreen = ({ question }: { readonly question: SeveralQuestionId }) => {
  const { title, prompt, why, hint } = questions[question]
  return (
    <EncounterFrame title={title}>
      <fieldset aria-labelledby={HEADING_ID} className="grid gap-4">
        <Say>
          <Heading>{prompt}</Heading>
          <p className="text-soft">{why}</p>
        </Say>
        <p className="text-base text-soft">{hint}</p>
        <SeveralChoices question={question} />
      </fieldset>
      <ContinueButton />
      <ShowQuestion />
      <QuestionHelp question={question} />
    </EncounterFrame>
  )
}
