import type { SingleQuestionId } from '../../../../machines/content/vocabulary.ts'
import { HEADING_ID } from '../../components/Heading.tsx'
import { DraftNotice } from '../../i18n/Draft.tsx'
import { EncounterLayout } from '../../layout/EncounterLayout.tsx'
import { FourAnswers } from './FourAnswers.tsx'
import { QuestionHelp } from './QuestionHelp.tsx'
import { QuestionWords } from './QuestionWords.tsx'
import { TurnFirst } from './TurnToPersonButton.tsx'

/** A question with four answers. */
export const SingleScreen = ({ question }: { readonly question: SingleQuestionId }) => (
  <EncounterLayout>
    <fieldset aria-labelledby={HEADING_ID} className="grid gap-3.5">
      <QuestionWords question={question} />
      <TurnFirst />
      <FourAnswers question={question} />
    </fieldset>
    <QuestionHelp question={question} />
    <DraftNotice />
  </EncounterLayout>
)
