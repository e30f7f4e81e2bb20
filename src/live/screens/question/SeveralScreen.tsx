import type { SeveralQuestionId } from '../../../../machines/content/vocabulary.ts'
import { HEADING_ID, Heading } from '../../components/Heading.tsx'
import { Say } from '../../components/Speech.tsx'
import { useWords } from '../../i18n/officer-locale.ts'
import { DraftLine, Theirs } from '../../i18n/Translation.tsx'
import { EncounterFrame } from '../../layout/EncounterLayout.tsx'
import { QuestionHelp } from './QuestionHelp.tsx'
import { ContinueButton, SeveralChoices } from './SeveralChoices.tsx'
import { ShowQuestion } from './TurnToPersonButton.tsx'

/** A question with several choices and Continue. */
export const SeveralScreen = ({ question }: { readonly question: SeveralQuestionId }) => {
  const {
    content: { questions },
    mark
  } = useWords()
  const { title, prompt, why, hint } = questions[question]
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
        <p className="text-base text-soft">
          {mark(hint)}
          <Theirs of={theirs => theirs.questions[question].hint} className="text-lg text-ink" />
        </p>
        <SeveralChoices question={question} />
      </fieldset>
      <ContinueButton />
      <ShowQuestion />
      <QuestionHelp question={question} />
    </EncounterFrame>
  )
}
