import { Quote } from 'lucide-react'
import { useState } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { focusSoon } from '../../ui/focus-soon.ts'
import type { ComposedSection } from '../shared/composition.ts'
import { addPart } from '../shared/shape.ts'
import { placeOfPart } from './part-names.ts'
import { QuotePicker } from './quote-picker.tsx'

type Props = { readonly year: number; readonly section: ComposedSection }

/** Opens the testimonials, and adds the one that is chosen. */
export const QuoteButton = ({ year, section }: Props) => {
  const [isPicking, setPicking] = useState(false)
  const choose = async (testimonial: number) => {
    setPicking(false)
    const id = await addPart(year, section, 'reportQuote', { testimonial })
    if (id !== null) focusSoon(`${placeOfPart({ type: 'reportQuote', id })} .order-menu`)
  }
  return (
    <DialogTrigger isOpen={isPicking} onOpenChange={setPicking}>
      <Button className="button small">
        <Quote aria-hidden="true" />
        Citaat…
      </Button>
      <Popover className="popover quote-popover" placement="top start">
        <Dialog className="text-dialog" aria-label="Kies een citaat">
          <QuotePicker year={year} onChoose={(testimonial) => void choose(testimonial)} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
