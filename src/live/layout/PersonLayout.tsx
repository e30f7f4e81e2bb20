import { type ComponentProps, type ReactNode, useState } from 'react'
import { selectScreenKey } from '../../../machines/encounter/encounter.selectors.ts'
import type { TextKey } from '../../../machines/language/text-key.ts'
import { ActionBar } from '../components/ActionBar.tsx'
import { Button } from '../components/Button.tsx'
import { HEADING_ID } from '../components/Heading.tsx'
import { Icon } from '../components/Icon.tsx'
import { useEncounter, useSend } from '../context/encounter.ts'
import { usePersonLocale } from '../i18n/locale.ts'
import { OfficersWords, T } from '../i18n/T.tsx'
import { HeldButton } from './HeldButton.tsx'
import { ScreenLayout } from './ScreenLayout.tsx'

/** The heading of a person screen. It is larger, to be read at arm's length. */
export const PersonHeading = ({ k }: { readonly k: TextKey }) => (
  <h1 id={HEADING_ID} tabIndex={-1} className="shown-heading">
    <T k={k} for="person" />
  </h1>
)

interface ButtonProps {
  readonly k: TextKey
  readonly look: 'filled' | 'link'
  readonly icon?: ComponentProps<typeof Icon>['name']
  readonly onPress: () => void
}

export const PersonButton = ({ k, icon, ...button }: ButtonProps) => (
  <Button {...button}>
    {icon && <Icon name={icon} className="picture" />}
    <span>
      <T k={k} for="person" />
    </span>
  </Button>
)

interface Props {
  /** The filled button of the screen, in the middle of its foot. */
  readonly action?: ReactNode
  /** A quiet button below the content. */
  readonly aside?: ReactNode
  /** The CSS class of an element around the content, which has the writing direction of the person's language. */
  readonly contentClass?: string
  readonly children: ReactNode
}

/**
 * The layout of screens for the person, in their language. One tap shows the officer's words, and a line for both
 * says so if nobody has checked the translation. Clear, Danger now and the numbers are in their usual places.
 */
export const PersonLayout = ({ action, aside, contentClass, children }: Props) => {
  const send = useSend()
  const screenKey = useEncounter(selectScreenKey)
  const locale = usePersonLocale()
  const [withOfficers, show] = useState(false)
  return (
    <OfficersWords value={withOfficers}>
      <ScreenLayout
        screenKey={screenKey}
        look="shown"
        corner={
          <HeldButton
            k="screens.shown.back"
            look="held-back"
            onPress={() => send({ type: 'phone.return' })}
          />
        }
        footer={<ActionBar>{action}</ActionBar>}
      >
        {contentClass ? (
          <div dir={locale?.language.dir} className={contentClass}>
            {children}
          </div>
        ) : (
          children
        )}
        <div dir={locale?.language.dir} className="shown-aside">
          {aside}
          {locale && (
            <Button look="link" pressed={withOfficers} onPress={() => show(!withOfficers)}>
              <T k="screens.language.name" as="bdi" />
            </Button>
          )}
          {locale?.language.isDraft && (
            <p className="draft">
              <T k="screens.language.draft" for="both" as="bdi" />
            </p>
          )}
        </div>
      </ScreenLayout>
    </OfficersWords>
  )
}
