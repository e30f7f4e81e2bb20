import type { SeveralQuestionId } from '../../../../machines/content/vocabulary.ts'
import { HEADING_ID, Heading } from '../../components/Heading.tsx'
import { Say } from '../../components/Speech.tsx'
import { useOfficerLocale } from '../../i18n/officer-locale.ts'
import { DraftNotice, Translation } from '../../i18n/Translation.tsx'
import { EncounterLayout } from '../../layout/EncounterLayout.tsx'
import { QuestionHelp } from './QuestionHelp.tsx'
import { ContinueButton, SeveralChoices } from './SeveralChoices.tsx'
import { TurnToPersonButton } from './TurnToPersonButton.tsx'

/** A question with several choices and Continue. */
export const SeveralScreen = ({ question }: { readonly question: SeveralQuestionId }) => {
  const {
    content: { questions },
    t
  } = useOfficerLocale()
  const { title, prompt, why, hint } = questions[question]
  return (
    <EncounterLayout title={title}>
      <fieldset aria-labelledby={HEADING_ID} className="grid gap-4">
        <Say>
          <Heading>{t(prompt)}</Heading>
          <Translation
            of={content => content.questions[question].prompt}
            className="mt-2 text-3xl font-bold"
          />
          <p className="mt-2 text-soft">{t(why)}</p>
          <Translation of={content => content.questions[question].why} />
          <DraftNotice />
        </Say>
        <p className="text-base text-soft">
          {t(hint)}
          <Translation of={content => content.questions[question].hint} className="text-lg text-ink" />
        </p>
        <SeveralChoices question={question} />
      </fieldset>
      <ContinueButton />
      <TurnToPersonButton />
      <QuestionHelp question={question} />
    </EncounterLayout>
  )
}
