import './styles.css'
import { onceWhole } from './browser/use-whole-page.ts'
import { takeOver } from './first/take-over.ts'
import { keepLive } from './offline/keep-live.ts'
import { run } from './run.tsx'

const host = document.getElementById('app')
if (host)
  takeOver(host, () => {
    const { session } = run(host)
    onceWhole(() => void keepLive(session))
  })
