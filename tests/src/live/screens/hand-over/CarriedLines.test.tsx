import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { CarriedLines } from '../../../../../src/live/screens/hand-over/CarriedLines.tsx'

afterEach(cleanup)

test('carried lines: a number among right-to-left words keeps its direction', () => {
  const { container } = render(
    <p dir="rtl">
      <CarriedLines
        contacts={[
          {
            id: 'num',
            name: 'NUM',
            numbers: [{ number: '0161 629 9861', template: 'رسالة نصية: {number} (غير مؤكد)' }]
          }
        ]}
      />
    </p>
  )
  expect(container.textContent).toBe('NUM\nرسالة نصية: 0161 629 9861 (غير مؤكد)')
  const number = screen.getByText('0161 629 9861')
  expect([number.tagName, number.dir]).toEqual(['BDI', 'ltr'])
})
