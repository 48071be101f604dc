import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { formatMoney } from "../../lib/money/money"
import type { Product, ProductVariant } from "../../lib/product/product"
import { Section } from "../page/section"
import { useEditAction } from "../page/use-edit-action"

/** The ways to buy a product: price, code and what is left of each. */
export function ProductVariantsSection({ product }: { product: Product }) {
  const { t } = useTranslation()
  return (
    <Section title={t("plaza.products.variants.title")} actions={useEditAction("variants")}>
      <div
        className="overflow-x-auto"
        tabIndex={0}
        role="region"
        aria-label={t("plaza.products.variants.title")}
      >
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("plaza.products.variants.one")}</Table.HeaderCell>
              <Table.HeaderCell>{t("fields.sku")}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">{t("fields.price")}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">{t("plaza.stock.available")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {product.variants.map((variant) => (
              <Table.Row key={variant.id}>
                <Table.Cell>
                  {product.options.length > 0 ? variant.title : t("plaza.products.variants.only")}
                </Table.Cell>
                <Table.Cell>{variant.sku ?? "-"}</Table.Cell>
                <Table.Cell className="text-right">{pricesOf(variant)}</Table.Cell>
                <Table.Cell className="text-right">
                  <Left variant={variant} />
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </Section>
  )
}

const pricesOf = ({ prices }: ProductVariant) =>
  prices.map(({ amount, currency_code }) => formatMoney(amount, currency_code)).join(", ") || "-"

/** What is left of a variant, with the way to change it where there is one level. */
function Left({ variant: { available_quantity, levels } }: { variant: ProductVariant }) {
  const { t } = useTranslation()
  if (available_quantity === null) return <>{t("plaza.stock.notCounted")}</>
  const [level] = levels
  if (levels.length !== 1 || !level) return <>{available_quantity}</>
  return (
    <Link
      to={`/vendor-stock/change/${level.id}`}
      className="text-ui-fg-interactive underline underline-offset-4"
      aria-label={t("plaza.stock.changeOf", { quantity: available_quantity })}
    >
      {available_quantity}
    </Link>
  )
}
