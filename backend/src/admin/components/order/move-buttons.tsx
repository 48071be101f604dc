import { ArrowDownMini, ArrowLeftMini, ArrowRightMini, ArrowUpMini } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"
import { useEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"

const ICONS = {
  column: { back: ArrowUpMini, forth: ArrowDownMini },
  row: { back: ArrowLeftMini, forth: ArrowRightMini },
}

type Step = "back" | "forth"

type Props = {
  /** what is moved, for those who do not see where the buttons stand */
  name: string
  /** counted from 0 */
  place: number
  count: number
  direction?: keyof typeof ICONS
  onMove: (to: number) => void
}

/** Moves one item of a list by one place. The button keeps the focus wherever it goes, and says where that is. */
export function MoveButtons({ name, place, count, direction = "column", onMove }: Props) {
  const { t } = useTranslation()
  const buttons = useRef<Partial<Record<Step, HTMLButtonElement | null>>>({})
  const pressed = useRef<Step | null>(null)
  const [said, setSaid] = useState("")

  useEffect(() => {
    if (!pressed.current) return
    const other = pressed.current === "back" ? "forth" : "back"
    const isAtEnd = pressed.current === "back" ? place === 0 : place === count - 1
    buttons.current[isAtEnd ? other : pressed.current]?.focus()
    pressed.current = null
    setSaid(t("plaza.common.order.moved", { name, place: place + 1, count }))
  }, [place, count, name, t])

  const button = (step: Step, to: number) => {
    const Icon = ICONS[direction][step]
    return (
      <IconButton
        type="button"
        size="small"
        variant="transparent"
        ref={(element) => {
          buttons.current[step] = element
        }}
        aria-label={t(`plaza.common.order.${direction}.${step}`, { name })}
        disabled={to < 0 || to >= count}
        onClick={() => {
          pressed.current = step
          onMove(to)
        }}
      >
        <Icon className="text-ui-fg-muted" />
      </IconButton>
    )
  }

  return (
    <>
      {button("back", place - 1)}
      {button("forth", place + 1)}
      <span role="status" className="sr-only">
        {said}
      </span>
    </>
  )
}
