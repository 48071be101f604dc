import { XMarkMini } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** Takes a row out of a list in a form. */
export function RemoveButton({ onClick }: { onClick: () => void }) {
  const { t } = useTranslation()
  return (
    <IconButton
      type="button"
      size="small"
      variant="transparent"
      aria-label={t("actions.remove")}
      onClick={onClick}
    >
      <XMarkMini className="text-ui-fg-muted" />
    </IconButton>
  )
}
