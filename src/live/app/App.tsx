import { useSelector } from '@xstate/react'
import { type ReactNode, StrictMode, useMemo } from 'react'
import type { Force } from '../../../machines/content/content.ts'
import {
  type SessionActor,
  type SessionSnapshot,
  selectForce
} from '../../../machines/session/session.selectors.ts'
import { AppContext, type AppControls } from '../context/app.ts'
import { type ChosenForce, ForceContext } from '../context/force.ts'
import { OfficerLocaleProvider, PersonLocaleProvider } from '../i18n/LocaleProviders.tsx'
import { localeLoader } from '../i18n/locale-loader.ts'
import { OfficerLocaleContext, useOfficerLocale } from '../i18n/officer-locale.ts'
import { readForcePack } from '../platform/force-pack.ts'
import { SessionScreen } from '../screens/SessionScreen.tsx'

interface Props {
  readonly session: SessionActor
  readonly snapshot: SessionSnapshot
  readonly controls: AppControls
}

/** The force's data is read only when a screen needs it, as the page may still be loading. */
const inEnglish = (force: Force): ChosenForce => ({
  force,
  get pack() {
    return readForcePack(force.id)
  },
  get englishPack() {
    const { pack } = this
    return pack === 'damaged' ? undefined : pack
  }
})

/** Provides the force that is chosen in the session, translated into the officer's language. */
const ForceProvider = ({ session, children }: Pick<Props, 'session'> & { readonly children: ReactNode }) => {
  const id = useSelector(session, selectForce)
  const officerLocale = useOfficerLocale()
  const { locale, chosen } = useMemo(() => {
    const force = officerLocale.content.forces.find(force => force.id === id)
    const chosen = force && inEnglish(force)
    // Dictionaries are last in the page, so wherever one is loaded the force's data is too.
    const englishPack = officerLocale.tree && chosen?.englishPack
    const translation = englishPack && localeLoader()?.translateForcePack(officerLocale, englishPack)
    if (!chosen || !translation) return { locale: officerLocale, chosen }
    const { locale, pack } = translation
    return { locale, chosen: { force: chosen.force, pack, englishPack } }
  }, [id, officerLocale])
  return (
    <OfficerLocaleContext value={locale}>
      <ForceContext value={chosen}>{children}</ForceContext>
    </OfficerLocaleContext>
  )
}

/** Everything on the page. */
export const App = ({ controls, session, snapshot }: Props) => (
  <StrictMode>
    <AppContext value={controls}>
      <OfficerLocaleProvider session={session}>
        <ForceProvider session={session}>
          <PersonLocaleProvider session={session}>
            <SessionScreen session={session} snapshot={snapshot} />
          </PersonLocaleProvider>
        </ForceProvider>
      </OfficerLocaleProvider>
    </AppContext>
  </StrictMode>
)
