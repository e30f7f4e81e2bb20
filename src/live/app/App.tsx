import { content } from 'virtual:content'
import { useSelector } from '@xstate/react'
import { type ReactNode, StrictMode, useMemo } from 'react'
import type { Force, ForcePack } from '../../../machines/content/content.ts'
import {
  type SessionActor,
  type SessionSnapshot,
  selectForce,
  selectSaidPlace
} from '../../../machines/session/session.selectors.ts'
import { AppContext, type AppControls } from '../context/app.ts'
import { type ChosenForce, ForceContext, PlaceContext } from '../context/force.ts'
import { LocaleProvider } from '../i18n/LocaleProvider.tsx'
import { readForcePack } from '../platform/page-blocks.ts'
import { SessionScreen } from '../screens/SessionScreen.tsx'

interface Props {
  readonly session: SessionActor
  readonly snapshot: SessionSnapshot
  readonly controls: AppControls
}

/** Parses the force's data only when a screen first reads it. */
const chosenForce = (force: Force): ChosenForce => {
  let pack: ForcePack | undefined
  return {
    force,
    get pack() {
      pack ??= readForcePack(force.id)
      return pack
    },
    get locals() {
      return this.pack?.localServices ?? []
    }
  }
}

/** Provides the force and the place chosen in the session. */
const ForceProvider = ({ session, children }: Pick<Props, 'session'> & { readonly children: ReactNode }) => {
  const id = useSelector(session, selectForce)
  const chosen = useMemo(() => {
    const force = content.forces.find(force => force.id === id)
    return force && chosenForce(force)
  }, [id])
  return (
    <ForceContext value={chosen}>
      <PlaceContext value={useSelector(session, selectSaidPlace)}>{children}</PlaceContext>
    </ForceContext>
  )
}

export const App = ({ controls, session, snapshot }: Props) => (
  <StrictMode>
    <AppContext value={controls}>
      <LocaleProvider session={session}>
        <ForceProvider session={session}>
          <SessionScreen session={session} snapshot={snapshot} />
        </ForceProvider>
      </LocaleProvider>
    </AppContext>
  </StrictMode>
)
