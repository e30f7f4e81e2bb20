import type { SingleQuestionId } from '../../../../machines/content/vocabulary.ts'
import { HEADING_ID, Heading } from '../../components/Heading.tsx'
import { Say } from '../../components/Speech.tsx'
import { useWords } from '../../i18n/officer-locale.ts'
import { DraftLine, Theirs } from '../../i18n/Translation.tsx'
import { EncounterFrame } from '../../layout/EncounterLayout.tsx'
import { FourAnswers } from './FourAnswers.tsx'
import { QuestionHelp } from './QuestionHelp.tsx'
import { ShowQuestion } from './TurnToPersonButton.tsx'

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
