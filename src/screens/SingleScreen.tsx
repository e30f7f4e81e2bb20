import { content } from 'virtual:content'
import { ANSWERS, type Answer, SINGLE_QUESTIONS } from '../../content/vocabulary.ts'
import { selectAnswers, selectQuestion } from '../../machines/encounter/encounter.selectors.ts'
import { useEncounter, useSend } from '../app.ts'
import { EncounterFrame } from '../frame/EncounterFrame.tsx'
import { HEADING_ID, Heading } from '../frame/Heading.tsx'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Say } from '../ui/Speech.tsx'
import { QuestionHelp } from './QuestionHelp.tsx'

const { screens, questions } = content

const AnswerButton = ({ answer, earlier }: { readonly answer: Answer; readonly earlier: boolean }) => {
  const send = useSend()
  return (
    <Button
      look="answer"
      current={earlier}
      {...(earlier ? { describedBy: 'earlier' } : {})}
      onPress={() => send({ type: `answer.${answer}` })}
    >
      {questions.answers[answer]}
      {earlier && (
        <span id="earlier" aria-hidden="true" className="ms-auto flex items-center gap-2 text-base">
          <Icon name="check" />
          {screens.labels.earlierAnswer}
        </span>
      )}
    </Button>
  )
}

/** A question with four answers. One tap answers and moves on. */
export const SingleScreen = () => {
  const asked = useEncounter(selectQuestion)
  const answers = useEncounter(selectAnswers)
  const question = SINGLE_QUESTIONS.find(name => name === asked)
  if (question === undefined) throw new Error('This screen needs a question with four answers.')
  return (
    <EncounterFrame title={questions[question].title}>
      <fieldset aria-labelledby={HEADING_ID} className="grid gap-4">
        <Say>
          <Heading>{questions[question].prompt}</Heading>
          <p className="text-soft">{questions[question].why}</p>
        </Say>
        <ul className="grid gap-3">
          {ANSWERS.map(answer => (
            <li key={answer} className="grid gap-2">
              {answer === 'unsure' && <p className="or">{screens.labels.or}</p>}
              <AnswerButton answer={answer} earlier={answers[question] === answer} />
            </li>
          ))}
        </ul>
      </fieldset>
      <QuestionHelp question={question} />
    </EncounterFrame>
  )
}
