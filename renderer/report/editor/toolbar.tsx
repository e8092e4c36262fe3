import { Bold, Hash, Heading, Italic, Link, List, ListOrdered, type LucideIcon, TextQuote } from 'lucide-react'
import type { Command } from 'prosemirror-state'
import type { RefObject } from 'react'
import { Button, Separator, ToggleButton, Toolbar } from 'react-aria-components'
import type { Language } from '../../../db/model/language.ts'
import type { Formatting } from './formatting.ts'
import { buttonKeys, emphasis, strong } from './keys.ts'
import { LanguageMenu } from './language-menu.tsx'
import { type Form, toggleForm } from './recast.ts'

type Tool = {
  readonly icon: LucideIcon
  readonly word: string
  readonly keys: string
  readonly command: Command
  readonly isOn: (formatting: Formatting) => boolean
}

const formTool = (form: Exclude<Form, 'paragraph'>, word: string, icon: LucideIcon): Tool => ({
  icon,
  word,
  keys: buttonKeys[form],
  command: toggleForm(form),
  isOn: (formatting) => formatting.form === form,
})

const tools: readonly Tool[] = [
  { icon: Bold, word: 'Vet', keys: buttonKeys.strong, command: strong, isOn: ({ strong }) => strong },
  { icon: Italic, word: 'Cursief', keys: buttonKeys.emphasis, command: emphasis, isOn: ({ emphasis }) => emphasis },
  formTool('heading', 'Tussentitel', Heading),
  formTool('bullets', 'Lijst', List),
  formTool('numbered', 'Genummerde lijst', ListOrdered),
  formTool('quote', 'Citaat', TextQuote),
]

type Props = {
  readonly label: string
  readonly textId: string
  readonly formatting: Formatting
  readonly toolbar: RefObject<HTMLDivElement | null>
  readonly figureButton: RefObject<HTMLButtonElement | null>
  readonly onRun: (command: Command) => void
  readonly onLink: () => void
  readonly onFigure: () => void
  readonly onLanguage: (language: Language | null) => void
  /** Back to the text. */
  readonly onLeave: () => void
}

const leave =
  ({ onLeave }: Pick<Props, 'onLeave'>) =>
  ({ key }: { readonly key: string }) => {
    if (key === 'Escape') onLeave()
  }

/** The buttons above the text: one stop of the Tab key, the arrows go along them, Escape goes back to the text. */
export const ProseToolbar = ({ formatting, ...props }: Props) => (
  <Toolbar
    ref={props.toolbar}
    className="prose-tools"
    aria-label={`Opmaak van ${props.label}`}
    aria-controls={props.textId}
  >
    {tools.map(({ icon: Icon, word, keys, command, isOn }) => (
      <ToggleButton
        key={word}
        className="selectable tool"
        aria-keyshortcuts={keys}
        isSelected={isOn(formatting)}
        onChange={() => props.onRun(command)}
        onKeyDown={leave(props)}
      >
        <Icon aria-hidden="true" />
        {word}
      </ToggleButton>
    ))}
    <Separator orientation="vertical" className="tools-line" />
    <ToggleButton
      className="selectable tool"
      aria-keyshortcuts={buttonKeys.link}
      aria-haspopup="dialog"
      isSelected={formatting.link}
      onChange={props.onLink}
      onKeyDown={leave(props)}
    >
      <Link aria-hidden="true" />
      Link
    </ToggleButton>
    <Button
      ref={props.figureButton}
      className="selectable tool"
      aria-haspopup="dialog"
      isDisabled={!formatting.canHoldFigure}
      onPress={props.onFigure}
      onKeyDown={leave(props)}
    >
      <Hash aria-hidden="true" />
      Cijfer
    </Button>
    <LanguageMenu
      language={formatting.language}
      isDisabled={!formatting.canHoldFigure}
      onChoose={props.onLanguage}
      onKeyDown={leave(props)}
    />
  </Toolbar>
)
