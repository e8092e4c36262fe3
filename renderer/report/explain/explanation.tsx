import './explanation.css'
import { X } from 'lucide-react'
import { useState } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { FigureFacts } from '../../../db/model/figure.ts'
import { isLastYearId } from '../../../db/model/figure-id.ts'
import { capitalise, formatNumber, printFigure } from '../../../db/model/format.ts'
import { recordTypeOf } from '../../../db/model/index.ts'
import { hrefOfFigure, renameTo } from '../../base/route.ts'
import { Notice } from '../../ui/notice.tsx'
import { CountedRecords } from './counted-records.tsx'
import { SinceFinal } from './since-final.tsx'
import { TypedOver } from './typed-over.tsx'
import { type Explanation as ExplanationOf, useExplanation } from './use-explanation.ts'

/** Another year's figure is typed over in the report of that year, one's own where it stands. */
const Origin = ({ year, figure }: { readonly year: number; readonly figure: FigureFacts }) => {
  if (isLastYearId(figure.id))
    return <p className="hint">Dit is het cijfer van {year - 1}. Aanpassen doe je in het verslag van dat jaar.</p>
  if (figure.source === 'typed' && figure.over === undefined)
    return <p className="hint">Dit cijfer vulde je zelf in. Open het hieronder om het te wijzigen.</p>
  return <TypedOver key={figure.id} year={year} figure={figure} />
}

/** `Steunt op 412 evaluaties.` */
const restsOn = ({ figure: { n }, records: { rows, total } }: ExplanationOf): string => {
  if (n === null) return 'Waarop het steunt, is niet gezegd.'
  const [first] = rows
  if (first === undefined || n !== total) return `Steunt op ${formatNumber(n)}.`
  const { label, plural } = recordTypeOf(first.type)
  return `Steunt op ${formatNumber(n)} ${n === 1 ? label : plural}.`
}

const close = () => renameTo(window.location.hash, hrefOfFigure(null))

type Props = { readonly year: number; readonly id: string }

const Body = ({ year, id }: Props) => {
  const [offset, setOffset] = useState(0)
  const { data, error, refetch } = useExplanation(year, id, offset)
  if (error !== null)
    return (
      <>
        <Heading slot="title">Dit cijfer is er niet</Heading>
        <SinceFinal year={year} id={id} />
        <Notice onRetry={() => void refetch()}>{error.message}</Notice>
      </>
    )
  if (data === undefined) return <Heading slot="title">Waarom dit cijfer?</Heading>
  const { figure, records } = data
  return (
    <>
      <header className="panel-head">
        <Heading slot="title">{capitalise(figure.label)}</Heading>
        <p className="explained-value">{printFigure(figure)}</p>
      </header>
      <SinceFinal year={year} id={id} />
      <Origin year={year} figure={figure} />
      <section aria-labelledby="rule-title">
        <h3 id="rule-title">Hoe het geteld is</h3>
        <p>{figure.definition}</p>
        <p className="hint">{restsOn(data)}</p>
      </section>
      <CountedRecords year={year} records={records} offset={offset} onOffset={setOffset} />
    </>
  )
}

/** “Waarom dit cijfer?”: its rule, what it rests on and each record behind it, over the screen where one asked. */
export const Explanation = ({ year, id }: Props) => (
  <ModalOverlay className="overlay from-side" isOpen isDismissable onOpenChange={close}>
    <Modal className="drawer">
      <Dialog className="explanation">
        <Button className="icon-button panel-close" aria-label="Sluit" onPress={close}>
          <X aria-hidden="true" />
        </Button>
        <Body key={id} year={year} id={id} />
      </Dialog>
    </Modal>
  </ModalOverlay>
)
