import { useSelector } from '@xstate/react'
import { type SessionActor, selectWarnedOf } from '../../../../machines/session/session.selectors.ts'
import { arrived } from '../../platform/arrived.ts'
import { IdleWarning } from './IdleWarning.tsx'

/** Asks whether anyone is there, before a page that nobody touches wipes itself. One that was cut off wipes itself all the same. */
export const IdlePanel = ({ session }: { readonly session: SessionActor }) => {
  const until = useSelector(session, selectWarnedOf)
  return until !== undefined && arrived() && <IdleWarning until={until} />
}
