import { useSelector } from '@xstate/react'
import { type SessionActor, selectWarnedOf } from '../../../../machines/session/session.selectors.ts'
import { deferredLoaded } from '../../platform/deferred-loaded.ts'
import { IdleWarningPanel } from './IdleWarningPanel.tsx'

/** Warns before an idle page wipes itself. A page that loaded only in part wipes itself without the warning. */
export const IdleWarning = ({ session }: { readonly session: SessionActor }) => {
  const until = useSelector(session, selectWarnedOf)
  return until !== undefined && deferredLoaded() && <IdleWarningPanel until={until} />
}
