import type { ReactNode } from 'react'
import { Button } from '../../components/Button.tsx'
import { Heading } from '../../components/Heading.tsx'
import { useSession } from '../../context/app.ts'
import { useOfficerLocale } from '../../i18n/officer-locale.ts'
import { ScreenLayout } from '../../layout/ScreenLayout.tsx'

interface Props {
  readonly name: string
  readonly heading: string
  readonly again: string
  readonly children: ReactNode
}

/** A screen after an encounter, with a button to begin a new one. */
export const EndedLayout = ({ name, heading, again, children }: Props) => {
  const { begin } = useSession()
  const {
    screens: { product },
    t
  } = useOfficerLocale()
  return (
    <ScreenLayout screenKey={name} title={product.title}>
      <Heading>{t(heading)}</Heading>
      {children}
      <Button look="main" onPress={begin}>
        {t(again)}
      </Button>
    </ScreenLayout>
  )
}
