import './training.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { keepOffline } from '../live/offline/keep-offline.ts'
import { Training } from './Training.tsx'

const host = document.getElementById('app')
if (host)
  createRoot(host).render(
    <StrictMode>
      <Training />
    </StrictMode>
  )

void keepOffline()
