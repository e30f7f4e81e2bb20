import { content } from 'virtual:content'
import { type ComponentProps, useState } from 'react'
import { Button } from '../components/Button.tsx'
import { WhenLoaded } from '../components/WhenLoaded.tsx'
import { usePage } from '../context/app.ts'
import { useForce } from '../context/force.ts'
import { useOfficerLocale } from '../i18n/officer-locale.ts'
import { ForcePicker } from './ForcePicker.tsx'

/** A single-force edition has nothing to choose. */
const hasChoice = content.forces.length > 1

/** Shows and changes the force. The answers stay. */
export const ForceSwitch = ({ look }: Pick<ComponentProps<typeof Button>, 'look'>) => {
  const chosen = useForce()
  const {
    screens: { force: words },
    t
  } = useOfficerLocale()
  const { isForceUnknown, dismissUnknownForce } = usePage()
  const [isOpen, setOpen] = useState(isForceUnknown)
  const close = () => {
    dismissUnknownForce()
    setOpen(false)
  }
  const label = chosen ? t(words.chosen, { force: chosen.force.name }) : t(words.choose)
  if (!hasChoice)
    return (
      <p className="text-base font-semibold">
        {chosen && isForceUnknown ? t(words.otherEdition, { force: chosen.force.name }) : label}
      </p>
    )
  return (
    <>
      <Button look={look} onPress={() => setOpen(true)}>
        {label}
      </Button>
      {isOpen && (
        <WhenLoaded title={words.choose} onClose={close}>
          <ForcePicker notice={isForceUnknown ? t(words.unknown) : undefined} onClose={close} />
        </WhenLoaded>
      )}
    </>
  )
}
