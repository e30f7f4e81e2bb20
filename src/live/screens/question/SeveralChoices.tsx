import { content } from 'virtual:content'
import { NEAR_NOW, type SeveralQuestionId } from '../../../../machines/content/vocabulary.ts'
import { selectAnswers } from '../../../../machines/encounter/encounter.selectors.ts'
import { Choices } from '../../components/Choices.tsx'
import { EventButton } from '../../components/EventButton.tsx'
import { useEncounter, useIsFacingPerson } from '../../context/encounter.ts'
import { ButtonText } from '../../i18n/ButtonText.tsx'
import { T } from '../../i18n/T.tsx'

interface Props {
  readonly question: SeveralQuestionId
  readonly look?: 'choice' | 'person'
}

/** Someone here or near now. It is first and set apart, as one tap on it leads to danger. */
const NearNow = ({ isChosen }: { readonly isChosen: boolean }) => (
  <EventButton
    look="near"
    pressed={isChosen}
    event={{ type: 'choice.toggle', question: 'who', choice: NEAR_NOW }}
  >
    <ButtonText k="questions.who.choices.near-now" />
  </EventButton>
)

const Hint = ({ question }: Pick<Props, 'question'>) => (
  <p className="text-meta text-soft">
    <T k={`questions.${question}.hint`} for={useIsFacingPerson() ? 'person' : 'officer'} />
  </p>
)

const WhoChoices = ({ look }: Required<Pick<Props, 'look'>>) => {
  const { who = [] } = useEncounter(selectAnswers)
  return (
    <>
      <NearNow isChosen={who.includes(NEAR_NOW)} />
      <Hint question="who" />
      <Choices
        choices={content.questions.who.choices
          .filter(({ id }) => id !== NEAR_NOW)
          .map(({ id }) => ({ id, label: <ButtonText k={`questions.who.choices.${id}`} /> }))}
        chosen={who}
        toggle={choice => ({ type: 'choice.toggle', question: 'who', choice })}
        look={look}
      />
    </>
  )
}

const SupportChoices = ({ look }: Required<Pick<Props, 'look'>>) => {
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
        toggle={choice => ({ type: 'choice.toggle', question: 'supportNeeds', choice })}
        look={look}
      />
    </>
  )
}

/** The choices of a question. */
export const SeveralChoices = ({ question, look = 'choice' }: Props) =>
  question === 'supportNeeds' ? <SupportChoices look={look} /> : <WhoChoices look={look} />

/** In the foot. */
export const ContinueButton = () => (
  <EventButton look="filled" event={{ type: 'step.continue' }}>
    <span>
      <T k="screens.buttons.continue" for="reader" />
    </span>
  </EventButton>
)
