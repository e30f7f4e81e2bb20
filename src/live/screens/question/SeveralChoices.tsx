import type { Content } from '../../../../machines/content/content.ts'
import type { SeveralQuestionId } from '../../../../machines/content/vocabulary.ts'
import { selectAnswers } from '../../../../machines/encounter/encounter.selectors.ts'
import { labelOf } from '../../../../machines/text/label-of.ts'
import { Button } from '../../components/Button.tsx'
import { Choices } from '../../components/Choices.tsx'
import { useEncounter, useSend } from '../../context/encounter.ts'
import { BilingualText } from '../../i18n/BilingualText.tsx'
import { useContent } from '../../i18n/officer-locale.ts'

interface Props {
  readonly question: SeveralQuestionId
  readonly look?: 'answer' | 'person'
}

const choicesIn = (
  { questions }: Content,
  question: SeveralQuestionId
): readonly { readonly id: string; readonly label: string }[] => questions[question].choices

/** The choices of a question. */
export const SeveralChoices = ({ question, look = 'answer' }: Props) => {
  const send = useSend()
  const { supportNeeds = [], who = [] } = useEncounter(selectAnswers)
  const { questions } = useContent()
  const inBothLanguages = <Id extends string>(
    choices: readonly { readonly id: Id; readonly label: string }[]
  ) =>
    choices.map(({ id, label }) => ({
      id,
      label: (
        <BilingualText text={label} of={content => labelOf(choicesIn(content, question), id)} look={look} />
      )
    }))
  return question === 'supportNeeds' ? (
    <Choices
      choices={inBothLanguages(questions.supportNeeds.choices)}
      chosen={supportNeeds}
      onToggle={choice => send({ type: 'choice.toggle', question: 'supportNeeds', choice })}
      look={look}
    />
  ) : (
    <Choices
      choices={inBothLanguages(questions.who.choices)}
      chosen={who}
      onToggle={choice => send({ type: 'choice.toggle', question: 'who', choice })}
      look={look}
    />
  )
}

/** Below the choices. */
export const ContinueButton = ({ look = 'answer' }: Pick<Props, 'look'>) => {
  const send = useSend()
  const { buttons } = useContent().screens
  return (
    <Button look="main" onPress={() => send({ type: 'step.continue' })}>
      <BilingualText text={buttons.continue} of={({ screens }) => screens.buttons.continue} look={look} />
    </Button>
  )
}
