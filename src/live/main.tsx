import './styles.css'
import { run } from './app/run.tsx'
import { takeOver } from './first-paint/take-over.ts'
import { keepLive } from './offline/keep-live.ts'
import { onceWhole } from './platform/page-loading.ts'

const host = document.getElementById('app')
if (host)
  takeOver(host, () => {
    const { session } = run(host)
    onceWhole(() => void keepLive(session))
  })
