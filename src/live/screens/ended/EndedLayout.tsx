import type { ReactNode } from 'react'
import { Button } from '../../components/Button.tsx'
import { Heading } from '../../components/Heading.tsx'
import { useApp } from '../../context/app.ts'
import { useWords } from '../../i18n/officer-locale.ts'
import { Frame } from '../../layout/ScreenLayout.tsx'

interface Props {
  readonly place: string
  readonly heading: string
  readonly again: string
  readonly children: ReactNode
}

/** A screen that holds no encounter, and the way to a new one. */
export const Ending = ({ place, heading, again, children }: Props) => {
  const { begin } = useApp()
  const {
    screens: { product },
    mark
  } = useWords()
  return (
    <Frame place={place} title={product.title}>
      <Heading>{mark(heading)}</Heading>
      {children}
      <Button look="main" onPress={begin}>
        {mark(again)}
      </Button>
    </Frame>
  )
}
