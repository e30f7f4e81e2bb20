import { early } from 'virtual:early'
import { WALK_READY } from './names.ts'
import { walkEarly } from './walk-early.ts'

const host = document.getElementById('app')
if (host) walkEarly(host, early)
dispatchEvent(new Event(WALK_READY))
