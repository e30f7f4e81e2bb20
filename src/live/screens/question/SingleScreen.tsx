import type { SingleQuestionId } from '../../../../machines/content/vocabulary.ts'
import { HEADING_ID } from '../../components/Heading.tsx'
import { EncounterLayout } from '../../layout/EncounterLayout.tsx'
import { FourAnswers } from './FourAnswers.tsx'
import { QuestionHelp } from './QuestionHelp.tsx'
import { QuestionWords } from './QuestionWords.tsx'
import { TurnToPersonButton } from './TurnToPersonButton.tsx'

/** A question with four answers. */
export const SingleScreen = ({ question }: { readonly question: SingleQuestionId }) => (
  <EncounterLayout>
    <fieldset aria-labelledby={HEADING_ID} className="grid gap-4">
      <QuestionWords question={question} />
      <FourAnswers question={question} />
    </fieldset>
    <TurnToPersonButton />
    <QuestionHelp question={question} />
  </EncounterLayout>
)
