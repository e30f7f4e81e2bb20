import { ANSWERS, type SingleQuestionId } from '../../../../machines/content/vocabulary.ts'
import { selectAnswers } from '../../../../machines/encounter/encounter.selectors.ts'
import { EventButton } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useEncounter } from '../../context/encounter.ts'
import { ButtonText, T } from '../../i18n/T.tsx'

/** Marks the answer that was given before. */
export const EarlierAnswer = () => (
  <span id="earlier" aria-hidden="true" className="block text-meta">
    <T k="screens.labels.earlierAnswer" for="reader" />
  </span>
)

interface Props {
  readonly question: SingleQuestionId
  readonly look?: 'person' | undefined
}

/** The four answers to a question. One tap, by either person, answers it and moves on. */
export const FourAnswers = ({ question, look }: Props) => {
  const given = useEncounter(selectAnswers)[question]
  return (
    <ul className="answers">
      {ANSWERS.map(answer => {
        const isEarlier = given === answer
        return (
          <li key={answer}>
            <EventButton
              look={look ? 'pictured' : 'answer'}
              current={isEarlier}
              describedBy={isEarlier ? 'earlier' : undefined}
              event={{ type: `answer.${answer}` }}
            >
              <Icon name={answer} className="picture" />
              <span>
                <ButtonText k={`questions.answers.${answer}`} />
                {isEarlier && <EarlierAnswer />}
              </span>
            </EventButton>
          </li>
        )
      })}
    </ul>
  )
}
