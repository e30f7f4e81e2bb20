import { content } from 'virtual:content'
import { NEAR_NOW, type SeveralQuestionId } from '../../../../machines/content/vocabulary.ts'
import { selectAnswers } from '../../../../machines/encounter/encounter.selectors.ts'
import type { ChoiceToggle } from '../../../../machines/encounter/encounter.setup.ts'
import type { TextKey } from '../../../../machines/language/text-key.ts'
import { EventButton } from '../../components/Button.tsx'
import { Choices } from '../../components/Choices.tsx'
import { Icon, isDrawn } from '../../components/Icon.tsx'
import { useEncounter } from '../../context/encounter.ts'
import { ButtonText, T } from '../../i18n/T.tsx'

/** Whether a test with people showed that they understand a choice's picture. Otherwise only words are shown. */
const isUnderstood = (id: string): boolean =>
  content.questions.supportNeeds.choices.some(one => one.id === id && one.pictures === 'tested')

interface Props {
  readonly question: SeveralQuestionId
  readonly look?: 'person' | undefined
}

/** The choices of a question. "Near now" comes first and is set apart, because one tap on it opens danger. */
export const SeveralChoices = ({ question, look }: Props) => {
  const { [question]: chosen = [] } = useEncounter(selectAnswers)
  const toggle = (choice: string) => ({ type: 'choice.toggle', question, choice }) as ChoiceToggle
  const ids: readonly string[] = content.questions[question].choices.map(({ id }) => id)
  const labelOf = (id: string) => (
    <>
      {isDrawn(id) && isUnderstood(id) && <Icon name={id} className="picture" />}
      <ButtonText k={`questions.${question}.choices.${id}` as TextKey} />
    </>
  )
  return (
    <>
      {ids.includes(NEAR_NOW) && (
        <EventButton
          look="near"
          pressed={chosen.some(choice => choice === NEAR_NOW)}
          event={toggle(NEAR_NOW)}
        >
          {labelOf(NEAR_NOW)}
        </EventButton>
      )}
      <p className="text-meta text-soft">
        <T k={`questions.${question}.hint`} for="reader" />
      </p>
      <Choices
        choices={ids.filter(id => id !== NEAR_NOW).map(id => ({ id, label: labelOf(id) }))}
        chosen={chosen}
        toggle={toggle}
        look={look}
      />
    </>
  )
}

/** The Continue button for the foot of the screen. */
export const ContinueButton = () => (
  <EventButton look="filled" event={{ type: 'step.continue' }}>
    <span>
      <T k="screens.buttons.continue" for="reader" />
    </span>
  </EventButton>
)
