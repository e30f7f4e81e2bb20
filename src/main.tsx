import './styles.css'
import { takeOver } from './first/take-over.ts'
import { run } from './run.tsx'

const host = document.getElementById('app')
if (host) takeOver(host, run)
