import { Alert } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** Why nothing else opens until two-step verification is set up. */
export function EnrolNotice() {
  const { t } = useTranslation()
  return (
    <Alert variant="warning" role="status">
      <strong className="txt-compact-small-plus block">{t("plaza.security.mustEnrol.title")}</strong>
      {t("plaza.security.mustEnrol.hint")}
    </Alert>
  )
}
