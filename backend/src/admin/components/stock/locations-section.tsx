import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { locations } from "../../lib/stock/stock"
import { useMay } from "../../lib/workspace/may"
import { useWorkspace } from "../../lib/workspace/workspace"
import { EmptyHint } from "../page/empty-hint"
import { LinkRows } from "../page/link-rows"
import { Section } from "../page/section"

/** Where a business's goods lie; the platform sees them in the table alone. */
export function LocationsSection() {
  const { t } = useTranslation()
  const { manage } = useMay()
  const isVendor = useWorkspace().data?.kind === "vendor"
  const { rows, isPending } = locations.useList({ limit: 100 }, { enabled: isVendor })
  if (!isVendor) return null
  return (
    <Section
      title={t("plaza.stock.locations.title")}
      aside={
        manage && (
          <Button size="small" variant="secondary" asChild>
            <Link to="location">{t("plaza.stock.locations.add")}</Link>
          </Button>
        )
      }
    >
      {rows.length === 0 && !isPending && <EmptyHint>{t("plaza.stock.locations.none")}</EmptyHint>}
      <LinkRows
        rows={rows.map(({ id, name, address_1, city, stocked_quantity }) => ({
          id,
          to: `location/${id}`,
          title: name,
          subtitle: [address_1, city, t("plaza.stock.locations.pieces", { count: stocked_quantity })]
            .filter(Boolean)
            .join(", "),
        }))}
      />
    </Section>
  )
}
