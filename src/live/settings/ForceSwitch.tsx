import { content } from 'virtual:content'
import { useState } from 'react'
import { SettingLine } from '../components/SettingLine.tsx'
import { usePage } from '../context/app.ts'
import { useForce } from '../context/force.ts'
import { T } from '../i18n/T.tsx'
import { ForcePicker } from './ForcePicker.tsx'

/** A single-force edition has nothing to choose. */
const hasChoice = content.forces.length > 1

/** Shows and changes the force. The answers stay. */
export const ForceSwitch = () => {
  const chosen = useForce()
  const { isForceUnknown, dismissUnknownForce } = usePage()
  const [isOpen, setOpen] = useState(isForceUnknown)
  const close = () => {
    dismissUnknownForce()
    setOpen(false)
  }
  const force = chosen && <T k={`forces.${chosen.force.id}.name`} />
  if (!hasChoice)
    return (
      <p className="flex min-h-13 items-center border-b border-hair text-name font-normal">
        {force && isForceUnknown ? <T k="screens.force.otherEdition" values={{ force }} /> : force}
      </p>
    )
  return (
    <>
      <SettingLine
        label={force}
        action={force ? undefined : <T k="screens.force.choose" />}
        onPress={() => setOpen(true)}
      />
      {isOpen && (
        <ForcePicker notice={isForceUnknown ? <T k="screens.force.unknown" /> : undefined} onClose={close} />
      )}
    </>
  )
}
