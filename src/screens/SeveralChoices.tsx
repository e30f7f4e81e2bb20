import { content } from 'virtual:content'
import type { SeveralQuestionId } from '../../content/vocabulary.ts'
import { selectAnswers } from '../../machines/encounter/encounter.selectors.ts'
import { useEncounter, useSend } from '../app.ts'
import { Button } from '../ui/Button.tsx'
import { Choices } from '../ui/Choices.tsx'

const { screens, questions } = content

interface Props {
  readonly question: SeveralQuestionId
  readonly look?: 'answer' | 'shown'
}

/** The choices of a question. */
export const SeveralChoices = ({ question, look = 'answer' }: Props) => {
  const send = useSend()
  const { supportNeeds = [], who = [] } = useEncounter(selectAnswers)
  return question === 'supportNeeds' ? (
    <Choices
      choices={questions.supportNeeds.choices}
      chosen={supportNeeds}
      onToggle={choice => send({ type: 'supportNeeds.toggle', choice })}
      look={look}
    />
  ) : (
    <Choices
      choices={questions.who.choices}
      chosen={who}
      onToggle={choice => send({ type: 'who.toggle', choice })}
      look={look}
    />
  )
}

/** What ends the choosing. */
export const ContinueButton = () => {
  const send = useSend()
  return (
    <Button look="main" onPress={() => send({ type: 'continue' })}>
      {screens.buttons.continue}
    </Button>
  )
}
