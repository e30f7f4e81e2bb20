import { content } from 'virtual:content'
import type { ReactNode } from 'react'
import type { SeveralQuestionId } from '../../content/vocabulary.ts'
import { selectAnswers, selectQuestion } from '../../machines/encounter/encounter.selectors.ts'
import { useEncounter, useSend } from '../app.ts'
import { EncounterFrame } from '../frame/EncounterFrame.tsx'
import { HEADING_ID, Heading } from '../frame/Heading.tsx'
import { Button } from '../ui/Button.tsx'
import { Choices } from '../ui/Choices.tsx'
import { Say } from '../ui/Speech.tsx'
import { QuestionHelp } from './QuestionHelp.tsx'

const { screens, questions } = content

const Asked = ({
  question,
  children
}: {
  readonly question: SeveralQuestionId
  readonly children: ReactNode
}) => {
  const send = useSend()
  const { title, prompt, why, hint } = questions[question]
  return (
    <EncounterFrame title={title}>
      <fieldset aria-labelledby={HEADING_ID} className="grid gap-4">
        <Say>
          <Heading>{prompt}</Heading>
          <p className="text-soft">{why}</p>
        </Say>
        <p className="text-base text-soft">{hint}</p>
        {children}
      </fieldset>
      <Button look="main" onPress={() => send({ type: 'continue' })}>
        {screens.buttons.continue}
      </Button>
      <QuestionHelp question={question} />
    </EncounterFrame>
  )
}

/** A question with several choices and Continue. */
export const SeveralScreen = () => {
  const send = useSend()
  const { supportNeeds = [], who = [] } = useEncounter(selectAnswers)
  return useEncounter(selectQuestion) === 'supportNeeds' ? (
    <Asked question="supportNeeds">
      <Choices
        choices={questions.supportNeeds.choices}
        chosen={supportNeeds}
        onToggle={choice => send({ type: 'supportNeeds.toggle', choice })}
      />
    </Asked>
  ) : (
    <Asked question="who">
      <Choices
        choices={questions.who.choices}
        chosen={who}
        onToggle={choice => send({ type: 'who.toggle', choice })}
      />
    </Asked>
  )
}
