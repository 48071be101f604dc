import { clx } from "@medusajs/ui"
import type { ReactNode } from "react"

type Props = {
  label: string
  /** of a switch: whether it is on */
  pressed?: boolean
  disabled?: boolean
  tabIndex: number
  onFocus: () => void
  onClick: () => void
  children: ReactNode
}

/** One button of the toolbar; its sign is for the eye, its label for everybody. */
export function ToolbarButton({ label, pressed, disabled, children, ...rest }: Props) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-disabled={disabled}
      // The text keeps its selection while a button is pressed with the mouse.
      onMouseDown={(event) => event.preventDefault()}
      className={clx(
        "txt-compact-small text-ui-fg-subtle flex size-7 items-center justify-center rounded-md outline-none",
        "hover:bg-ui-bg-base-hover focus-visible:shadow-borders-interactive-with-focus",
        pressed && "bg-ui-bg-base-pressed text-ui-fg-base",
        disabled && "text-ui-fg-disabled hover:bg-transparent",
      )}
      {...rest}
    >
      <span aria-hidden>{children}</span>
    </button>
  )
}
