import { useSelector } from '@xstate/react'
import { type SessionActor, selectWarnedOf } from '../../../../machines/session/session.selectors.ts'
import { deferredLoaded } from '../../platform/deferred-loaded.ts'
import { IdleWarningPanel } from './IdleWarningPanel.tsx'

/** Asks whether anyone is there, before a page that nobody touches wipes itself. One that was cut off wipes itself all the same. */
export const IdleWarning = ({ session }: { readonly session: SessionActor }) => {
  const until = useSelector(session, selectWarnedOf)
  return until !== undefined && deferredLoaded() && <IdleWarningPanel until={until} />
}
