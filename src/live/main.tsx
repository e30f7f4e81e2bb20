import './styles.css'
import { runApp } from './app/run-app.tsx'
import { takeOver } from './first-paint/take-over.ts'
import { warmUp } from './first-paint/warm-up.tsx'
import { startOffline } from './offline/update.ts'
import { whenPageLoaded } from './platform/page-loading.ts'

const host = document.getElementById('app')
if (host)
  takeOver(
    host,
    early => {
      const { session } = runApp(host, early)
      whenPageLoaded(() => void startOffline(session))
    },
    warmUp
  )
