import type { SeveralQuestionId } from '../../../../machines/content/vocabulary.ts'
import { HEADING_ID } from '../../components/Heading.tsx'
import { T } from '../../i18n/T.tsx'
import { EncounterLayout } from '../../layout/EncounterLayout.tsx'
import { QuestionHelp } from './QuestionHelp.tsx'
import { QuestionWords } from './QuestionWords.tsx'
import { ContinueButton, SeveralChoices } from './SeveralChoices.tsx'
import { TurnToPersonButton } from './TurnToPersonButton.tsx'

/** A question with several choices and Continue. */
export const SeveralScreen = ({ question }: { readonly question: SeveralQuestionId }) => (
  <EncounterLayout>
    <fieldset aria-labelledby={HEADING_ID} className="grid gap-4">
      <QuestionWords question={question} />
      <p className="text-base text-soft">
        <T k={`questions.${question}.hint`} for="both" personClassName="text-lg text-ink" />
      </p>
      <SeveralChoices question={question} />
    </fieldset>
    <ContinueButton />
    <TurnToPersonButton />
    <QuestionHelp question={question} />
  </EncounterLayout>
)
