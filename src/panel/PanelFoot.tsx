import { content } from 'virtual:content'
import { useApp } from '../app.ts'
import { Button } from '../ui/Button.tsx'
import { DangerButton } from './DangerButton.tsx'

const { buttons } = content.screens

/** A panel covers the bar of its screen: danger and Clear stay one tap away. */
export const PanelFoot = () => {
  const { clear } = useApp()
  return (
    <div className="panel-foot grid grid-cols-2 gap-3">
      <DangerButton />
      <div className="col-start-2">
        <Button look="plain" onPress={clear} urgent>
          {buttons.clear}
        </Button>
      </div>
    </div>
  )
}
