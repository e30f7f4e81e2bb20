import './styles.css'
import { keepLiveOffline } from './offline/update.ts'
import { run } from './run.tsx'

const host = document.getElementById('app')
if (host) void keepLiveOffline(run(host).session)

/** What stood here until now. */
document.querySelector('.plain')?.remove()
