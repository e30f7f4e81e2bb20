import { content } from 'virtual:content'
import type { ReactNode } from 'react'
import type { TextKey } from '../../../machines/language/text-key.ts'
import type { ClearedBy } from '../../../machines/session/session.machine.ts'
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
  readonly name: 'broken' | 'cleared' | 'finished'
  readonly again: TextKey
  readonly children: ReactNode
}

/** Danger now, and the numbers without a question. Both are one tap away after an encounter too. */
const WaysOut = () => {
  const { begin } = useSession()
  return (
    <div className="action-bar">
      <Button look="danger" onPress={() => begin('danger.open')} event="session.begin danger.open" waits={0}>
        <T k="screens.buttons.danger" />
      </Button>
      <Button look="outline" onPress={() => begin('encounter.finish')}>
        <T k="screens.buttons.numbers" />
      </Button>
    </div>
  )
}

/** A screen after an encounter, with a button to begin a new one. After a fault only its own numbers are left. */
const EndedLayout = ({ name, again, children }: Props) => {
  const { begin } = useSession()
  return (
    <ScreenLayout
      screenKey={name}
      settings={<OfficerLanguageSwitch />}
      footer={name !== 'broken' && <WaysOut />}
    >
      <div className={`grid gap-3.5 ${name === 'broken' ? '' : 'still'}`}>
        <Heading>
          <T k={`screens.${name}.title`} />
        </Heading>
        {children}
        <Button look="filled" onPress={() => begin()} event="session.begin">
          <T k={again} />
        </Button>
      </div>
    </ScreenLayout>
  )
}

/** The screen after Clear, or after the page cleared itself. It is neutral, so that it reveals nothing of the conversation. */
export const ClearedScreen = ({ by }: { readonly by: ClearedBy | undefined }) => {
  const { dates } = useLocale()
  return (
    <EndedLayout name="cleared" again="screens.buttons.beginAgain">
      {by && <T k={`screens.cleared.${by}`} as="p" values={formatTimeLimits(content.times, dates)} />}
      <T k="screens.cleared.gone" as="p" />
    </EndedLayout>
  )
}

/** The screen after Clear and finish. The answers are gone, and it reminds of the duty to record. */
export const FinishedScreen = () => (
  <EndedLayout name="finished" again="screens.buttons.beginAgain">
    <p>
      <T k="screens.finished.gone" /> <T k="screens.finished.record" />
    </p>
  </EndedLayout>
)

/** The screen after an error: numbers that always help, and no answers. */
export const BrokenScreen = () => (
  <EndedLayout name="broken" again="screens.broken.again">
    <T k="screens.broken.says" as="p" />
    <ul className="border-t border-hair">
      {content.vital.broken.map(({ name, number }, at) => (
        <li key={name} className="border-b border-hair py-2.5">
          <T k={`vital.broken.${at + 1}.name`} as="h2" className="text-name" />
          <PhoneNumber name={<T k={`vital.broken.${at + 1}.name`} />} number={number} />
        </li>
      ))}
    </ul>
  </EndedLayout>
)
