import type { ReactNode } from 'react'
import type { TextKey } from '../../../machines/language/text-key.ts'
import { Button } from '../components/Button.tsx'
import { HEADING_ID } from '../components/Heading.tsx'
import { Icon } from '../components/Icon.tsx'
import { useSession } from '../context/app.ts'
import { T } from '../i18n/T.tsx'
import { URGENT } from '../platform/tap-guard.ts'
import { OfficerLanguageSwitch } from '../settings/OfficerLanguageSwitch.tsx'
import { useScreenChange } from './use-screen-change.ts'

const Skip = ({ children }: { readonly children: ReactNode }) => (
  <a
    {...{ [URGENT]: '' }}
    href={`#${HEADING_ID}`}
    className="sr-only focus:not-sr-only focus:fixed focus:inset-x-2 focus:top-2 focus:z-10 focus:rounded-xl focus:bg-card focus:p-4 focus:text-lg focus:font-semibold"
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
    <Button look="small" onPress={onBack}>
      <Icon name="back" className="max-[22rem]:hidden rtl:-scale-x-100" />
      <T k="screens.buttons.back" />
    </Button>
  ) : (
    <T k="screens.product.name" as="p" className="min-w-0 text-base leading-tight font-bold" />
  )

interface Props {
  /** Changes whenever the screen does. */
  readonly screenKey: string
  /** No longer used: every screen has the title of the page. */
  readonly title?: TextKey
  /** Goes back a step; `undefined` on the first. */
  readonly onBack?: (() => void) | undefined
  /** Replaces Back while the phone faces the person: the only officer control on that screen. */
  readonly corner?: ReactNode
  /** CSS classes of a person screen. It is then focusable, since it may hold nothing to focus and keys must scroll it. */
  readonly look?: string
  readonly children: ReactNode
  /** At the foot of the screen, within reach of the thumb. */
  readonly footer?: ReactNode
}

/** The frame of every screen: Back and Clear at the top, always in the same place, and a bar at the foot. */
export const ScreenLayout = ({ screenKey, onBack, corner, look = '', children, footer }: Props) => {
  const { clear } = useSession()
  const scroller = useScreenChange(screenKey)
  return (
    <div className={`frame ${look}`}>
      <Skip>
        <T k="screens.buttons.skip" for="reader" />
      </Skip>
      <header className="frame-head">
        {/* Clear stays in place however tall the corner grows. */}
        <div className={`column flex justify-between gap-3 py-1 ${corner ? 'items-start' : 'items-center'}`}>
          {corner ?? <Corner onBack={onBack} />}
          {!corner && <OfficerLanguageSwitch />}
          <Button look="small" onPress={clear} urgent>
            <Icon name="cross" className="max-[22rem]:hidden" />
            <span>
              <T k="screens.buttons.clear" for="reader" />
            </span>
          </Button>
        </div>
      </header>
      <main ref={scroller} className="frame-main" tabIndex={look ? 0 : undefined}>
        <div className="column grid gap-4 py-4">{children}</div>
      </main>
      {footer && (
        <footer className="frame-foot">
          <div className="column py-1.5">{footer}</div>
        </footer>
      )}
    </div>
  )
}
