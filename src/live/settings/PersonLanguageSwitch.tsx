import { type ComponentProps, useState } from 'react'
import { Button } from '../components/Button.tsx'
import { WhenLoaded } from '../components/WhenLoaded.tsx'
import { useOfficerLocale } from '../i18n/officer-locale.ts'
import { usePersonLocale } from '../i18n/person-locale.ts'
import { PersonLanguagePanel } from './PersonLanguagePanel.tsx'

/** Shows and changes the person's language, which a wipe forgets. */
export const PersonLanguageSwitch = ({ look }: Pick<ComponentProps<typeof Button>, 'look'>) => {
  const {
    screens: { language: words },
    t
  } = useOfficerLocale()
  const chosen = usePersonLocale()?.language
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button look={look} onPress={() => setOpen(true)}>
        <span>
          {chosen
            ? t(words.chosen, {
                language: (
                  <bdi key="language" lang={chosen.tag} dir={chosen.dir}>
                    {chosen.name}
                  </bdi>
                )
              })
            : t(words.choose)}
        </span>
      </Button>
      {isOpen && (
        <WhenLoaded title={words.title} needsLanguages onClose={close}>
          <PersonLanguagePanel onClose={close} />
        </WhenLoaded>
      )}
    </>
  )
}
