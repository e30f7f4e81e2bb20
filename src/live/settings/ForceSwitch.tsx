import { content } from 'virtual:content'
import { useState } from 'react'
import { SettingLine } from '../components/SettingLine.tsx'
import { usePage } from '../context/app.ts'
import { useForce, usePlace, usePlaces } from '../context/force.ts'
import { T } from '../i18n/T.tsx'
import { ForcePicker } from './ForcePicker.tsx'
import { PlaceName } from './GroupLabel.tsx'

/** A single-force edition has nothing to choose. */
const hasChoice = content.forces.length > 1

/** Shows and changes the force. The answers stay. */
export const ForceSwitch = () => {
  const chosen = useForce()
  const place = usePlace()
  const { isForceUnknown, dismissUnknownForce } = usePage()
  const [isOpen, setOpen] = useState(isForceUnknown && hasChoice)
  const close = () => {
    dismissUnknownForce()
    setOpen(false)
  }
  const hasPlaces = usePlaces().length > 0
  const name = chosen && <T k={`forces.${chosen.force.id}.name`} />
  const inPlace = name && place !== undefined && (
    <T k="screens.force.inPlace" values={{ force: name, place: <PlaceName of={place} /> }} />
  )
  const other = name && !hasChoice && isForceUnknown && (
    <T k="screens.force.otherEdition" values={{ force: name }} />
  )
  const label = other || inPlace || name
  if (!hasChoice && !hasPlaces)
    return <p className="flex min-h-13 items-center border-b border-hair text-name font-normal">{label}</p>
  const ask = hasPlaces && place === undefined ? 'screens.force.where' : undefined
  const action = name ? ask : 'screens.force.choose'
  return (
    <>
      <SettingLine label={label} action={action && <T k={action} />} onPress={() => setOpen(true)} />
      {isOpen && (
        <ForcePicker notice={isForceUnknown ? <T k="screens.force.unknown" /> : undefined} onClose={close} />
      )}
    </>
  )
}
