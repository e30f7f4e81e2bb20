import { CARRY_ANSWERS, CARRY_KEYS } from '../../../../machines/hand-over/carry.ts'
import { Button } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useSend } from '../../context/encounter.ts'
import { T } from '../../i18n/T.tsx'
import { PersonHeading, PersonLayout } from '../../layout/PersonLayout.tsx'

/** Asks the person whether it is safe to carry numbers, before any code is shown. */
export const PersonCarryScreen = () => {
  const send = useSend()
  return (
    <PersonLayout contentClass="turned-carry">
      <PersonHeading k="screens.handOver.carry" />
      <p className="turned-why">
        <T k="screens.handOver.carryWhy" for="person" />
      </p>
      <ul>
        {CARRY_ANSWERS.map(answer => (
          <li key={answer}>
            <Button look="answer" onPress={() => send({ type: 'carry.answer', answer })}>
              <Icon name={answer} className="picture" />
              <span>
                <b>
                  <T k={`screens.handOver.${CARRY_KEYS[answer]}`} for="person" />
                </b>{' '}
                <small>
                  <T k={`screens.handOver.${CARRY_KEYS[answer]}Means`} for="person" />
                </small>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </PersonLayout>
  )
}
