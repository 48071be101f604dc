import { SectionRow } from "@medusajs/dashboard/components"
import { PencilSquare, SquareTwoStack, Trash } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"

import { useDuplicate } from "../../lib/product/duplicate"
import { products, type Product } from "../../lib/product/product"
import { useMay } from "../../lib/workspace/may"
import { Section } from "../page/section"
import { useAct } from "../page/use-act"
import { RichText } from "../rich-text/rich-text"
import { ProductStatus } from "./product-status"
import { ProductSteps } from "./product-steps"

/** What a product is, and what can be done with it as a whole. */
export function ProductGeneralSection({ product }: { product: Product }) {
  const { t } = useTranslation()
  const { manage } = useMay()
  const navigate = useNavigate()
  const act = useAct()
  const { mutateAsync: duplicate } = useDuplicate(product.id)
  const { mutateAsync: remove } = products.useRemove(product.id)
  const { title } = product

  const copy = () =>
    act({
      run: async () => navigate(`/vendor-products/${(await duplicate()).product.id}`),
      done: t("plaza.products.duplicated", { title }),
    })

  const removeProduct = async () => {
    const isGone = await act({
      run: () => remove(),
      done: t("plaza.products.remove.done", { title }),
      ask: {
        title: t("general.areYouSure"),
        description: t("plaza.products.remove.description", { title }),
        confirm: t("actions.delete"),
      },
    })
    if (isGone) navigate("/vendor-products", { replace: true })
  }

  const actions = [
    {
      actions: [
        { icon: <PencilSquare />, label: t("actions.edit"), to: "edit" },
        { icon: <SquareTwoStack />, label: t("actions.duplicate"), onClick: copy },
      ],
    },
    { actions: [{ icon: <Trash />, label: t("actions.delete"), onClick: removeProduct }] },
  ]

  return (
    <Section
      level="h1"
      title={title}
      aside={
        <>
          <ProductStatus status={product.status} />
          <ProductSteps product={product} />
        </>
      }
      actions={manage ? actions : []}
    >
      {product.review?.status === "rejected" && product.review.reason && (
        <SectionRow title={t("plaza.common.statusReason")} value={product.review.reason} />
      )}
      <SectionRow
        title={t("fields.description")}
        value={product.description ? <RichText value={product.description} /> : "-"}
      />
      <SectionRow
        title={t("fields.categories")}
        value={product.categories.map(({ name }) => name).join(", ") || "-"}
      />
      <SectionRow title={t("plaza.vendors.one")} value={product.vendor.name} />
      <SectionRow title={t("fields.handle")} value={`/${product.handle}`} />
    </Section>
  )
}
