import { ChevronLeft, ChevronRight } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** The ways to the days before (-1) and after (1) those in view. */
export function StepButtons({ onStep }: { onStep: (by: 1 | -1) => void }) {
  const { t } = useTranslation()
  return (
    <div className="flex">
      <IconButton
        size="small"
        variant="transparent"
        aria-label={t("plaza.calendar.before")}
        onClick={() => onStep(-1)}
      >
        <ChevronLeft />
      </IconButton>
      <IconButton
        size="small"
        variant="transparent"
        aria-label={t("plaza.calendar.after")}
        onClick={() => onStep(1)}
      >
        <ChevronRight />
      </IconButton>
    </div>
  )
}
