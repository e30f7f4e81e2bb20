import './editor.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startDeskOffline } from '../desk/start-offline.ts'
import { EditorApp } from './EditorApp.tsx'

const host = document.getElementById('app')
if (host)
  createRoot(host).render(
    <StrictMode>
      <EditorApp />
    </StrictMode>
  )

void startDeskOffline()
