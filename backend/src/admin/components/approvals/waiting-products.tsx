import { useTranslation } from "react-i18next"

import { listedProducts } from "../../lib/product/product"
import { formatDay } from "../../lib/time/format-day"
import { ProductSteps } from "../product/product-steps"
import { WaitingList } from "./waiting-list"
import { WaitingRow } from "./waiting-row"

/** Products that vendors want to publish. */
export function WaitingProducts() {
  const { t } = useTranslation()
  const { rows, ...list } = listedProducts.useList({ status: "proposed", order: "created_at", limit: 50 })
  return (
    <WaitingList title={t("plaza.products.domain")} none={t("plaza.approvals.none.products")} {...list}>
      {rows.map((product) => (
        <WaitingRow
          key={product.id}
          to={`/vendor-products/${product.id}`}
          title={product.title}
          subtitle={`${product.vendor.name}, ${t("plaza.approvals.submitted", {
            date: formatDay(product.review?.proposed_at),
          })}`}
        >
          <ProductSteps product={product} />
        </WaitingRow>
      ))}
    </WaitingList>
  )
}
