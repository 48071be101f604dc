import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** Says that something could not be fetched, and tries again. */
export function LoadFailed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation()
  return (
    <div role="alert" className="flex flex-col items-center gap-y-3 px-6 py-16">
      <Text>{t("plaza.team.rota.failed")}</Text>
      <Text size="small" className="text-ui-fg-subtle">
        {error.message}
      </Text>
      <Button size="small" variant="secondary" onClick={onRetry}>
        {t("plaza.calendar.retry")}
      </Button>
    </div>
  )
}
