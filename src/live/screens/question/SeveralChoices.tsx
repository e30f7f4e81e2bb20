import { content } from 'virtual:content'
import type { SeveralQuestionId } from '../../../../machines/content/vocabulary.ts'
import { selectAnswers } from '../../../../machines/encounter/encounter.selectors.ts'
import { Button } from '../../components/Button.tsx'
import { Choices } from '../../components/Choices.tsx'
import { useEncounter, useIsFacingPerson, useSend } from '../../context/encounter.ts'
import { ButtonText } from '../../i18n/ButtonText.tsx'
import { T } from '../../i18n/T.tsx'

interface Props {
  readonly question: SeveralQuestionId
  readonly look?: 'choice' | 'person'
}

/** Someone here or near now: first and apart, as one tap on it goes on to danger. */
const NearNow = ({ isChosen }: { readonly isChosen: boolean }) => {
  const send = useSend()
  return (
    <Button
      look="near"
      pressed={isChosen}
      onPress={() => send({ type: 'choice.toggle', question: 'who', choice: 'near-now' })}
    >
      <ButtonText k="questions.who.choices.near-now" />
    </Button>
  )
}

const Hint = ({ question }: Pick<Props, 'question'>) => (
  <p className="text-meta text-soft">
    <T k={`questions.${question}.hint`} for={useIsFacingPerson() ? 'person' : 'officer'} />
  </p>
)

const WhoChoices = ({ look }: Required<Pick<Props, 'look'>>) => {
  const send = useSend()
  const { who = [] } = useEncounter(selectAnswers)
  return (
    <>
      <NearNow isChosen={who.includes('near-now')} />
      <Hint question="who" />
      <Choices
        choices={content.questions.who.choices
          .filter(({ id }) => id !== 'near-now')
          .map(({ id }) => ({ id, label: <ButtonText k={`questions.who.choices.${id}`} /> }))}
        chosen={who}
        onToggle={choice => send({ type: 'choice.toggle', question: 'who', choice })}
        look={look}
      />
    </>
  )
}

const SupportChoices = ({ look }: Required<Pick<Props, 'look'>>) => {
  const send = useSend()
  const { supportNeeds = [] } = useEncounter(selectAnswers)
  return (
    <>
      <Hint question="supportNeeds" />
      <Choices
        choices={content.questions.supportNeeds.choices.map(({ id }) => ({
          id,
          label: <ButtonText k={`questions.supportNeeds.choices.${id}`} />
        }))}
        chosen={supportNeeds}
        onToggle={choice => send({ type: 'choice.toggle', question: 'supportNeeds', choice })}
        look={look}
      />
    </>
  )
}

/** The choices of a question. */
export const SeveralChoices = ({ question, look = 'choice' }: Props) =>
  question === 'supportNeeds' ? <SupportChoices look={look} /> : <WhoChoices look={look} />

/** In the foot. */
export const ContinueButton = () => {
  const send = useSend()
  return (
    <Button look="filled" onPress={() => send({ type: 'step.continue' })}>
      <span>
        <T k="screens.buttons.continue" for="reader" />
      </span>
    </Button>
  )
}
