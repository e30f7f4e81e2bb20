import { content } from 'virtual:content'
import { type ComponentProps, useState } from 'react'
import { Button } from '../components/Button.tsx'
import { OnceWhole } from '../components/WhenLoaded.tsx'
import { useApp, useForce } from '../context/app.ts'
import { useWords } from '../i18n/officer-locale.ts'
import { ForcePicker } from './ForcePicker.tsx'

/** An edition of one force has nothing to choose. */
const hasChoice = content.forces.length > 1

/** The force that is chosen, and the way to another. The answers stay as they are. */
export const ForceSwitch = ({ look }: Pick<ComponentProps<typeof Button>, 'look'>) => {
  const chosen = useForce()
  const {
    screens: { force: words },
    mark
  } = useWords()
  const { isForceUnknown, toldOfUnknownForce } = useApp()
  const [isOpen, setOpen] = useState(isForceUnknown)
  const close = () => {
    toldOfUnknownForce()
    setOpen(false)
  }
  const said = chosen ? mark(words.chosen, { force: chosen.force.name }) : mark(words.choose)
  if (!hasChoice)
    return (
      <p className="text-base font-semibold">
        {chosen && isForceUnknown ? mark(words.otherEdition, { force: chosen.force.name }) : said}
      </p>
    )
  return (
    <>
      <Button look={look} onPress={() => setOpen(true)}>
        {said}
      </Button>
      {isOpen && (
        <OnceWhole title={words.choose} onClose={close}>
          <ForcePicker notice={isForceUnknown ? mark(words.unknown) : undefined} onClose={close} />
        </OnceWhole>
      )}
    </>
  )
}
