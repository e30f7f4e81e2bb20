import { ANSWERS, type Answer, type SingleQuestionId } from '../../../../machines/content/vocabulary.ts'
import { selectAnswers } from '../../../../machines/encounter/encounter.selectors.ts'
import { EventButton } from '../../components/EventButton.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useEncounter } from '../../context/encounter.ts'
import { ButtonText } from '../../i18n/ButtonText.tsx'
import { T } from '../../i18n/T.tsx'

/** The size: for the officer, or for the person. */
type Look = 'answer' | 'person'

interface AnswerProps {
  readonly answer: Answer
  readonly earlier: boolean
  readonly look: Look
}

/** The mark of the answer that was given before. */
export const EarlierAnswer = () => (
  <span id="earlier" aria-hidden="true" className="flex items-center gap-1 text-meta">
    <Icon name="check" />
    <span>
      <T k="screens.labels.earlierAnswer" for="reader" />
    </span>
  </span>
)

const AnswerButton = ({ answer, earlier, look }: AnswerProps) => (
  <EventButton
    look={look}
    current={earlier}
    describedBy={earlier ? 'earlier' : undefined}
    event={{ type: `answer.${answer}` }}
  >
    <span className="grow">
      <ButtonText k={`questions.answers.${answer}`} />
      {earlier && <EarlierAnswer />}
    </span>
  </EventButton>
)

interface Props {
  readonly question: SingleQuestionId
  readonly look?: Look
}

/** The four answers of a question. One tap by either person answers and moves on. */
export const FourAnswers = ({ question, look = 'answer' }: Props) => {
  const given = useEncounter(selectAnswers)[question]
  return (
    <ul className="answers">
      {ANSWERS.map(answer => (
        <li key={answer}>
          <AnswerButton answer={answer} earlier={given === answer} look={look} />
        </li>
      ))}
    </ul>
  )
}
