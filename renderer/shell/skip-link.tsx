import { Button } from 'react-aria-components'

/** Straight to the screen, past the sidebar. A button, for the address after # is the screen's own. */
export const SkipLink = () => (
  <Button className="button skip-link" onPress={() => document.getElementById('main')?.focus()}>
    Naar de inhoud
  </Button>
)
