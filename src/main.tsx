import './styles.css'
import { run } from './run.tsx'

const host = document.getElementById('app')
if (host) run(host)

/** What stood here until now. */
document.querySelector('.plain')?.remove()
