import { content } from 'virtual:content'
import type { SeveralQuestionId } from '../../../../machines/content/vocabulary.ts'
import { selectAnswers } from '../../../../machines/encounter/encounter.selectors.ts'
import { Button } from '../../components/Button.tsx'
import { Choices } from '../../components/Choices.tsx'
import { useEncounter, useSend } from '../../context/encounter.ts'
import { ButtonText } from '../../i18n/ButtonText.tsx'

interface Props {
  readonly question: SeveralQuestionId
  readonly look?: 'answer' | 'person'
}

/** The choices of a question. */
export const SeveralChoices = ({ question, look = 'answer' }: Props) => {
  const send = useSend()
  const { supportNeeds = [], who = [] } = useEncounter(selectAnswers)
  return question === 'supportNeeds' ? (
    <Choices
      choices={content.questions.supportNeeds.choices.map(({ id }) => ({
        id,
        label: <ButtonText k={`questions.supportNeeds.choices.${id}`} />
      }))}
      chosen={supportNeeds}
      onToggle={choice => send({ type: 'choice.toggle', question: 'supportNeeds', choice })}
      look={look}
    />
  ) : (
    <Choices
      choices={content.questions.who.choices.map(({ id }) => ({
        id,
        label: <ButtonText k={`questions.who.choices.${id}`} />
      }))}
      chosen={who}
      onToggle={choice => send({ type: 'choice.toggle', question: 'who', choice })}
      look={look}
    />
  )
}

/** Below the choices. */
export const ContinueButton = () => {
  const send = useSend()
  return (
    <Button look="filled" onPress={() => send({ type: 'step.continue' })}>
      <ButtonText k="screens.buttons.continue" />
    </Button>
  )
}
