import './training.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { keepOffline } from '../live/offline/keep-offline.ts'
import { TrainingApp } from './TrainingApp.tsx'

const host = document.getElementById('app')
if (host)
  createRoot(host).render(
    <StrictMode>
      <TrainingApp />
    </StrictMode>
  )

void keepOffline()
