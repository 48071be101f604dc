import type { KeyboardEvent, ReactNode } from "react"

/** The dashboard's forms keep Enter from all that is in them, so that it does not submit by accident: from buttons, too. */
function letButtonsBePressed(event: KeyboardEvent) {
  const isPress = event.key === "Enter" && !event.metaKey && !event.ctrlKey
  if (isPress && event.target instanceof HTMLButtonElement) event.stopPropagation()
}

/** What is in a form, whose buttons Enter presses as it does everywhere else. */
export const PressButtons = ({ children }: { children: ReactNode }) => (
  <div className="contents" onKeyDown={letButtonsBePressed}>
    {children}
  </div>
)
