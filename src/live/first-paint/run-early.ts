import { early } from 'virtual:early'
import { walkEarly } from './walk-early.ts'

const host = document.getElementById('app')
if (host) walkEarly(host, early)
// What `hold-presses.ts` put there.
document.onclick = null
