import type { SeveralQuestionId } from '../../../../machines/content/vocabulary.ts'
import { HEADING_ID } from '../../components/Heading.tsx'
import { DraftNotice } from '../../i18n/Draft.tsx'
import { EncounterLayout } from '../../layout/EncounterLayout.tsx'
import { QuestionHelp } from './QuestionHelp.tsx'
import { QuestionWords } from './QuestionWords.tsx'
import { ContinueButton, SeveralChoices } from './SeveralChoices.tsx'
import { TurnFirst } from './TurnToPersonButton.tsx'

/** A question with several choices, and Continue at its foot. */
export const SeveralScreen = ({ question }: { readonly question: SeveralQuestionId }) => (
  <EncounterLayout action={<ContinueButton />}>
    <fieldset aria-labelledby={HEADING_ID} className="grid gap-3.5">
      <QuestionWords question={question} />
      <TurnFirst look="outline" />
      <SeveralChoices question={question} />
    </fieldset>
    <QuestionHelp question={question} />
    <DraftNotice />
  </EncounterLayout>
)
