import { content } from 'virtual:content'
import { type ComponentProps, useState } from 'react'
import { Button } from '../components/Button.tsx'
import { WhenLoaded } from '../components/WhenLoaded.tsx'
import { usePage } from '../context/app.ts'
import { useForce } from '../context/force.ts'
import { T } from '../i18n/T.tsx'
import { ForcePicker } from './ForcePicker.tsx'

/** A single-force edition has nothing to choose. */
const hasChoice = content.forces.length > 1

/** Shows and changes the force. The answers stay. */
export const ForceSwitch = ({ look }: Pick<ComponentProps<typeof Button>, 'look'>) => {
  const chosen = useForce()
  const { isForceUnknown, dismissUnknownForce } = usePage()
  const [isOpen, setOpen] = useState(isForceUnknown)
  const close = () => {
    dismissUnknownForce()
    setOpen(false)
  }
  const force = chosen && <T k={`forces.${chosen.force.id}.name`} />
  const label = force ? <T k="screens.force.chosen" values={{ force }} /> : <T k="screens.force.choose" />
  if (!hasChoice)
    return (
      <p className="text-base font-semibold">
        {force && isForceUnknown ? <T k="screens.force.other-edition" values={{ force }} /> : label}
      </p>
    )
  return (
    <>
      <Button look={look} onPress={() => setOpen(true)}>
        {label}
      </Button>
      {isOpen && (
        <WhenLoaded title="screens.force.choose" onClose={close}>
          <ForcePicker
            notice={isForceUnknown ? <T k="screens.force.unknown" /> : undefined}
            onClose={close}
          />
        </WhenLoaded>
      )}
    </>
  )
}
