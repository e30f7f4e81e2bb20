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

/** A screen after an encounter, with a button to begin a new one. */
export const EndedLayout = ({ name, again, children }: Props) => {
  const { begin } = useSession()
  return (
    <ScreenLayout screenKey={name} settings={<OfficerLanguageSwitch />}>
      <div className={`grid gap-3.5 ${name === 'broken' ? '' : 'still'}`}>
        <Heading>
          <T k={`screens.${name}.title`} />
        </Heading>
        {children}
        <Button look="filled" onPress={begin}>
          <T k={again} />
        </Button>
      </div>
    </ScreenLayout>
  )
}
