import { content } from 'virtual:content'
import type { ReactNode } from 'react'
import { useApp } from '../app.ts'
import { Frame } from '../frame/Frame.tsx'
import { Heading } from '../frame/Heading.tsx'
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
  return (
    <Frame place={place} title={content.screens.product.title}>
      <Heading>{heading}</Heading>
      {children}
      <Button look="main" onPress={begin}>
        {again}
      </Button>
    </Frame>
  )
}
