import type { SingleQuestionId } from '../../../../machines/content/vocabulary.ts'
import { HEADING_ID, Heading } from '../../components/Heading.tsx'
import { Say } from '../../components/Speech.tsx'
import { useOfficerLocale } from '../../i18n/officer-locale.ts'
import { DraftNotice, Translation } from '../../i18n/Translation.tsx'
import { EncounterLayout } from '../../layout/EncounterLayout.tsx'
import { FourAnswers } from './FourAnswers.tsx'
import { QuestionHelp } from './QuestionHelp.tsx'
import { TurnToPersonButton } from './TurnToPersonButton.tsx'

/** A question with four answers. */
export const SingleScreen = ({ question }: { readonly question: SingleQuestionId }) => {
  const {
    content: { questions },
    t
  } = useOfficerLocale()
  const { title, prompt, why } = questions[question]
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
        <FourAnswers question={question} />
      </fieldset>
      <TurnToPersonButton />
      <QuestionHelp question={question} />
    </EncounterLayout>
  )
}
