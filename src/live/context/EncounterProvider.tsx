import { useSelector } from '@xstate/react'
import { type ReactNode, useMemo } from 'react'
import { type EncounterActor, selectIsFacingPerson } from '../../../machines/encounter/encounter.selectors.ts'
import { CurrentEncounterContext } from './encounter.ts'

interface Props {
  readonly actor: EncounterActor | undefined
  readonly children: ReactNode
}

/** Provides an encounter, and whether the phone faces the person: read once here, because every text needs it. */
export const EncounterProvider = ({ actor, children }: Props) => {
  const isFacingPerson = useSelector(
    actor,
    snapshot => snapshot !== undefined && selectIsFacingPerson(snapshot)
  )
  const encounter = useMemo(() => actor && { actor, isFacingPerson }, [actor, isFacingPerson])
  return <CurrentEncounterContext value={encounter}>{children}</CurrentEncounterContext>
}
