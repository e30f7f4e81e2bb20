import { content } from 'virtual:content'
import type { ReactNode } from 'react'
import { useApp } from '../app.ts'
import { URGENT } from '../browser/tap-guard.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { HEADING_ID } from './Heading.tsx'
import { useArrival } from './use-arrival.ts'

const { buttons, product } = content.screens

const Skip = () => (
  <a
    {...{ [URGENT]: '' }}
    href={`#${HEADING_ID}`}
    className="sr-only focus:not-sr-only focus:fixed focus:inset-x-2 focus:top-2 focus:z-10 focus:rounded-xl focus:bg-card focus:p-4 focus:text-lg focus:font-semibold"
    onClick={event => {
      event.preventDefault()
      document.getElementById(HEADING_ID)?.focus()
    }}
  >
    {buttons.skip}
  </a>
)

const Corner = ({ onBack }: { readonly onBack?: () => void }) =>
  onBack ? (
    <Button look="small" onPress={onBack}>
      <Icon name="back" className="rtl:-scale-x-100" />
      {buttons.back}
    </Button>
  ) : (
    <p className="text-base font-bold">{product.name}</p>
  )

interface Props {
  /** A name that differs whenever the screen does. */
  readonly place: string
  /** The title of the tab. */
  readonly title: string
  /** Goes back a step, if there is one. */
  readonly onBack?: () => void
  /** What stands in the place of Back. */
  readonly corner?: ReactNode
  /** How it looks, if it is for the person: then there may be nothing in it to press, and keys must scroll it all the same. */
  readonly look?: string
  readonly children: ReactNode
  /** What stands at the foot of the screen, within reach of the thumb. */
  readonly bar?: ReactNode
}

/** What every screen has in common: Back and Clear at the top, always in the same place, and a bar at the foot. */
export const Frame = ({ place, title, onBack, corner, look = '', children, bar }: Props) => {
  const app = useApp()
  const scroller = useArrival(place, title)
  return (
    <div className={`frame ${look}`}>
      <Skip />
      <header className="border-b border-edge">
        <div className="column flex items-center justify-between gap-3 py-1">
          {corner ?? <Corner {...(onBack ? { onBack } : {})} />}
          <Button look="small" onPress={app.clear} urgent>
            <Icon name="cross" />
            {buttons.clear}
          </Button>
        </div>
      </header>
      <main ref={scroller} className="frame-main" {...(look ? { tabIndex: 0 } : {})}>
        <div className="column grid gap-4 py-4">{children}</div>
      </main>
      {bar && (
        <footer className="border-t border-edge">
          <div className="column py-1.5">{bar}</div>
        </footer>
      )}
    </div>
  )
}
