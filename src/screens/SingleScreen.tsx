import { ANSWERS, type Answer, SINGLE_QUESTIONS } from '../../content/vocabulary.ts'
import { selectAnswers, selectQuestion } from '../../machines/encounter/encounter.selectors.ts'
import { useEncounter, useSend } from '../app.ts'
import { EncounterFrame } from '../frame/EncounterFrame.tsx'
import { HEADING_ID, Heading } from '../frame/Heading.tsx'
import { DraftLine, Theirs } from '../language/Theirs.tsx'
import { useWords } from '../language/words.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Say } from '../ui/Speech.tsx'
import { QuestionHelp } from './QuestionHelp.tsx'

const AnswerButton = ({ answer, earlier }: { readonly answer: Answer; readonly earlier: boolean }) => {
  const send = useSend()
  const {
    content: { screens, questions },
    mark
  } = useWords()
  return (
    <Button
      look="answer"
      current={earlier}
      {...(earlier ? { describedBy: 'earlier' } : {})}
      onPress={() => send({ type: `answer.${answer}` })}
    >
      <span>
        {mark(questions.answers[answer])}
        <Theirs of={theirs => theirs.questions.answers[answer]} />
      </span>
      {earlier && (
        <span id="earlier" aria-hidden="true" className="ms-auto flex items-center gap-2 text-base">
          <Icon name="check" />
          {mark(screens.labels.earlierAnswer)}
        </span>
      )}
    </Button>
  )
}

/** A question with four answers. One tap answers and moves on. */
export const SingleScreen = () => {
  const asked = useEncounter(selectQuestion)
  const answers = useEncounter(selectAnswers)
  const {
    content: { screens, questions },
    mark
  } = useWords()
  const question = SINGLE_QUESTIONS.find(name => name === asked)
  if (question === undefined) throw new Error('This screen needs a question with four answers.')
  return (
    <EncounterFrame title={questions[question].title}>
      <fieldset aria-labelledby={HEADING_ID} className="grid gap-4">
        <Say>
          <Heading>{mark(questions[question].prompt)}</Heading>
          <Theirs of={theirs => theirs.questions[question].prompt} className="text-3xl font-bold" />
          <p className="text-soft">{mark(questions[question].why)}</p>
          <Theirs of={theirs => theirs.questions[question].why} />
          <DraftLine />
        </Say>
        <ul className="grid gap-3">
          {ANSWERS.map(answer => (
            <li key={answer} className="grid gap-2">
              {answer === 'unsure' && <p className="or">{mark(screens.labels.or)}</p>}
              <AnswerButton answer={answer} earlier={answers[question] === answer} />
            </li>
          ))}
        </ul>
      </fieldset>
      <QuestionHelp question={question} />
    </EncounterFrame>
  )
}
