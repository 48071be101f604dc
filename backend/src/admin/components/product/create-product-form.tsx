import { zodResolver } from "@hookform/resolvers/zod"
import { Heading } from "@medusajs/ui"
import { useForm, type UseFormGetValues } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { partOf } from "../../lib/forms/part-of"
import { products } from "../../lib/product/product"
import { ModalForm } from "../form/modal-form"
import { DetailsFields } from "./details-fields"
import { OptionsFields } from "./options-fields"
import {
  blankVariant,
  detailsBody,
  matrixBody,
  newProductSchema,
  type MatrixValues,
  type NewProductValues,
} from "./product-form"
import { VariantsFields } from "./variants-fields"

/** A new product: what it is, what it comes in, and what each variant costs. */
export function CreateProductForm({ currencies }: { currencies: readonly string[] }) {
  const { t } = useTranslation()
  const { mutateAsync } = products.useCreate()
  const form = useForm<NewProductValues>({
    resolver: zodResolver(newProductSchema),
    defaultValues: {
      title: "",
      description: "",
      category_ids: [],
      status: "draft",
      options: [],
      variants: [blankVariant(currencies)],
    },
  })
  const { control, getValues } = form
  const create = ({ options, variants, ...details }: NewProductValues) =>
    mutateAsync({ ...detailsBody(details), ...matrixBody({ options, variants }) })

  return (
    <ModalForm
      form={form}
      title={t("plaza.products.create.title")}
      action={t("actions.create")}
      send={create}
      done={t("plaza.products.create.done")}
      next={({ product }) => `/vendor-products/${product.id}`}
    >
      <DetailsFields control={partOf(control)} />
      <OptionsFields control={partOf(control)} />
      <div className="flex flex-col gap-y-3">
        <Heading level="h2">{t("plaza.products.variants.title")}</Heading>
        <VariantsFields
          control={partOf(control)}
          getValues={getValues as unknown as UseFormGetValues<MatrixValues>}
          currencies={currencies}
        />
      </div>
    </ModalForm>
  )
}
