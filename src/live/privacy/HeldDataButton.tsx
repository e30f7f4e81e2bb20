import { useState } from 'react'
import { Button } from '../components/Button.tsx'
import { OnceWhole } from '../components/WhenLoaded.tsx'
import { useWords } from '../i18n/officer-locale.ts'
import { HoldsPanel } from './HoldsPanel.tsx'
import type { Held } from './held.ts'

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
