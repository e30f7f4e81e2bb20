import './training.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startDeskOffline } from '../desk/start-offline.ts'
import { setOfflineState } from '../live/offline/offline-state.ts'
import { isLeftOut } from './left-out.ts'
import { TrainingApp } from './TrainingApp.tsx'

const host = document.getElementById('app')
if (host)
  createRoot(host).render(
    <StrictMode>
      <TrainingApp />
    </StrictMode>
  )

if (isLeftOut('worker')) setOfflineState('unasked')
else void startDeskOffline()
