import './styles.css'
import { runApp } from './app/run-app.tsx'
import { takeOver, warmUp } from './first-paint/take-over.tsx'
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
