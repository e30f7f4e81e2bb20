import { type ComponentProps, useState } from 'react'
import { Button } from '../components/Button.tsx'
import { T } from '../i18n/T.tsx'
import { MorePanel } from './MorePanel.tsx'

/** Opens the panel with everything that a conversation does not need. */
export const MoreButton = ({ look }: Pick<ComponentProps<typeof Button>, 'look'>) => {
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button look={look} onPress={() => setOpen(true)}>
        <T k="screens.more.title" />
      </Button>
      {isOpen && <MorePanel onClose={close} />}
    </>
  )
}
