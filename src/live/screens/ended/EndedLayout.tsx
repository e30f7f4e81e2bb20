import type { ReactNode } from 'react'
import type { TextKey } from '../../../../machines/language/text-key.ts'
import { Button } from '../../components/Button.tsx'
import { Heading } from '../../components/Heading.tsx'
import { useSession } from '../../context/app.ts'
import { T } from '../../i18n/T.tsx'
import { ScreenLayout } from '../../layout/ScreenLayout.tsx'
import { OfficerLanguageSwitch } from '../../settings/OfficerLanguageSwitch.tsx'

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
export const EndedLayout = ({ name, again, children }: Props) => {
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
