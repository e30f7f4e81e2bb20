import { useState } from 'react'
import { useWords } from '../language/words.ts'
import { OnceWhole } from '../panel/OnceWhole.tsx'
import { Button } from '../ui/Button.tsx'
import { HoldsPanel } from './HoldsPanel.tsx'

/** Something that is in memory, in words. */
export interface Held {
  readonly name: string
  readonly said: readonly string[]
}

interface Props {
  /** What is held beside the answers. */
  readonly also: readonly Held[]
}

/** The way to the panel of what this phone holds, on every screen. */
export const HoldsNow = ({ also }: Props) => {
  const {
    screens: { buttons },
    mark
  } = useWords()
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)}>
        {mark(buttons.holds)}
      </Button>
      {isOpen && (
        <OnceWhole title={buttons.holds} onClose={close}>
          <HoldsPanel also={also} onClose={close} />
        </OnceWhole>
      )}
    </>
  )
}
