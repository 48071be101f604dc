import { Button, Drawer } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

type Props = { label: string; isSubmitting: boolean; onCancel: () => void }

/** The buttons below a form in a drawer of the calendar. */
export function FormFooter({ label, isSubmitting, onCancel }: Props) {
  const { t } = useTranslation()
  return (
    <Drawer.Footer>
      <Button size="small" variant="secondary" type="button" onClick={onCancel}>
        {t("actions.cancel")}
      </Button>
      <Button size="small" type="submit" isLoading={isSubmitting}>
        {label}
      </Button>
    </Drawer.Footer>
  )
}
