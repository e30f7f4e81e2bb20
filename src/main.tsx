import './styles.css'
import { takeOver } from './first/take-over.ts'
import { keepLiveOffline } from './offline/update.ts'
import { run } from './run.tsx'

const host = document.getElementById('app')
if (host)
  takeOver(host, () => {
    void keepLiveOffline(run(host).session)
  })
