import type { ReactNode } from 'react'
import { Button } from '../components/Button.tsx'
import { HEADING_ID } from '../components/Heading.tsx'
import { Icon } from '../components/Icon.tsx'
import { useSession } from '../context/app.ts'
import { T } from '../i18n/T.tsx'
import { waiting } from '../platform/tap-guard.ts'
import { HeldButton } from './HeldButton.tsx'
import { useScreenChange } from './use-screen-change.ts'

const Skip = ({ children }: { readonly children: ReactNode }) => (
  <a
    {...waiting(0)}
    href={`#${HEADING_ID}`}
    className="sr-only focus:not-sr-only focus:fixed focus:inset-x-2 focus:top-2 focus:z-10 focus:rounded-xl focus:bg-surface focus:p-4 focus:text-button"
    onClick={event => {
      event.preventDefault()
      document.getElementById(HEADING_ID)?.focus()
    }}
  >
    {children}
  </a>
)

const Corner = ({ onBack }: { readonly onBack: (() => void) | undefined }) =>
  onBack ? (
    <Button look="quiet" onPress={onBack} event="step.back">
      <Icon name="back" className="-ms-1 rtl:-scale-x-100" />
      <T k="screens.buttons.back" />
    </Button>
  ) : (
    <T k="screens.product.name" as="p" className="product-name min-w-0 ps-2 text-meta font-bold" />
  )

interface Props {
  /** Changes whenever the screen does. */
  readonly screenKey: string
  /** Goes back a step; `undefined` on the first screen. */
  readonly onBack?: (() => void) | undefined
  /** Replaces Back while the phone faces the person. */
  readonly corner?: ReactNode
  /** In the header, before Clear. */
  readonly settings?: ReactNode
  /**
   * CSS classes of a person screen. Such a screen is focusable, because it must scroll by keyboard
   * and may have no other element to focus.
   */
  readonly look?: string
  readonly children: ReactNode
  /** At the foot of the screen, within reach of the thumb. */
  readonly footer?: ReactNode
}

/** Screens on which there is nothing to clear. */
const NOTHING_LEFT = ['cleared', 'finished']

/** The frame of every screen: Back and Clear at the top, always in the same place, and a bar at the foot. */
export const ScreenLayout = ({ screenKey, onBack, corner, settings, look = '', children, footer }: Props) => {
  const { send } = useSession()
  const clear = () => send({ type: 'session.clear' })
  useScreenChange(screenKey)
  return (
    <div className={look ? `screen ${look}` : 'screen'}>
      <div className="frame">
        <Skip>
          <T k="screens.buttons.skip" for="reader" />
        </Skip>
        <header className="frame-head">
          <div className="me-auto min-w-0">{corner ?? <Corner onBack={onBack} />}</div>
          {settings}
          {NOTHING_LEFT.includes(screenKey) ? null : look ? (
            <HeldButton k="screens.buttons.clear" look="held-clear" onPress={clear} />
          ) : (
            <Button look="quiet" onPress={clear} event="session.clear" waits="panel">
              <T k="screens.buttons.clear" />
            </Button>
          )}
        </header>
        <main className="frame-main" tabIndex={look ? 0 : undefined}>
          <div className="column">{children}</div>
        </main>
        {footer && <footer className="frame-foot">{footer}</footer>}
      </div>
    </div>
  )
}
