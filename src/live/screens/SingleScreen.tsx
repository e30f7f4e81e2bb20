import type { SingleQuestionId } from '../../../machines/content/vocabulary.ts'
import { EncounterFrame } from '../frame/EncounterFrame.tsx'
import { HEADING_ID, Heading } from '../frame/Heading.tsx'
import { DraftLine, Theirs } from '../language/Theirs.tsx'
import { useWords } from '../language/words.ts'
import { ShowQuestion } from '../shown/ShowQuestion.tsx'
import { Say } from '../ui/Speech.tsx'
import { FourAnswers } from './FourAnswers.tsx'
import { QuestionHelp } from './QuestionHelp.tsx'

/** A question with four answers. */
export const SingleScreen = ({ question }: { readonly question: SingleQuestionId }) => {
  const {
    content: { questions },
    mark
  } = useWords()
  const { title, prompt, why } = questions[question]
  return (
    <EncounterFrame title={title}>
      <fieldset aria-labelledby={HEADING_ID} className="grid gap-4">
        <Say>
          <Heading>{mark(prompt)}</Heading>
          <Theirs of={theirs => theirs.questions[question].prompt} className="mt-2 text-3xl font-bold" />
          <p className="mt-2 text-soft">{mark(why)}</p>
          <Theirs of={theirs => theirs.questions[question].why} />
          <DraftLine />
        </Say>
        <FourAnswers question={question} />
      </fieldset>
      <ShowQuestion />
      <QuestionHelp question={question} />
    </EncounterFrame>
  )
}
