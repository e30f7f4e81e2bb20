import { useSelector } from '@xstate/react'
import { type SessionActor, selectWipeWarnedOf } from '../../../../machines/session/session.selectors.ts'
import { IdleWarningPanel } from './IdleWarningPanel.tsx'

/** Warns before an idle page wipes itself. */
export const IdleWarning = ({ session }: { readonly session: SessionActor }) => {
  const until = useSelector(session, selectWipeWarnedOf)
  return until !== undefined && <IdleWarningPanel until={until} />
}
