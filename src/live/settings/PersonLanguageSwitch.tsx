import { type ComponentProps, useState } from 'react'
import { Button } from '../components/Button.tsx'
import { WhenLoaded } from '../components/WhenLoaded.tsx'
import { usePersonLocale } from '../i18n/locale.ts'
import { T } from '../i18n/T.tsx'
import { PersonLanguagePanel } from './PersonLanguagePanel.tsx'

/** Shows and changes the person's language, which a wipe forgets. */
export const PersonLanguageSwitch = ({ look }: Pick<ComponentProps<typeof Button>, 'look'>) => {
  const chosen = usePersonLocale()?.language
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button look={look} onPress={() => setOpen(true)}>
        <span>
          {chosen ? (
            <T
              k="screens.language.chosen"
              values={{
                language: (
                  <bdi lang={chosen.tag} dir={chosen.dir}>
                    {chosen.name}
                  </bdi>
                )
              }}
            />
          ) : (
            <T k="screens.language.choose" />
          )}
        </span>
      </Button>
      {isOpen && (
        <WhenLoaded title="screens.language.title" needsLanguages onClose={close}>
          <PersonLanguagePanel onClose={close} />
        </WhenLoaded>
      )}
    </>
  )
}
