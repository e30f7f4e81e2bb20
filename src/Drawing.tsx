import { content } from 'virtual:content'
import { useSelector } from '@xstate/react'
import { type ReactNode, StrictMode, useMemo } from 'react'
import {
  type SessionActor,
  type SessionSnapshot,
  selectForce
} from '../machines/session/session.selectors.ts'
import { type App, AppContext, ForceContext } from './app.ts'
import { packOf } from './browser/force-packs.ts'
import { SessionScreen } from './screens/SessionScreen.tsx'

interface Props {
  readonly session: SessionActor
  readonly snapshot: SessionSnapshot
  readonly app: App
}

/** Follows the force that the session holds. */
const WithForce = ({ session, children }: Pick<Props, 'session'> & { readonly children: ReactNode }) => {
  const id = useSelector(session, selectForce)
  const chosen = useMemo(() => {
    const force = content.forces.find(known => known.id === id)
    /** Read when a screen needs it: the page may still be arriving. */
    return (
      force && {
        force,
        get pack() {
          return packOf(force.id)
        }
      }
    )
  }, [id])
  return <ForceContext value={chosen}>{children}</ForceContext>
}

/** All that stands on the page. */
export const Drawing = ({ app, session, snapshot }: Props) => (
  <StrictMode>
    <AppContext value={app}>
      <WithForce session={session}>
        <SessionScreen session={session} snapshot={snapshot} />
      </WithForce>
    </AppContext>
  </StrictMode>
)
