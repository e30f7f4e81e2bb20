import type { ReactNode } from 'react'
import type { SeveralQuestionId } from '../../content/vocabulary.ts'
import { selectAnswers, selectQuestion } from '../../machines/encounter/encounter.selectors.ts'
import { useEncounter, useSend } from '../app.ts'
import { EncounterFrame } from '../frame/EncounterFrame.tsx'
import { HEADING_ID, Heading } from '../frame/Heading.tsx'
import { DraftLine, Theirs } from '../language/Theirs.tsx'
import { useContent, useWords } from '../language/words.ts'
import { Button } from '../ui/Button.tsx'
import { Choices } from '../ui/Choices.tsx'
import { Say } from '../ui/Speech.tsx'
import { QuestionHelp } from './QuestionHelp.tsx'

const Asked = ({
  question,
  children
}: {
  readonly question: SeveralQuestionId
  readonly children: ReactNode
}) => {
  const send = useSend()
  const { screens, questions } = useContent()
  const { title, prompt, why, hint } = questions[question]
  const { mark } = useWords()
  return (
    <EncounterFrame title={title}>
      <fieldset aria-labelledby={HEADING_ID} className="grid gap-4">
        <Say>
          <Heading>{mark(prompt)}</Heading>
          <Theirs of={theirs => theirs.questions[question].prompt} className="text-3xl font-bold" />
          <p className="text-soft">{mark(why)}</p>
          <Theirs of={theirs => theirs.questions[question].why} />
          <DraftLine />
        </Say>
        <p className="text-base text-soft">
          {mark(hint)}
          <Theirs of={theirs => theirs.questions[question].hint} className="text-lg text-ink" />
        </p>
        {children}
      </fieldset>
      <Button look="main" onPress={() => send({ type: 'continue' })}>
        {mark(screens.buttons.continue)}
      </Button>
      <QuestionHelp question={question} />
    </EncounterFrame>
  )
}

/** A question with several choices and Continue. */
export const SeveralScreen = () => {
  const send = useSend()
  const { supportNeeds = [], who = [] } = useEncounter(selectAnswers)
  const { questions } = useContent()
  return useEncounter(selectQuestion) === 'supportNeeds' ? (
    <Asked question="supportNeeds">
      <Choices
        choices={questions.supportNeeds.choices}
        theirs={theirs => theirs.questions.supportNeeds.choices}
        chosen={supportNeeds}
        onToggle={choice => send({ type: 'supportNeeds.toggle', choice })}
      />
    </Asked>
  ) : (
    <Asked question="who">
      <Choices
        choices={questions.who.choices}
        theirs={theirs => theirs.questions.who.choices}
        chosen={who}
        onToggle={choice => send({ type: 'who.toggle', choice })}
      />
    </Asked>
  )
}
