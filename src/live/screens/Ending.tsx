import type { ReactNode } from 'react'
import { useApp } from '../app.ts'
import { Frame } from '../frame/Frame.tsx'
import { Heading } from '../frame/Heading.tsx'
import { useWords } from '../language/words.ts'
import { Button } from '../ui/Button.tsx'

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
