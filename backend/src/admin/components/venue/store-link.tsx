import { ArrowUpRightOnBox } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** The way to a page of the store, in a window of its own. */
export function StoreLink({ to }: { to: string }) {
  const { t } = useTranslation()
  return (
    <Button size="small" variant="secondary" asChild>
      <a href={to} target="_blank" rel="noreferrer">
        {t("plaza.venues.inStore.open")}
        <ArrowUpRightOnBox aria-label={t("plaza.venues.inStore.newWindow")} role="img" />
      </a>
    </Button>
  )
}
