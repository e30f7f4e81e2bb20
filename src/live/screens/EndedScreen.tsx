import { content } from 'virtual:content'
import type { ClearedBy } from '../../../machines/session/session.machine.ts'
import type { Ending } from '../../../machines/session/session.selectors.ts'
import { Button } from '../components/Button.tsx'
import { Heading } from '../components/Heading.tsx'
import { PhoneNumber } from '../components/PhoneNumber.tsx'
import { useSession } from '../context/app.ts'
import { formatTimeLimits } from '../i18n/format.ts'
import { useLocale } from '../i18n/locale.ts'
import { T } from '../i18n/T.tsx'
import { ScreenLayout } from '../layout/ScreenLayout.tsx'
import { OfficerLanguageSwitch } from '../settings/OfficerLanguageSwitch.tsx'

interface Props {
  readonly name: Ending
  /** Why the page cleared itself, if it did. */
  readonly by: ClearedBy | undefined
}

/** The numbers to ring that are shown after an error. */
const LastNumbers = () => (
  <ul className="border-t border-hair">
    {content.vital.broken.map(({ name, number }, at) => (
      <li key={name} className="border-b border-hair py-2.5">
        <T k={`vital.broken.${at + 1}.name`} as="h2" className="text-name" />
        <PhoneNumber name={<T k={`vital.broken.${at + 1}.name`} />} number={number} />
      </li>
    ))}
  </ul>
)

/**
 * The screen after an encounter, when the answers are gone. If they were cleared, it reveals nothing of the conversation;
 * after Finish, it reminds the officer of the duty to record. The button for a new encounter is where Start will be,
 * between Danger now and Numbers now. After an error the screen shows only numbers, and that button below them.
 */
export const EndedScreen = ({ name, by }: Props) => {
  const { begin } = useSession()
  const { dates } = useLocale()
  const isBroken = name === 'broken'
  const again = (
    <Button look="filled" onPress={() => begin()} event="session.begin">
      <T k={isBroken ? 'screens.broken.again' : 'screens.buttons.beginAgain'} />
    </Button>
  )
  const foot = (
    <div className="action-bar">
      <Button look="danger" onPress={() => begin('danger.open')} event="session.begin danger.open" waits={0}>
        <T k="screens.buttons.danger" />
      </Button>
      {again}
      <Button look="outline" onPress={() => begin('encounter.finish')}>
        <T k="screens.buttons.numbers" />
      </Button>
    </div>
  )
  return (
    <ScreenLayout screenKey={name} settings={<OfficerLanguageSwitch />} footer={!isBroken && foot}>
      <Heading>
        <T k={`screens.${name}.title`} />
      </Heading>
      {name === 'cleared' && by && (
        <T k={`screens.cleared.${by}`} as="p" values={formatTimeLimits(content.times, dates)} />
      )}
      <p>
        <T k={isBroken ? 'screens.broken.says' : `screens.${name}.gone`} />
        {name === 'finished' && [' ', <T key="record" k="screens.finished.record" />]}
      </p>
      {isBroken && (
        <>
          <LastNumbers />
          {again}
        </>
      )}
    </ScreenLayout>
  )
}
