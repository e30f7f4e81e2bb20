import { useSelector } from '@xstate/react'
import { type ReactNode, StrictMode, useMemo } from 'react'
import type { Force } from '../../../machines/content/content.ts'
import {
  type SessionActor,
  type SessionSnapshot,
  selectForce
} from '../../../machines/session/session.selectors.ts'
import { type App, AppContext, type ChosenForce, ForceContext } from '../context/app.ts'
import { WithTheirs, WithWords } from '../i18n/LocaleProviders.tsx'
import { useWords, WordsContext } from '../i18n/officer-locale.ts'
import { translating } from '../i18n/translating.ts'
import { packOf } from '../platform/force-pack.ts'
import { SessionScreen } from '../screens/SessionScreen.tsx'

interface Props {
  readonly session: SessionActor
  readonly snapshot: SessionSnapshot
  readonly app: App
}

/** The force, with what belongs to it in English. That is read when a screen needs it: the page may still be arriving. */
const inEnglish = (force: Force): ChosenForce => ({
  force,
  get pack() {
    return packOf(force.id)
  },
  get english() {
    const { pack } = this
    return pack === 'damaged' ? undefined : pack
  }
})

/** Follows the force that the session holds, in the officer's language. */
const WithForce = ({ session, children }: Pick<Props, 'session'> & { readonly children: ReactNode }) => {
  const id = useSelector(session, selectForce)
  const words = useWords()
  const known = useMemo(() => {
    const force = words.content.forces.find(known => known.id === id)
    const chosen = force && inEnglish(force)
    /** Other languages come after all else, so that what belongs to the force is there. */
    const english = words.tree && chosen?.english
    if (!chosen || !english) return { words, chosen }
    const inWords = translating()?.packIn(words, english)
    if (!inWords) return { words, chosen }
    return { words: inWords.words, chosen: { force: chosen.force, pack: inWords.pack, english } }
  }, [id, words])
  return (
    <WordsContext value={known.words}>
      <ForceContext value={known.chosen}>{children}</ForceContext>
    </WordsContext>
  )
}

/** All that stands on the page. */
export const Drawing = ({ app, session, snapshot }: Props) => (
  <StrictMode>
    <AppContext value={app}>
      <WithWords session={session}>
        <WithForce session={session}>
          <WithTheirs session={session}>
            <SessionScreen session={session} snapshot={snapshot} />
          </WithTheirs>
        </WithForce>
      </WithWords>
    </AppContext>
  </StrictMode>
)
