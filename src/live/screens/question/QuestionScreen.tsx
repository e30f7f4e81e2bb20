import { content } from 'virtual:content'
import { type ReactNode, useId, useState } from 'react'
import { type QuestionId, takesSeveralChoices } from '../../../../machines/content/vocabulary.ts'
import { Button } from '../../components/Button.tsx'
import { HEADING_ID, Heading } from '../../components/Heading.tsx'
import { Note, Say } from '../../components/Speech.tsx'
import { TurnButton } from '../../components/TurnButton.tsx'
import { usePersonLocale } from '../../i18n/locale.ts'
import { DraftNotice, T } from '../../i18n/T.tsx'
import { EncounterLayout } from '../../layout/EncounterLayout.tsx'
import { PersonHeading, PersonLayout } from '../../layout/PersonLayout.tsx'
import { FourAnswers } from './FourAnswers.tsx'
import { ContinueButton, SeveralChoices } from './SeveralChoices.tsx'

interface Props {
  readonly question: QuestionId
}

const Question = ({ children }: { readonly children: ReactNode }) => (
  <Heading look="question">{children}</Heading>
)

interface WhyProps extends Props {
  readonly className: string
  readonly for?: 'person'
}

/** Why a question is asked, if the content says so. */
const WhyAsked = ({ question, ...look }: WhyProps) =>
  content.questions[question].why && <T k={`questions.${question}.why`} as="p" {...look} />

/** The question and why it is asked, for the officer to say. The reason is in the officer's language only. */
const QuestionWords = ({ question }: Props) => (
  <Say isFirst isHeading>
    <T
      k={`questions.${question}.prompt`}
      for="both"
      as={Question}
      personClassName="mt-1 text-question-beside"
    />
    <WhyAsked question={question} className="mt-1 text-meta text-soft" />
  </Say>
)

/** Below the answers: a softer way to ask, a note for the officer, and Turn to them unless it is above the choices. */
const QuestionHelp = ({ question }: Props) => {
  const hasLanguage = usePersonLocale() !== undefined
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <div className="pair">
        {!(hasLanguage && takesSeveralChoices(question)) && (
          <TurnButton look={hasLanguage ? 'filled' : 'outline'} />
        )}
        <Button look="outline" expanded={isOpen} controls={id} onPress={() => setOpen(!isOpen)}>
          <T k="screens.labels.softer" />
        </Button>
      </div>
      <div id={id} hidden={!isOpen} className="grid gap-3.5">
        {isOpen && (
          <>
            <Say>
              <T k={`questions.${question}.softer`} for="both" as="p" />
            </Say>
            <Note>
              <T k={`questions.${question}.note`} as="p" />
            </Note>
          </>
        )}
      </div>
    </>
  )
}

const Answers = ({ question, look }: Props & { readonly look?: 'person' }) =>
  takesSeveralChoices(question) ? (
    <SeveralChoices question={question} look={look} />
  ) : (
    <FourAnswers question={question} look={look} />
  )

/** A question for the officer to ask. With a person's language, Turn to them is above the choices: there are many. */
export const QuestionScreen = ({ question }: Props) => {
  const hasLanguage = usePersonLocale() !== undefined
  const isSeveral = takesSeveralChoices(question)
  return (
    <EncounterLayout action={isSeveral && <ContinueButton />}>
      <fieldset aria-labelledby={HEADING_ID} className="grid gap-(--between)">
        <div className="grid gap-2">
          <QuestionWords question={question} />
          <DraftNotice />
          {hasLanguage && isSeveral && <TurnButton look="outline" />}
        </div>
        <Answers question={question} />
      </fieldset>
      <QuestionHelp question={question} />
    </EncounterLayout>
  )
}

/** A question for the person, who points at an answer or taps it. All four answers fit on the screen. */
export const PersonQuestionScreen = ({ question }: Props) => (
  <PersonLayout action={takesSeveralChoices(question) && <ContinueButton />}>
    <fieldset aria-labelledby={HEADING_ID} className="grid gap-(--between)">
      <div className="grid gap-(--between)">
        <PersonHeading k={`questions.${question}.prompt`} />
        <WhyAsked question={question} for="person" className="text-spoken text-soft" />
      </div>
      <Answers question={question} look="person" />
    </fieldset>
  </PersonLayout>
)
